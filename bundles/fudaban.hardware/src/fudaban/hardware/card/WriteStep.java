// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.card;

import fudaban.hardware.CommandApdu;
import java.util.ArrayList;
import java.util.List;

/** One step of writing a card. Steps hold no secret: keys and PINs are fetched while the step runs. */
public sealed interface WriteStep {
    /** Bytes of a certificate object in previews. */
    int EXPECTED_CERTIFICATE = 1200;

    /** Selects the application. */
    record Select(byte[] aid) implements WriteStep {}

    /** Proves the administration key, transport or diversified as the card's marker says. */
    record Authenticate(CardProfile.AdminKey admin) implements WriteStep {}

    /** Writes the state marker. */
    record Mark(int tag, CardMarker marker) implements WriteStep {}

    /** Replaces the transport key by the diversified one. */
    record ReplaceKey(CardProfile.AdminKey admin) implements WriteStep {}

    /** Replaces the PUK the card came with by its own, when there is one to set. */
    record SetPuk(int reference) implements WriteStep {}

    /** Sets the first PIN, when there is one to set. */
    record SetPin(int reference) implements WriteStep {}

    /** Writes one container. */
    record Put(String containerId, int tag, byte[] content) implements WriteStep {}

    /**
     * Makes a key pair on the card, has it certified and writes the certificate. A pair whose certificate is already on
     * the card stays.
     */
    record Certify(String containerId, int tag, KeySlot slot) implements WriteStep {}

    /**
     * The commands this step sends as far as they are known before, secrets replaced by zeros; for showing the plan.
     * With command chaining a long command goes out in several parts.
     */
    default List<CommandApdu> preview(CardProfile profile) {
        return profile.kind() == CardProfile.Kind.FILE ? FileApplication.preview(this, profile) : piv();
    }

    private List<CommandApdu> piv() {
        return switch (this) {
            case Select s -> List.of(PivApplication.select(s.aid, CommandApdu.SHORT_ALL));
            case Authenticate a ->
                List.of(
                        CommandApdu.of(0, 0x87, a.admin.algorithm(), a.admin.reference(), new byte[4])
                                .expecting(CommandApdu.SHORT_ALL),
                        CommandApdu.of(0, 0x87, a.admin.algorithm(), a.admin.reference(), new byte[40])
                                .expecting(CommandApdu.SHORT_ALL));
            case Mark m -> List.of(PivApplication.putData(m.tag, m.marker.encode()));
            case ReplaceKey r -> List.of(CommandApdu.of(0, 0xFF, 0xFF, 0xFF, new byte[3 + r.admin.length()]));
            case SetPuk s -> List.of(CommandApdu.of(0, 0x24, 0, s.reference, new byte[16]));
            case SetPin s -> List.of(CommandApdu.of(0, 0x2C, 0, s.reference, new byte[16]));
            case Put p -> List.of(PivApplication.putData(p.tag, p.content));
            case Certify c -> {
                var commands = new ArrayList<CommandApdu>();
                commands.add(PivApplication.getData(c.tag).expecting(CommandApdu.SHORT_ALL));
                commands.add(PivApplication.generate(
                        c.slot.reference(), c.slot.algorithm().id()));
                if (c.slot.pin()) {
                    commands.add(CommandApdu.of(0, 0x20, 0, PivApplication.PIN));
                    commands.add(CommandApdu.of(0, 0x20, 0, PivApplication.PIN, new byte[8]));
                }
                var block = new byte[c.slot.algorithm().rsa() ? 256 : 32];
                commands.add(PivApplication.sign(
                        c.slot.reference(), c.slot.algorithm().id(), block));
                // How long a certificate will be nobody knows before it is made.
                commands.add(PivApplication.putData(c.tag, new byte[EXPECTED_CERTIFICATE]));
                yield List.copyOf(commands);
            }
        };
    }
}
