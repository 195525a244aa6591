// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.virtual;

import fudaban.hardware.Atr;
import fudaban.hardware.CommandApdu;
import fudaban.hardware.ResponseApdu;
import fudaban.hardware.card.Tlv;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.random.RandomGenerator;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

/**
 * A card of software with a plain file system (ISO/IEC 7816-4): one application, transparent files made by CREATE FILE, a key
 * for both directions, PIN and PUK. A file lies in the memory as the condition of reading it and its bytes.
 */
public final class FileChip implements Chip {
    /** That of a contact card with T=1, and the historical bytes FILE. */
    static final Atr ATR = Atr.ofHex("3B 84 01 46 49 4C 45 83");

    private static final byte[] AID = HexFormat.of().parseHex("F04655444142414E01");
    private static final int KEY = 0x01;
    private static final int PIN = 0x81;
    private static final int PUK = 0x82;
    private static final int OK = 0x9000;
    private static final int AFTER_PIN = 0x10;

    private final CardMemory memory;
    private final int capacity;
    private final Runnable save;
    private final RandomGenerator random;
    private boolean selected;
    private int file = -1;
    private boolean pinVerified;
    private boolean keyProven;
    private byte[] challenge;

    /**
     * A chip with that memory.
     *
     * @param capacity bytes of files it holds; more is answered with 6A84
     * @param save called after every command that changed the memory, before the answer goes out
     */
    public FileChip(CardMemory memory, int capacity, Runnable save) {
        this(memory, capacity, save, new SecureRandom());
    }

    /** @param random where its challenges come from */
    FileChip(CardMemory memory, int capacity, Runnable save, RandomGenerator random) {
        this.random = random;
        this.memory = memory;
        this.capacity = capacity;
        this.save = save;
    }

    @Override
    public Atr atr() {
        return ATR;
    }

    @Override
    public void reset() {
        selected = false;
        file = -1;
        pinVerified = false;
        keyProven = false;
        challenge = null;
    }

    @Override
    public byte[] process(byte[] raw) {
        try {
            return answer(CommandApdu.decode(raw)).encode();
        } catch (IllegalArgumentException e) {
            return ResponseApdu.of(0x6700).encode();
        }
    }

    private ResponseApdu answer(CommandApdu command) {
        if (command.cla() != 0) {
            return ResponseApdu.of(0x6E00);
        }
        if (command.ins() == 0xA4) {
            return select(command);
        }
        if (!selected) {
            return ResponseApdu.of(0x6985);
        }
        return switch (command.ins()) {
            case 0xE0 -> create(command);
            case 0xB0 -> read(command);
            case 0xD6 -> update(command);
            case 0x20 -> verify(command);
            case 0x24 -> change(command);
            case 0x2C -> command.p2() == PIN ? replace(command, memory.puk(), memory.pin()) : ResponseApdu.of(0x6A88);
            case 0x88 -> internal(command);
            case 0x84 -> challenge(command);
            case 0x82 -> external(command);
            default -> ResponseApdu.of(0x6D00);
        };
    }

    private ResponseApdu select(CommandApdu command) {
        var name = command.data();
        if (command.p1() == 0x04) {
            if (!Arrays.equals(name, AID)) {
                return ResponseApdu.of(0x6A82);
            }
            reset();
            selected = true;
            return ResponseApdu.of(OK);
        }
        if (command.p1() != 0x02 || name.length != 2 || !selected) {
            return ResponseApdu.of(0x6A86);
        }
        var wanted = CardMemory.tag(name);
        if (memory.object(wanted).isEmpty()) {
            return ResponseApdu.of(0x6A82);
        }
        file = wanted;
        return ResponseApdu.of(OK);
    }

    private ResponseApdu create(CommandApdu command) {
        if (!keyProven) {
            return ResponseApdu.of(0x6982);
        }
        var control = Tlv.list(Tlv.list(command.data()).getFirst().value());
        var size = number(control, 0x80);
        var wanted = number(control, 0x83);
        if (memory.object(wanted).isPresent()) {
            return ResponseApdu.of(0x6A89);
        }
        if (memory.size() + size > capacity) {
            return ResponseApdu.of(0x6A84);
        }
        var body = new byte[1 + size];
        // The last condition is that of reading.
        var conditions = Tlv.find(control, 0x8C).map(Tlv::value).orElse(new byte[1]);
        body[0] = conditions[conditions.length - 1];
        memory.object(wanted, body);
        file = wanted;
        save.run();
        return ResponseApdu.of(OK);
    }

