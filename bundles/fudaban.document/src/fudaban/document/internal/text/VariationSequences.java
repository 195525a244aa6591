// SPDX-License-Identifier: EPL-2.0
package fudaban.document.internal.text;

import java.nio.ByteBuffer;

/**
 * The Unicode variation sequences of a font: cmap subtable format 14 of the OpenType specification, searched in
 * place.
 */
final class VariationSequences {
    /** The sequence is in the font and looks like the plain character. */
    static final int DEFAULT = -1;

    private final ByteBuffer cmap;
    private final int start;

    /** Takes a whole cmap table. */
    VariationSequences(ByteBuffer cmap) {
        this.cmap = cmap;
        int found = -1;
        int tables = u16(2);
        for (int i = 0; i < tables; i++) {
            int at = cmap.getInt(4 + i * 8 + 4);
            if (u16(4 + i * 8) == 0 && u16(4 + i * 8 + 2) == 5 && u16(at) == 14) {
                found = at;
            }
        }
        start = found;
    }

    /** Glyph id of a sequence, {@link #DEFAULT}, or 0 when the font does not have it. */
    int find(int base, int selector) {
        if (start < 0) {
            return 0;
        }
        int record = search(start + 10, cmap.getInt(start + 6), 11, selector);
        if (record < 0) {
            return 0;
        }
        int defaults = cmap.getInt(record + 3);
        if (defaults != 0 && inRanges(start + defaults, base)) {
            return DEFAULT;
        }
        int others = cmap.getInt(record + 7);
        if (others == 0) {
            return 0;
        }
        int mapping = search(start + others + 4, cmap.getInt(start + others), 5, base);
        return mapping < 0 ? 0 : u16(mapping + 3);
    }

    private boolean inRanges(int table, int base) {
        int low = 0;
        int high = cmap.getInt(table) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int at = table + 4 + middle * 4;
            int first = u24(at);
            if (base < first) {
                high = middle - 1;
            } else if (base > first + (cmap.get(at + 3) & 0xFF)) {
                low = middle + 1;
            } else {
                return true;
            }
        }
        return false;
    }

    /** Binary search over records that begin with a 24-bit key; the record's position, or -1. */
    private int search(int table, int count, int size, int key) {
        int low = 0;
        int high = count - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int at = table + middle * size;
            int value = u24(at);
            if (value == key) {
                return at;
            }
            if (value < key) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    private int u16(int at) {
        return cmap.getShort(at) & 0xFFFF;
    }

    private int u24(int at) {
        return u16(at) << 8 | cmap.get(at + 2) & 0xFF;
    }
}
