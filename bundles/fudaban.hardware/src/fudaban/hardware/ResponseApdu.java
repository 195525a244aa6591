// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware;

import java.util.Arrays;

/**
 * What a card answered (ISO/IEC 7816-4, 5.6).
 *
 * @param data response data without the status word; copied in and out
 * @param status the status word
 */
public record ResponseApdu(byte[] data, StatusWord status) {
    /** Copies the data. */
    public ResponseApdu {
        data = data.clone();
    }

    /** An answer of a status word alone. */
    public static ResponseApdu of(int status) {
        return new ResponseApdu(new byte[0], new StatusWord(status));
    }

    /**
     * Splits raw bytes.
     *
     * @throws IllegalArgumentException for fewer than two bytes: what vpcd delivers when a card is pulled in mid-command
     */
    public static ResponseApdu decode(byte[] raw) {
        if (raw.length < 2) {
            throw new IllegalArgumentException("response shorter than its status word: " + raw.length);
        }
        var sw = (raw[raw.length - 2] & 0xFF) << 8 | raw[raw.length - 1] & 0xFF;
        return new ResponseApdu(Arrays.copyOf(raw, raw.length - 2), new StatusWord(sw));
    }

    /** Data followed by the status word. */
    public byte[] encode() {
        var out = Arrays.copyOf(data, data.length + 2);
        out[data.length] = (byte) status.sw1();
        out[data.length + 1] = (byte) status.sw2();
        return out;
    }

    @Override
    public byte[] data() {
        return data.clone();
    }

    /** True for 90 00. */
    public boolean ok() {
        return status.ok();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ResponseApdu that && status.equals(that.status) && Arrays.equals(data, that.data);
    }

    @Override
    public int hashCode() {
        return 31 * status.hashCode() + Arrays.hashCode(data);
    }

    /** Length and status only: response data may be personal. */
    @Override
    public String toString() {
        return "[" + data.length + " bytes] " + status;
    }
}
