// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.card;

import fudaban.hardware.CommandApdu;
import java.util.List;

/** One step of writing a card. Steps hold no secret: keys and PINs are fetched while the step runs. */
public sealed interface WriteStep {
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
     * The commands this step sends as far as they are known before, secrets replaced by zeros; for showing the plan.
     * With command chaining a long command goes out in several parts.
     */
    default List<CommandApdu> preview() {
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
        };
    }
}
