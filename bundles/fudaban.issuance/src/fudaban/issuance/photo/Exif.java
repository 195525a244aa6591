// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.photo;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a camera wrote beside the picture (Exif 2.32, CIPA DC-008). Whatever cannot be understood counts as not said.
 *
 * @param orientation 1 to 8 as in TIFF tag 274; 1: upright
 * @param taken day it was taken
 */
record Exif(int orientation, Optional<LocalDate> taken) {
    static final Exif NONE = new Exif(1, Optional.empty());

    private static final int ORIENTATION = 0x0112;
    private static final int CHANGED = 0x0132;
    private static final int SUB = 0x8769;
    private static final int TAKEN = 0x9003;
    private static final int MOST_ENTRIES = 500;

    /** @param tiff the block from its byte order mark on */
    static Exif of(byte[] tiff) {
        try {
            return read(ByteBuffer.wrap(tiff));
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException broken) {
            return NONE;
        }
    }

    private static Exif read(ByteBuffer in) {
        in.order(in.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int first = in.getInt(4);
        int orientation = entry(in, first, ORIENTATION)
                .map(at -> (int) in.getShort(at + 8))
                .orElse(1);
        Optional<LocalDate> taken = entry(in, first, SUB)
                .flatMap(at -> entry(in, in.getInt(at + 8), TAKEN))
                .flatMap(at -> date(in, at));
        if (taken.isEmpty()) {
            taken = entry(in, first, CHANGED).flatMap(at -> date(in, at));
        }
        return new Exif(orientation < 1 || orientation > 8 ? 1 : orientation, taken);
    }

    private static Optional<Integer> entry(ByteBuffer in, int directory, int tag) {
        int count = Math.min(in.getShort(directory) & 0xFFFF, MOST_ENTRIES);
        for (int i = 0; i < count; i++) {
            int at = directory + 2 + 12 * i;
            if ((in.getShort(at) & 0xFFFF) == tag) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /** {@code YYYY:MM:DD HH:MM:SS}. */
    private static Optional<LocalDate> date(ByteBuffer in, int entry) {
        byte[] text = new byte[10];
        in.get(in.getInt(entry + 8), text);
        try {
            return Optional.of(LocalDate.parse(new String(text, StandardCharsets.US_ASCII).replace(':', '-')));
        } catch (DateTimeException unset) {
            return Optional.empty();
        }
    }
}
