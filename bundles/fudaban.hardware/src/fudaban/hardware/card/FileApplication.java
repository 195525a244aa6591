// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.card;

import static fudaban.hardware.CardFailure.Kind.KEY_REFUSED;
import static fudaban.hardware.CardFailure.Kind.PROTOCOL;

import fudaban.hardware.CardChannel;
import fudaban.hardware.CardFailure;
import fudaban.hardware.CommandApdu;
import fudaban.hardware.FollowUp;
import fudaban.hardware.ResponseApdu;
import fudaban.hardware.StatusWord;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.crypto.Cipher;

/**
 * The commands of a plain file system (ISO/IEC 7816-4): transparent files below one application, made when they are written
 * first. A file begins with its content as one object (tag 53), so that its length is known and what lay there before does
 * not count. Long content goes in parts; a torn file is of no harm, because the card's marker is written last and fits one
 * command.
 */
public final class FileApplication extends CardApplication {
    private static final int CONTENT = 0x53;
    private static final int BLOCK = 16;
    private static final int SHORT_PART = 255;
    private static final int LONG_PART = 4096;
    /** End of file reached before all bytes were read: what came is good. */
    private static final StatusWord SHORTER = new StatusWord(0x6282);

    private final int part;
    private final int all;

    /** Speaks over that session, in parts as long as the profile says. */
    public FileApplication(CardChannel session, CardProfile.Transfer transfer) {
        super(new FollowUp(session));
        var extended = transfer == CardProfile.Transfer.EXTENDED;
        part = extended ? LONG_PART : SHORT_PART;
        all = extended ? LONG_PART : CommandApdu.SHORT_ALL;
    }

    @Override
    public Optional<byte[]> get(int file) throws CardFailure {
        if (!selectFile(file)) {
            return Optional.empty();
        }
        var content = read(file, 0);
        if (content.length < 2 || content[0] != CONTENT) {
            return Optional.empty();
        }
        var whole = length(content);
        while (content.length < whole) {
            var more = read(file, content.length);
            if (more.length == 0) {
                return Optional.empty();
            }
            var at = content.length;
            content = Arrays.copyOf(content, at + more.length);
            System.arraycopy(more, 0, content, at, more.length);
        }
        try {
            return Tlv.list(Arrays.copyOf(content, whole)).stream()
                    .map(Tlv::value)
                    .filter(value -> value.length > 0)
                    .findFirst();
        } catch (IllegalArgumentException e) {
            throw new CardFailure(PROTOCOL, "READ BINARY %04X: %s".formatted(file, e.getMessage()), e);
        }
    }

    /** Bytes of the object that begins there, header included; lengths of up to two bytes are all a file can hold. */
    private static int length(byte[] content) {
        var first = content[1] & 0xFF;
        if (first < 0x80 || content.length < 4) {
            return 2 + first;
        }
        return first == 0x81 ? 3 + (content[2] & 0xFF) : 4 + ((content[2] & 0xFF) << 8 | content[3] & 0xFF);
    }

    private byte[] read(int file, int offset) throws CardFailure {
        var answer = card().transmit(
                        CommandApdu.of(0, 0xB0, offset >> 8, offset & 0xFF).expecting(all));
        if (!answer.status().equals(SHORTER)) {
            require(answer, "READ BINARY %04X".formatted(file));
        }
        return answer.data();
    }

    private boolean selectFile(int file) throws CardFailure {
        var answer = card().transmit(selectCommand(file));
        if (answer.status().equals(StatusWord.NOT_FOUND)) {
            return false;
        }
        require(answer, "SELECT %04X".formatted(file));
        return true;
    }

    @Override
    void put(CardProfile.Container container, byte[] content) throws CardFailure {
        if (!selectFile(container.tag())) {
            require(card().transmit(create(container)), "CREATE FILE %04X".formatted(container.tag()));
        }
        for (var update : updates(content, part)) {
            require(card().transmit(update), "UPDATE BINARY %04X".formatted(container.tag()));
        }
    }

    /**
     * The card proves the key first (INTERNAL AUTHENTICATE), then we do (GET CHALLENGE, EXTERNAL AUTHENTICATE). The card
     * encrypts and we decrypt, so that neither side's answer serves as the other's.
     */
    @Override
    public void authenticate(CardProfile.AdminKey admin, byte[] key) throws CardFailure {
        try {
            var challenge = new byte[BLOCK];
            new SecureRandom().nextBytes(challenge);
            var proof = known(card().transmit(internal(admin, challenge)), "INTERNAL AUTHENTICATE");
            if (!MessageDigest.isEqual(AdminKeys.aes(Cipher.ENCRYPT_MODE, key, challenge), proof.data())) {
                throw new CardFailure(KEY_REFUSED, "the card could not prove the administration key");
            }
            var asked = known(card().transmit(challenge()), "GET CHALLENGE").data();
            if (asked.length != BLOCK) {
                throw new CardFailure(PROTOCOL, "GET CHALLENGE gave no AES block");
            }
            known(
                    card().transmit(external(admin, AdminKeys.aes(Cipher.DECRYPT_MODE, key, asked))),
                    "EXTERNAL AUTHENTICATE");
        } finally {
            AdminKeys.wipe(key);
        }
    }

