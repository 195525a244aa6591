// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware;

/**
 * The two status bytes that end every response (ISO/IEC 7816-4, 5.6).
 *
 * @param value SW1 in the high, SW2 in the low byte; 0..0xFFFF
 */
public record StatusWord(int value) {
    /** The command was executed (90 00). */
    public static final StatusWord OK = new StatusWord(0x9000);
    /** A condition such as a verified PIN or an authenticated key is missing (69 82). */
    public static final StatusWord SECURITY = new StatusWord(0x6982);
    /** The PIN or key is blocked (69 83). */
    public static final StatusWord BLOCKED = new StatusWord(0x6983);
    /** File, application or data object does not exist (6A 82). */
    public static final StatusWord NOT_FOUND = new StatusWord(0x6A82);
    /** Not enough memory on the card (6A 84). */
    public static final StatusWord FULL = new StatusWord(0x6A84);

    /** Refuses values that do not fit two bytes. */
    public StatusWord {
        if (value < 0 || value > 0xFFFF) {
            throw new IllegalArgumentException("status word out of range: " + value);
        }
    }

    /** The first byte, 0..255. */
    public int sw1() {
        return value >> 8;
    }

    /** The second byte, 0..255. */
    public int sw2() {
        return value & 0xFF;
    }

    /** True for 90 00 only. */
    public boolean ok() {
        return value == 0x9000;
    }

    /** Tries left after a failed or empty verify (63 Cx), or -1 when this word says nothing about tries. */
    public int triesLeft() {
        if (value == BLOCKED.value) {
            return 0;
        }
        return (value & 0xFFF0) == 0x63C0 ? value & 0x0F : -1;
    }

    @Override
    public String toString() {
        return "%04X".formatted(value);
    }
}
