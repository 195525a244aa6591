// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * Answer to reset (ISO/IEC 7816-3, 8), or what a contactless reader makes up in its place (PC/SC part 3, 3.1.3.2.3).
 *
 * @param bytes 2..33 bytes; copied in and out
 */
public record Atr(byte[] bytes) {
    /** Refuses lengths no card can have. */
    public Atr {
        if (bytes.length < 2 || bytes.length > 33) {
            throw new IllegalArgumentException("ATR of " + bytes.length + " bytes");
        }
        bytes = bytes.clone();
    }

    /** From hexadecimal digits, with or without blanks and colons. */
    public static Atr ofHex(String hex) {
        return new Atr(HexFormat.of().parseHex(hex.replaceAll("[ :]", "")));
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Historical bytes; empty when there are none or the ATR is broken. */
    public byte[] historical() {
        var count = bytes[1] & 0x0F;
        var at = interfaceEnd();
        return at + count <= bytes.length ? Arrays.copyOfRange(bytes, at, at + count) : new byte[0];
    }

    /** True for what a reader makes up for a contactless card: 3B 8x 80 01 (PC/SC part 3, 3.1.3.2.3). */
    public boolean contactless() {
        return bytes.length >= 4
                && bytes[0] == 0x3B
                && (bytes[1] & 0xF0) == 0x80
                && bytes[2] == (byte) 0x80
                && bytes[3] == 0x01;
    }

    /** Transmission protocols offered, in order (0 = T=0, 1 = T=1); T=0 when none is named. */
    public List<Integer> protocols() {
        var found = new ArrayList<Integer>();
        var at = 1;
        for (int y = (bytes[1] & 0xF0) >> 4; (y & 8) != 0; ) {
            at += Integer.bitCount(y);
            if (at >= bytes.length) {
                break;
            }
            var t = bytes[at] & 0x0F;
            if (!found.contains(t)) {
                found.add(t);
            }
            y = (bytes[at] & 0xF0) >> 4;
        }
        return found.isEmpty() ? List.of(0) : List.copyOf(found);
    }

    private int interfaceEnd() {
        var at = 1;
        int y = (bytes[1] & 0xF0) >> 4;
        while (y != 0) {
            at += Integer.bitCount(y);
            if ((y & 8) == 0 || at >= bytes.length) {
                break;
            }
            y = (bytes[at] & 0xF0) >> 4;
        }
        return at + 1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Atr that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return HexFormat.ofDelimiter(" ").withUpperCase().formatHex(bytes);
    }
}
