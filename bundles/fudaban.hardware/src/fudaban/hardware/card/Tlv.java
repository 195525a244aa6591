// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.card;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One BER-TLV data object (ISO/IEC 7816-4, 5.2.2): tags of 1..3 bytes, lengths of up to 3 bytes. Values are kept as they
 * are; nested objects are read with {@link #list} on the value.
 *
 * @param tag the tag bytes as a number, e.g. 0x5FC102
 * @param value copied in and out
 */
public record Tlv(int tag, byte[] value) {
    /** Checks the tag and copies the value. */
    public Tlv {
        if (tag <= 0 || tag > 0xFFFFFF || !wellFormed(tag)) {
            throw new IllegalArgumentException("no BER tag: %X".formatted(tag));
        }
        if (value.length > 0xFFFFFF) {
            throw new IllegalArgumentException("value too long: " + value.length);
        }
        value = value.clone();
    }

    /** An object made of other objects. */
    public static Tlv of(int tag, List<Tlv> children) {
        return new Tlv(tag, encode(children));
    }

    @Override
    public byte[] value() {
        return value.clone();
    }

    /** Tag, length, value. */
    public byte[] encode() {
        var out = new ByteArrayOutputStream(value.length + 7);
        writeTag(out, tag);
        var n = value.length;
        if (n > 0xFFFF) {
            out.write(0x83);
            out.write(n >> 16);
        } else if (n > 0xFF) {
            out.write(0x82);
        } else if (n > 0x7F) {
            out.write(0x81);
        }
        if (n > 0xFF) {
            out.write(n >> 8);
        }
        out.write(n);
        out.writeBytes(value);
        return out.toByteArray();
    }

    /** The objects one after the other. */
    public static byte[] encode(List<Tlv> objects) {
        var out = new ByteArrayOutputStream();
        objects.forEach(object -> out.writeBytes(object.encode()));
        return out.toByteArray();
    }

    /** The bytes of a tag alone, as they stand in a tag list (5C). */
    public static byte[] tagBytes(int tag) {
        var out = new ByteArrayOutputStream(3);
        writeTag(out, tag);
        return out.toByteArray();
    }

    /**
     * Reads objects until the array ends.
     *
     * @throws IllegalArgumentException when a length points beyond the end or a tag is cut off
     */
    public static List<Tlv> list(byte[] raw) {
        var found = new ArrayList<Tlv>();
        var at = new int[] {0};
        while (at[0] < raw.length) {
            int tag = readTag(raw, at);
            int length = readLength(raw, at);
            if (length > raw.length - at[0]) {
                throw new IllegalArgumentException("TLV length beyond the end: " + length);
            }
            found.add(new Tlv(tag, Arrays.copyOfRange(raw, at[0], at[0] + length)));
            at[0] += length;
        }
        return List.copyOf(found);
    }

    /** The first object with that tag. */
    public static Optional<Tlv> find(List<Tlv> objects, int tag) {
        return objects.stream().filter(object -> object.tag == tag).findFirst();
    }

    private static boolean wellFormed(int tag) {
        if (tag <= 0xFF) {
            return (tag & 0x1F) != 0x1F;
        }
        if (tag <= 0xFFFF) {
            return (tag >> 8 & 0x1F) == 0x1F && (tag & 0x80) == 0;
        }
        return (tag >> 16 & 0x1F) == 0x1F && (tag & 0x8000) != 0 && (tag & 0x80) == 0;
    }

    private static void writeTag(ByteArrayOutputStream out, int tag) {
        if (tag > 0xFFFF) {
            out.write(tag >> 16);
        }
        if (tag > 0xFF) {
            out.write(tag >> 8);
        }
        out.write(tag);
    }

    private static int readTag(byte[] raw, int[] at) {
        int tag = raw[at[0]++] & 0xFF;
        if ((tag & 0x1F) != 0x1F) {
            return tag;
        }
        for (var more = true; more; ) {
            if (at[0] >= raw.length || tag > 0xFFFF) {
                throw new IllegalArgumentException("TLV tag cut off or too long");
            }
            int next = raw[at[0]++] & 0xFF;
            tag = tag << 8 | next;
            more = (next & 0x80) != 0;
        }
        return tag;
    }

    private static int readLength(byte[] raw, int[] at) {
        if (at[0] >= raw.length) {
            throw new IllegalArgumentException("TLV without length");
        }
        int first = raw[at[0]++] & 0xFF;
        if (first < 0x80) {
            return first;
        }
        int count = first & 0x7F;
        if (count == 0 || count > 3 || count > raw.length - at[0]) {
            throw new IllegalArgumentException("TLV length of %02X".formatted(first));
        }
        int length = 0;
        for (var i = 0; i < count; i++) {
            length = length << 8 | raw[at[0]++] & 0xFF;
        }
        return length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tlv that && tag == that.tag && Arrays.equals(value, that.value);
    }

    @Override
    public int hashCode() {
        return 31 * tag + Arrays.hashCode(value);
    }

    /** Tag and length only: values may be personal. */
    @Override
    public String toString() {
        return "%X[%d]".formatted(tag, value.length);
    }
}
