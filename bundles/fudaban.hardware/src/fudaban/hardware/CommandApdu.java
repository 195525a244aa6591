// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A command to a card (ISO/IEC 7816-4, 5.3), short or extended as its lengths demand.
 *
 * <p>{@link #toString()} never shows data that may be secret or personal; see {@link ApduText}.
 *
 * @param cla class byte
 * @param ins instruction byte
 * @param p1 first parameter
 * @param p2 second parameter
 * @param data command data, 0..65535 bytes; copied in and out
 * @param expected Ne, the largest response wanted: {@link #NONE}, 1..65536; 256 is the short, 65536 the extended "all"
 */
public record CommandApdu(int cla, int ins, int p1, int p2, byte[] data, int expected) {
    /** No response data expected. */
    public static final int NONE = 0;
    /** All there is, in a short APDU. */
    public static final int SHORT_ALL = 256;
    /** All there is, in an extended APDU. */
    public static final int EXTENDED_ALL = 65536;

    private static final byte[] EMPTY = {};

    /** Checks ranges and copies the data. */
    public CommandApdu {
        if (((cla | ins | p1 | p2) & ~0xFF) != 0) {
            throw new IllegalArgumentException("header byte out of range");
        }
        if (data.length > 65535 || expected < 0 || expected > EXTENDED_ALL) {
            throw new IllegalArgumentException("length out of range: Nc=" + data.length + " Ne=" + expected);
        }
        data = data.clone();
    }

    /** A command without data and without expected response. */
    public static CommandApdu of(int cla, int ins, int p1, int p2) {
        return new CommandApdu(cla, ins, p1, p2, EMPTY, NONE);
    }

    /** A command with data and without expected response. */
    public static CommandApdu of(int cla, int ins, int p1, int p2, byte[] data) {
        return new CommandApdu(cla, ins, p1, p2, data, NONE);
    }

    /** The same command expecting at most that many response bytes. */
    public CommandApdu expecting(int bytes) {
        return new CommandApdu(cla, ins, p1, p2, data, bytes);
    }

    /** True when it does not fit the short form. */
    public boolean extended() {
        return data.length > 255 || expected > SHORT_ALL;
    }

    @Override
    public byte[] data() {
        return data.clone();
    }

    /** Overwrites this command's own copy of its data; call after a command that carried a secret. */
    public void wipe() {
        Arrays.fill(data, (byte) 0);
    }

    /** The bytes that go to the card; a new array that the caller may wipe. */
    public byte[] encode() {
        var extended = extended();
        var lc = data.length == 0 ? 0 : extended ? 3 : 1;
        var le = expected == NONE ? 0 : !extended ? 1 : data.length == 0 ? 3 : 2;
        var out = new byte[4 + lc + data.length + le];
        out[0] = (byte) cla;
        out[1] = (byte) ins;
        out[2] = (byte) p1;
        out[3] = (byte) p2;
        var at = 4;
        if (lc == 1) {
            out[at++] = (byte) data.length;
        } else if (lc == 3) {
            at++;
            out[at++] = (byte) (data.length >> 8);
            out[at++] = (byte) data.length;
        }
        System.arraycopy(data, 0, out, at, data.length);
        at += data.length;
        if (le == 3) {
            at++;
        }
        if (le >= 2) {
            out[at++] = (byte) (expected >> 8);
        }
        if (le >= 1) {
            out[at] = (byte) expected;
        }
        return out;
    }

    /**
     * Reads the seven cases of ISO/IEC 7816-4, 5.1.
     *
     * @throws IllegalArgumentException when the lengths inside contradict the length of the array
     */
    public static CommandApdu decode(byte[] raw) {
        if (raw.length < 4) {
            throw new IllegalArgumentException("command shorter than its header: " + raw.length);
        }
        int cla = raw[0] & 0xFF;
        int ins = raw[1] & 0xFF;
        int p1 = raw[2] & 0xFF;
        int p2 = raw[3] & 0xFF;
        if (raw.length == 4) {
            return new CommandApdu(cla, ins, p1, p2, EMPTY, NONE);
        }
        int first = raw[4] & 0xFF;
        if (raw.length == 5) {
            return new CommandApdu(cla, ins, p1, p2, EMPTY, first == 0 ? SHORT_ALL : first);
        }
        if (first != 0) {
            return tail(raw, cla, ins, p1, p2, 5, first, 1);
        }
        if (raw.length == 7) {
            int ne = word(raw, 5);
            return new CommandApdu(cla, ins, p1, p2, EMPTY, ne == 0 ? EXTENDED_ALL : ne);
        }
        if (raw.length < 7) {
            throw new IllegalArgumentException("broken extended length");
        }
        return tail(raw, cla, ins, p1, p2, 7, word(raw, 5), 2);
    }

    private static CommandApdu tail(byte[] raw, int cla, int ins, int p1, int p2, int from, int nc, int leBytes) {
        var rest = raw.length - from - nc;
        if (nc == 0 || rest != 0 && rest != leBytes) {
            throw new IllegalArgumentException("lengths contradict each other: Nc=" + nc + " of " + raw.length);
        }
        var data = Arrays.copyOfRange(raw, from, from + nc);
        if (rest == 0) {
            return new CommandApdu(cla, ins, p1, p2, data, NONE);
        }
        int le = leBytes == 1 ? raw[raw.length - 1] & 0xFF : word(raw, raw.length - 2);
        int all = leBytes == 1 ? SHORT_ALL : EXTENDED_ALL;
        return new CommandApdu(cla, ins, p1, p2, data, le == 0 ? all : le);
    }

    private static int word(byte[] raw, int at) {
        return (raw[at] & 0xFF) << 8 | raw[at + 1] & 0xFF;
    }

    /**
     * The same command cut into a chain of short ones (ISO/IEC 7816-4, 5.3.3: CLA bit 5 set on all but the last).
     * A command that fits is returned alone.
     */
    public List<CommandApdu> chained() {
        if (data.length <= 255) {
            return List.of(expected > SHORT_ALL ? expecting(SHORT_ALL) : this);
        }
        var chain = new ArrayList<CommandApdu>();
        for (var at = 0; at < data.length; at += 255) {
            var end = Math.min(at + 255, data.length);
            var last = end == data.length;
            var part = Arrays.copyOfRange(data, at, end);
            chain.add(new CommandApdu(
                    last ? cla : cla | 0x10, ins, p1, p2, part, last ? Math.min(expected, SHORT_ALL) : NONE));
        }
        return List.copyOf(chain);
    }

    /** Joins a chain again; the last element gives header and expected length. */
    public static CommandApdu joined(List<CommandApdu> chain) {
        var all = new ByteArrayOutputStream();
        chain.forEach(part -> all.writeBytes(part.data));
        var last = chain.getLast();
        return new CommandApdu(last.cla, last.ins, last.p1, last.p2, all.toByteArray(), last.expected);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CommandApdu that
                && cla == that.cla
                && ins == that.ins
                && p1 == that.p1
                && p2 == that.p2
                && expected == that.expected
                && Arrays.equals(data, that.data);
    }

    @Override
    public int hashCode() {
        return 31 * Objects.hash(cla, ins, p1, p2, expected) + Arrays.hashCode(data);
    }

    @Override
    public String toString() {
        return ApduText.of(this);
    }
}
