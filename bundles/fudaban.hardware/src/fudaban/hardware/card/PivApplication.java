// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.card;

import static fudaban.hardware.CardFailure.Kind.KEY_REFUSED;
import static fudaban.hardware.CardFailure.Kind.PROTOCOL;

import fudaban.hardware.CardChannel;
import fudaban.hardware.CardFailure;
import fudaban.hardware.Chaining;
import fudaban.hardware.CommandApdu;
import fudaban.hardware.FollowUp;
import fudaban.hardware.ResponseApdu;
import fudaban.hardware.StatusWord;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import javax.crypto.Cipher;

/** The commands of a PIV card application (NIST SP 800-73-4 part 2) over one channel. */
public final class PivApplication extends CardApplication {
    /** Key reference of the PIV application PIN. */
    public static final int PIN = 0x80;
    /** Key reference of the PUK. */
    public static final int PUK = 0x81;

    private final int all;

    /** Speaks over that session, with long commands as the profile says. */
    public PivApplication(CardChannel session, CardProfile.Transfer transfer) {
        super(channel(session, transfer));
        this.all = transfer == CardProfile.Transfer.EXTENDED ? CommandApdu.EXTENDED_ALL : CommandApdu.SHORT_ALL;
    }

    private static CardChannel channel(CardChannel session, CardProfile.Transfer transfer) {
        var followed = new FollowUp(session);
        return transfer == CardProfile.Transfer.EXTENDED ? followed : new Chaining(followed);
    }

    /**
     * Reads a data object.
     *
     * @return its content without the 53 wrapper; empty when the card has none
     * @throws CardFailure REFUSED when it may not be read, and transport failures
     */
    @Override
    public Optional<byte[]> get(int tag) throws CardFailure {
        var answer = card().transmit(getData(tag).expecting(all));
        if (answer.status().equals(StatusWord.NOT_FOUND)) {
            return Optional.empty();
        }
        require(answer, "GET DATA %X".formatted(tag));
        if (answer.data().length == 0) {
            return Optional.empty();
        }
        try {
            return Tlv.find(Tlv.list(answer.data()), 0x53).map(Tlv::value).filter(value -> value.length > 0);
        } catch (IllegalArgumentException e) {
            throw new CardFailure(PROTOCOL, "GET DATA %X: %s".formatted(tag, e.getMessage()), e);
        }
    }

    static CommandApdu getData(int tag) {
        return CommandApdu.of(0x00, 0xCB, 0x3F, 0xFF, new Tlv(0x5C, Tlv.tagBytes(tag)).encode());
    }

    @Override
    void put(CardProfile.Container container, byte[] content) throws CardFailure {
        put(container.tag(), content);
    }

    /** Writes a data object; the administration key must have been proven. */
    public void put(int tag, byte[] content) throws CardFailure {
        require(card().transmit(putData(tag, content)), "PUT DATA %X".formatted(tag));
    }

    static CommandApdu putData(int tag, byte[] content) {
        var body = Tlv.encode(List.of(new Tlv(0x5C, Tlv.tagBytes(tag)), new Tlv(0x53, content)));
        return CommandApdu.of(0x00, 0xDB, 0x3F, 0xFF, body);
    }

    /**
     * Proves the administration key to the card and has the card prove it to us: GENERAL AUTHENTICATE, mutual, with
     * witness and challenge (SP 800-73-4 part 2, appendix A.1).
     *
     * @param key overwritten before return
     * @throws CardFailure KEY_REFUSED when either side does not know it
     */
    @Override
    public void authenticate(CardProfile.AdminKey admin, byte[] key) throws CardFailure {
        try {
            var witness = part(general(admin, new Tlv(0x80, new byte[0])), 0x80);
            var challenge = new byte[16];
            new SecureRandom().nextBytes(challenge);
            var proof = general(
                    admin,
                    new Tlv(0x80, AdminKeys.aes(Cipher.DECRYPT_MODE, key, witness)),
                    new Tlv(0x81, challenge),
                    new Tlv(0x82, new byte[0]));
            var expected = AdminKeys.aes(Cipher.ENCRYPT_MODE, key, challenge);
            if (!MessageDigest.isEqual(expected, part(proof, 0x82))) {
                throw new CardFailure(KEY_REFUSED, "the card could not prove the administration key");
            }
        } finally {
            AdminKeys.wipe(key);
        }
    }