    private static int number(List<Tlv> control, int tag) {
        return CardMemory.tag(Tlv.find(control, tag)
                .orElseThrow(() -> new IllegalArgumentException("no %X".formatted(tag)))
                .value());
    }

    private ResponseApdu read(CommandApdu command) {
        if (file < 0) {
            return ResponseApdu.of(0x6986);
        }
        var body = memory.object(file).orElseThrow();
        if (body[0] == AFTER_PIN && !pinVerified) {
            return ResponseApdu.of(0x6982);
        }
        var from = 1 + (command.p1() << 8 | command.p2());
        if (from > body.length) {
            return ResponseApdu.of(0x6B00);
        }
        var end = from + command.expected();
        var data = Arrays.copyOfRange(body, from, Math.min(end, body.length));
        return new ResponseApdu(
                data, ResponseApdu.of(end > body.length ? 0x6282 : OK).status());
    }

    private ResponseApdu update(CommandApdu command) {
        if (file < 0) {
            return ResponseApdu.of(0x6986);
        }
        if (!keyProven) {
            return ResponseApdu.of(0x6982);
        }
        var body = memory.object(file).orElseThrow();
        var from = 1 + (command.p1() << 8 | command.p2());
        var data = command.data();
        if (from + data.length > body.length) {
            return ResponseApdu.of(0x6B00);
        }
        System.arraycopy(data, 0, body, from, data.length);
        memory.object(file, body);
        save.run();
        return ResponseApdu.of(OK);
    }

    private ResponseApdu verify(CommandApdu command) {
        if (command.p2() != PIN) {
            return ResponseApdu.of(0x6A88);
        }
        if (command.data().length == 0) {
            return pinVerified ? ResponseApdu.of(OK) : tries(memory.pin());
        }
        pinVerified = memory.pin().verify(command.data());
        save.run();
        return pinVerified ? ResponseApdu.of(OK) : tries(memory.pin());
    }

    private ResponseApdu change(CommandApdu command) {
        if (command.p2() == PUK && command.p1() == 0) {
            return replace(command, memory.puk(), memory.puk());
        }
        if (command.p2() != KEY || command.p1() != 1) {
            return ResponseApdu.of(0x6A88);
        }
        if (!keyProven) {
            return ResponseApdu.of(0x6982);
        }
        if (command.data().length != memory.adminKey().length) {
            return ResponseApdu.of(0x6700);
        }
        memory.adminKey(memory.algorithm(), command.data());
        save.run();
        return ResponseApdu.of(OK);
    }

    private ResponseApdu replace(CommandApdu command, CardMemory.Secret proof, CardMemory.Secret target) {
        var body = command.data();
        if (body.length != 16) {
            return ResponseApdu.of(0x6700);
        }
        var proven = proof.verify(Arrays.copyOf(body, 8));
        if (proven) {
            target.set(Arrays.copyOfRange(body, 8, 16));
        }
        save.run();
        return proven ? ResponseApdu.of(OK) : tries(proof);
    }

    private static ResponseApdu tries(CardMemory.Secret secret) {
        return ResponseApdu.of(secret.tries() == 0 ? 0x6983 : 0x63C0 | secret.tries());
    }

    private ResponseApdu internal(CommandApdu command) {
        if (command.p2() != KEY || command.data().length != 16) {
            return ResponseApdu.of(0x6A80);
        }
        return new ResponseApdu(crypt(command.data()), ResponseApdu.of(OK).status());
    }

    private ResponseApdu challenge(CommandApdu command) {
        if (command.expected() != 16) {
            return ResponseApdu.of(0x6700);
        }
        challenge = new byte[16];
        random.nextBytes(challenge);
        return new ResponseApdu(challenge, ResponseApdu.of(OK).status());
    }

    /** What was decrypted outside, encrypted again, is the challenge. */
    private ResponseApdu external(CommandApdu command) {
        if (command.p2() != KEY || command.data().length != 16 || challenge == null) {
            return ResponseApdu.of(0x6985);
        }
        keyProven = Arrays.equals(challenge, crypt(command.data()));
        challenge = null;
        return ResponseApdu.of(keyProven ? OK : 0x6300);
    }

    private byte[] crypt(byte[] block) {
        try {
            var cipher = Cipher.getInstance("AES/ECB/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(memory.adminKey(), "AES"));
            return cipher.doFinal(block);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("one block failed", e);
        }
    }
}
