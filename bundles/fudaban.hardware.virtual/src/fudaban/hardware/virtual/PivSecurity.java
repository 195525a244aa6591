// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.virtual;

import fudaban.hardware.CommandApdu;
import fudaban.hardware.ResponseApdu;
import fudaban.hardware.card.Tlv;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

/** PIN, PUK and administration key of a software PIV card, and what was proven since the last reset. */
final class PivSecurity {
    /** Three-key triple DES: what older tools of Yubico know alone. */
    static final int TRIPLE_DES = 0x03;

    private static final int PIN = 0x80;
    private static final int PUK = 0x81;
    private static final int ADMIN = 0x9B;

    private final CardMemory memory;
    private final Runnable save;
    private final RandomGenerator random;
    private boolean pinVerified;
    private boolean pinFresh;
    private boolean adminProven;
    private byte[] witness;
    private byte[] challenge;

    PivSecurity(CardMemory memory, Runnable save, RandomGenerator random) {
        this.memory = memory;
        this.save = save;
        this.random = random;
    }

    void reset() {
        pinVerified = false;
        pinFresh = false;
        adminProven = false;
        witness = null;
        challenge = null;
    }

    boolean pinVerified() {
        return pinVerified;
    }

    /** True when the command before this one was a successful VERIFY: what the signature key asks for. */
    boolean pinFresh() {
        return pinFresh;
    }

    /** Any other command was done since the VERIFY. */
    void pinUsed() {
        pinFresh = false;
    }

    boolean adminProven() {
        return adminProven;
    }

    ResponseApdu verify(CommandApdu command) {
        if (command.p2() != PIN) {
            return ResponseApdu.of(0x6A88);
        }
        if (command.p1() == 0xFF) {
            pinVerified = false;
            return ResponseApdu.of(0x9000);
        }
        if (command.data().length == 0) {
            return pinVerified ? ResponseApdu.of(0x9000) : tries(memory.pin());
        }
        if (command.data().length != 8) {
            return ResponseApdu.of(0x6A80);
        }
        pinVerified = memory.pin().verify(command.data());
        pinFresh = pinVerified;
        save.run();
        return pinVerified ? ResponseApdu.of(0x9000) : tries(memory.pin());
    }

    ResponseApdu change(CommandApdu command) {
        var secret = command.p2() == PIN ? memory.pin() : command.p2() == PUK ? memory.puk() : null;
        if (secret == null) {
            return ResponseApdu.of(0x6A88);
        }
        return replace(command, secret, secret);
    }

    ResponseApdu resetRetryCounter(CommandApdu command) {
        return command.p2() == PIN ? replace(command, memory.puk(), memory.pin()) : ResponseApdu.of(0x6A88);
    }

    private ResponseApdu replace(CommandApdu command, CardMemory.Secret proof, CardMemory.Secret target) {
        var body = command.data();
        if (body.length != 16) {
            return ResponseApdu.of(0x6A80);
        }
        var proven = proof.verify(Arrays.copyOf(body, 8));
        if (proven) {
            target.set(Arrays.copyOfRange(body, 8, 16));
        }
        save.run();
        return proven ? ResponseApdu.of(0x9000) : tries(proof);
    }

    private static ResponseApdu tries(CardMemory.Secret secret) {
        return ResponseApdu.of(secret.tries() == 0 ? 0x6983 : 0x63C0 | secret.tries());
    }

    /** Challenge and response in both directions (SP 800-73-4 part 2, appendix A.1). */
    ResponseApdu authenticate(CommandApdu command) {
        if (command.p2() != ADMIN || command.p1() != memory.algorithm()) {
            return ResponseApdu.of(0x6A86);
        }
        var parts = Tlv.list(Tlv.find(Tlv.list(command.data()), 0x7C)
                .orElseThrow(() -> new IllegalArgumentException("no template"))
                .value());
        var w = Tlv.find(parts, 0x80).map(Tlv::value);
        var c = Tlv.find(parts, 0x81).map(Tlv::value);
        var r = Tlv.find(parts, 0x82).map(Tlv::value);
        if (w.isPresent() && w.get().length == 0) {
            witness = fresh();
            return part(0x80, crypt(Cipher.ENCRYPT_MODE, witness));
        }
        if (w.isPresent() && c.isPresent() && c.get().length == block()) {
            adminProven = witness != null && Arrays.equals(witness, w.get());
            witness = null;
            return adminProven ? part(0x82, crypt(Cipher.ENCRYPT_MODE, c.get())) : ResponseApdu.of(0x6982);
        }
        if (c.isPresent() && c.get().length == 0) {
            challenge = fresh();
            return part(0x81, challenge);
        }
        if (r.isPresent() && challenge != null) {
            adminProven = Arrays.equals(crypt(Cipher.ENCRYPT_MODE, challenge), r.get());
            challenge = null;
            return ResponseApdu.of(adminProven ? 0x9000 : 0x6982);
        }
        return ResponseApdu.of(0x6A80);
    }

    ResponseApdu replaceKey(CommandApdu command) {
        var body = command.data();
        if (!adminProven) {
            return ResponseApdu.of(0x6982);
        }
        if (body.length < 3 || body[1] != (byte) ADMIN || body[2] != body.length - 3 || !fits(body[0], body[2])) {
            return ResponseApdu.of(0x6A80);
        }
        memory.adminKey(body[0], Arrays.copyOfRange(body, 3, body.length));
        save.run();
        return ResponseApdu.of(0x9000);
    }

    private static boolean fits(int algorithm, int length) {
        return List.of(TRIPLE_DES, 0x08, 0x0A, 0x0C).contains(algorithm) && length == keyLength(algorithm);
    }

    private int block() {
        return memory.algorithm() == TRIPLE_DES ? 8 : 16;
    }

    /** Bytes of an administration key by its identifier in SP 800-78. */
    static int keyLength(int algorithm) {
        return switch (algorithm) {
            case 0x08 -> 16;
            case TRIPLE_DES, 0x0A -> 24;
            case 0x0C -> 32;
            default -> throw new IllegalArgumentException("no algorithm: %02X".formatted(algorithm));
        };
    }

    private byte[] fresh() {
        var block = new byte[block()];
        random.nextBytes(block);
        return block;
    }

    private byte[] crypt(int mode, byte[] block) {
        try {
            var name = memory.algorithm() == TRIPLE_DES ? "DESede" : "AES";
            var cipher = Cipher.getInstance(name + "/ECB/NoPadding");
            cipher.init(mode, new SecretKeySpec(memory.adminKey(), name));
            return cipher.doFinal(block);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("one block failed", e);
        }
    }

    private static ResponseApdu part(int tag, byte[] value) {
        return new ResponseApdu(
                Tlv.of(0x7C, List.of(new Tlv(tag, value))).encode(),
                ResponseApdu.of(0x9000).status());
    }
}