    private ResponseApdu general(CardProfile.AdminKey admin, Tlv... parts) throws CardFailure {
        var body = Tlv.of(0x7C, List.of(parts)).encode();
        var answer = card().transmit(CommandApdu.of(0x00, 0x87, admin.algorithm(), admin.reference(), body)
                .expecting(CommandApdu.SHORT_ALL));
        if (!answer.ok()) {
            throw new CardFailure(KEY_REFUSED, "GENERAL AUTHENTICATE " + answer.status());
        }
        return answer;
    }

    private static byte[] part(ResponseApdu answer, int tag) throws CardFailure {
        var value = bytes(answer, tag);
        if (value.length != 16) {
            throw new CardFailure(PROTOCOL, "GENERAL AUTHENTICATE part %X is no AES block".formatted(tag));
        }
        return value;
    }

    private static byte[] bytes(ResponseApdu answer, int tag) throws CardFailure {
        try {
            var template = Tlv.find(Tlv.list(answer.data()), 0x7C).orElseThrow();
            return Tlv.find(Tlv.list(template.value()), tag).orElseThrow().value();
        } catch (IllegalArgumentException | NoSuchElementException e) {
            throw new CardFailure(PROTOCOL, "GENERAL AUTHENTICATE without part %X".formatted(tag), e);
        }
    }

    /**
     * Replaces the administration key that is proven.
     *
     * @param key overwritten before return
     */
    @Override
    public void replaceKey(CardProfile.AdminKey admin, byte[] key) throws CardFailure {
        var body = new byte[3 + key.length];
        body[0] = (byte) admin.algorithm();
        body[1] = (byte) admin.reference();
        body[2] = (byte) key.length;
        System.arraycopy(key, 0, body, 3, key.length);
        var command = CommandApdu.of(0x00, 0xFF, 0xFF, 0xFF, body);
        AdminKeys.wipe(key, body);
        var answer = card().transmit(command);
        command.wipe();
        require(answer, "SET MANAGEMENT KEY");
    }

    /**
     * Makes a key pair on the card (GENERATE ASYMMETRIC KEY PAIR); the administration key must have been proven.
     *
     * @return the public half as the card tells it
     */
    byte[] generate(KeySlot slot) throws CardFailure {
        var answer = card().transmit(generate(slot.reference(), slot.algorithm().id()));
        require(answer, "GENERATE " + slot.name());
        return answer.data();
    }

    static CommandApdu generate(int reference, int algorithm) {
        var template = Tlv.of(0xAC, List.of(new Tlv(0x80, new byte[] {(byte) algorithm})));
        return CommandApdu.of(0x00, 0x47, 0x00, reference, template.encode()).expecting(CommandApdu.SHORT_ALL);
    }

    /** Has the private key of a slot work on a block (GENERAL AUTHENTICATE, SP 800-73-4 part 2, appendix A.3). */
    byte[] sign(KeySlot slot, byte[] block) throws CardFailure {
        var answer = card().transmit(sign(slot.reference(), slot.algorithm().id(), block));
        require(answer, "GENERAL AUTHENTICATE " + slot.name());
        return bytes(answer, 0x82);
    }

    static CommandApdu sign(int reference, int algorithm, byte[] block) {
        var template = Tlv.of(0x7C, List.of(new Tlv(0x82, new byte[0]), new Tlv(0x81, block)));
        return CommandApdu.of(0x00, 0x87, algorithm, reference, template.encode())
                .expecting(CommandApdu.SHORT_ALL);
    }
}