    private static ResponseApdu known(ResponseApdu answer, String command) throws CardFailure {
        if (!answer.ok()) {
            throw new CardFailure(KEY_REFUSED, command + " " + answer.status());
        }
        return answer;
    }

    @Override
    public void replaceKey(CardProfile.AdminKey admin, byte[] key) throws CardFailure {
        var command = change(admin, key);
        AdminKeys.wipe(key);
        var answer = card().transmit(command);
        command.wipe();
        require(answer, "CHANGE REFERENCE DATA");
    }

    static byte[] identifier(int file) {
        return new byte[] {(byte) (file >> 8), (byte) file};
    }

    /** Content as it lies in a file. */
    static byte[] wrapped(byte[] content) {
        return new Tlv(CONTENT, content).encode();
    }

    private static CommandApdu selectCommand(int file) {
        return CommandApdu.of(0, 0xA4, 0x02, 0x0C, identifier(file));
    }

    /**
     * CREATE FILE (ISO/IEC 7816-9) with size, kind and identifier, and the conditions in compact form (7816-4, 7.4): updated
     * after the key, read by anybody or after the PIN.
     */
    private static CommandApdu create(CardProfile.Container container) {
        var readable = container.access() == CardProfile.Access.ALWAYS ? 0x00 : 0x10;
        var control = Tlv.of(
                0x62,
                List.of(
                        new Tlv(0x80, identifier(container.size())),
                        new Tlv(0x82, new byte[] {0x01}),
                        new Tlv(0x83, identifier(container.tag())),
                        new Tlv(0x8C, new byte[] {0x03, 0x20, (byte) readable})));
        return CommandApdu.of(0, 0xE0, 0, 0, control.encode());
    }

    private static List<CommandApdu> updates(byte[] content, int part) {
        var whole = wrapped(content);
        var commands = new ArrayList<CommandApdu>();
        for (var at = 0; at < whole.length; at += part) {
            var piece = Arrays.copyOfRange(whole, at, Math.min(at + part, whole.length));
            commands.add(CommandApdu.of(0, 0xD6, at >> 8, at & 0xFF, piece));
        }
        return commands;
    }

    private static CommandApdu internal(CardProfile.AdminKey admin, byte[] challenge) {
        return CommandApdu.of(0, 0x88, 0, admin.reference(), challenge).expecting(CommandApdu.SHORT_ALL);
    }

    private static CommandApdu challenge() {
        return CommandApdu.of(0, 0x84, 0, 0).expecting(BLOCK);
    }

    private static CommandApdu external(CardProfile.AdminKey admin, byte[] proof) {
        return CommandApdu.of(0, 0x82, 0, admin.reference(), proof);
    }

    private static CommandApdu change(CardProfile.AdminKey admin, byte[] key) {
        return CommandApdu.of(0, 0x24, 0x01, admin.reference(), key);
    }

    /** The commands of a step as far as they are known before, secrets replaced by zeros. */
    static List<CommandApdu> preview(WriteStep step, CardProfile profile) {
        var part = profile.transfer() == CardProfile.Transfer.EXTENDED ? LONG_PART : SHORT_PART;
        return switch (step) {
            case WriteStep.Select s -> List.of(select(s.aid(), CommandApdu.SHORT_ALL));
            case WriteStep.Authenticate a ->
                List.of(internal(a.admin(), new byte[BLOCK]), challenge(), external(a.admin(), new byte[BLOCK]));
            case WriteStep.Mark m -> written(profile.at(m.tag()), m.marker().encode(), part);
            case WriteStep.ReplaceKey r ->
                List.of(change(r.admin(), new byte[r.admin().length()]));
            case WriteStep.SetPuk s -> List.of(CommandApdu.of(0, 0x24, 0, s.reference(), new byte[16]));
            case WriteStep.SetPin s -> List.of(CommandApdu.of(0, 0x2C, 0, s.reference(), new byte[16]));
            case WriteStep.Put p -> written(profile.at(p.tag()), p.content(), part);
            case WriteStep.Certify c -> List.of();
        };
    }

    private static List<CommandApdu> written(CardProfile.Container container, byte[] content, int part) {
        var commands = new ArrayList<>(List.of(selectCommand(container.tag()), create(container)));
        commands.addAll(updates(content, part));
        return List.copyOf(commands);
    }
}
