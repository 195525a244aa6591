// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.virtual;

import fudaban.hardware.card.Tlv;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Lasting memory of a software card: data objects, administration key, PIN and PUK with their counters. Nothing in it is
 * protected from whoever can read the file it is kept in: it is for practice and tests only.
 */
public final class CardMemory {
    private static final int VERSION = 1;
    /** PIN and PUK tries of a fresh card. */
    static final int TRIES = 3;

    private final Kind kind;
    private final byte[] uid;
    private final Map<Integer, byte[]> objects = new TreeMap<>();
    private final Map<Integer, KeyPair> keys = new TreeMap<>();
    private int algorithm;
    private byte[] adminKey;
    private final Secret pin;
    private final Secret puk;

    /** What kind of chip it belongs to. */
    enum Kind {
        PIV,
        FILE
    }

    private CardMemory(Kind kind, byte[] uid, int algorithm, byte[] adminKey, Secret pin, Secret puk) {
        this.kind = kind;
        this.uid = uid.clone();
        this.algorithm = algorithm;
        this.adminKey = adminKey.clone();
        this.pin = pin;
        this.puk = puk;
    }

    /**
     * A key pair made on the card.
     *
     * @param algorithm algorithm identifier of SP 800-78
     * @param privateKey PKCS#8
     * @param publicKey X.509 SubjectPublicKeyInfo
     */
    record KeyPair(int algorithm, byte[] privateKey, byte[] publicKey) {}

    /** A value with a retry counter. */
    static final class Secret {
        private byte[] value;
        private int tries;

        Secret(byte[] value, int tries) {
            this.value = value.clone();
            this.tries = tries;
        }

        int tries() {
            return tries;
        }

        /** Counts down first, as chips do, so that tearing the card out gains nothing. */
        boolean verify(byte[] candidate) {
            if (tries == 0) {
                return false;
            }
            tries--;
            if (!Arrays.equals(value, candidate)) {
                return false;
            }
            tries = TRIES;
            return true;
        }

        void set(byte[] newValue) {
            value = newValue.clone();
            tries = TRIES;
        }
    }

    /**
     * A card as it comes from its maker.
     *
     * @param uid number a contactless reader sees, 4..10 bytes
     * @param algorithm of the administration key: 0x08, 0x0A or 0x0C
     * @param pin 8 bytes padded with FF
     * @param puk 8 bytes padded with FF
     */
    public static CardMemory blank(byte[] uid, int algorithm, byte[] transportKey, byte[] pin, byte[] puk) {
        return blank(Kind.PIV, uid, algorithm, transportKey, pin, puk);
    }

    static CardMemory blank(Kind kind, byte[] uid, int algorithm, byte[] transportKey, byte[] pin, byte[] puk) {
        return new CardMemory(kind, uid, algorithm, transportKey, new Secret(pin, TRIES), new Secret(puk, TRIES));
    }

    Kind kind() {
        return kind;
    }

    byte[] uid() {
        return uid.clone();
    }

    int algorithm() {
        return algorithm;
    }

    byte[] adminKey() {
        return adminKey.clone();
    }

    void adminKey(int newAlgorithm, byte[] key) {
        algorithm = newAlgorithm;
        adminKey = key.clone();
    }

    Secret pin() {
        return pin;
    }

    Secret puk() {
        return puk;
    }

    Optional<byte[]> object(int tag) {
        return Optional.ofNullable(objects.get(tag)).map(byte[]::clone);
    }

    void object(int tag, byte[] content) {
        if (content.length == 0) {
            objects.remove(tag);
        } else {
            objects.put(tag, content.clone());
        }
    }

    Optional<KeyPair> key(int reference) {
        return Optional.ofNullable(keys.get(reference));
    }

    void key(int reference, KeyPair pair) {
        keys.put(reference, pair);
    }

    int size() {
        return objects.values().stream().mapToInt(bytes -> bytes.length).sum();
    }

    /** Everything, to be kept in a file. */
    public byte[] encode() {
        var parts = new ArrayList<Tlv>(List.of(
                new Tlv(0x80, new byte[] {VERSION}),
                new Tlv(0x81, uid),
                new Tlv(0x82, new byte[] {(byte) algorithm}),
                new Tlv(0x83, adminKey),
                new Tlv(0x84, pin.value),
                new Tlv(0x85, puk.value),
                new Tlv(0x86, new byte[] {(byte) pin.tries, (byte) puk.tries}),
                new Tlv(0x87, new byte[] {(byte) kind.ordinal()})));
        objects.forEach((tag, content) ->
                parts.add(Tlv.of(0xA0, List.of(new Tlv(0x5C, Tlv.tagBytes(tag)), new Tlv(0x53, content)))));
        keys.forEach((reference, pair) -> parts.add(Tlv.of(
                0xA1,
                List.of(
                        new Tlv(0x80, new byte[] {reference.byteValue()}),
                        new Tlv(0x81, new byte[] {(byte) pair.algorithm()}),
                        new Tlv(0x82, pair.privateKey()),
                        new Tlv(0x83, pair.publicKey())))));
        return Tlv.encode(parts);
    }

    /**
     * Reads what {@link #encode()} wrote.
     *
     * @throws IllegalArgumentException when it is something else
     */
    public static CardMemory decode(byte[] raw) {
        var parts = Tlv.list(raw);
        if (part(parts, 0x80)[0] != VERSION) {
            throw new IllegalArgumentException("card file of another version");
        }
        var tries = part(parts, 0x86);
        var memory = new CardMemory(
                kind(parts),
                part(parts, 0x81),
                part(parts, 0x82)[0],
                part(parts, 0x83),
                new Secret(part(parts, 0x84), tries[0]),
                new Secret(part(parts, 0x85), tries[1]));
        for (var part : parts) {
            if (part.tag() == 0xA0) {
                var object = Tlv.list(part.value());
                memory.object(tag(part(object, 0x5C)), part(object, 0x53));
            } else if (part.tag() == 0xA1) {
                var key = Tlv.list(part.value());
                var pair = new KeyPair(part(key, 0x81)[0], part(key, 0x82), part(key, 0x83));
                PivKeys.publicKey(pair);
                memory.key(part(key, 0x80)[0] & 0xFF, pair);
            }
        }
        return memory;
    }

    /** Cards made before there were two kinds do not say. */
    private static Kind kind(List<Tlv> parts) {
        if (Tlv.find(parts, 0x87).isEmpty()) {
            return Kind.PIV;
        }
        var number = part(parts, 0x87)[0];
        if (number < 0 || number >= Kind.values().length) {
            throw new IllegalArgumentException("card file of kind " + number);
        }
        return Kind.values()[number];
    }

    static int tag(byte[] bytes) {
        var tag = 0;
        for (var b : bytes) {
            tag = tag << 8 | b & 0xFF;
        }
        return tag;
    }

    private static int least(int tag) {
        return switch (tag) {
            case 0x86 -> 2;
            case 0x53 -> 0;
            default -> 1;
        };
    }

    private static byte[] part(List<Tlv> parts, int tag) {
        return Tlv.find(parts, tag)
                .map(Tlv::value)
                .filter(value -> value.length >= least(tag))
                .orElseThrow(() -> new IllegalArgumentException("card file without part %X".formatted(tag)));
    }
}
