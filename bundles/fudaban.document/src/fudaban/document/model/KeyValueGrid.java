// SPDX-License-Identifier: EPL-2.0
package fudaban.document.model;

import java.util.List;

/**
 * Ruled pairs of a label and a value, as at the head of a 日報.
 *
 * @param entries the pairs, row by row
 * @param pairs pairs per row
 * @param labelShare width of a label as a part of its pair, 0 to 1
 */
public record KeyValueGrid(List<Entry> entries, int pairs, double labelShare) implements Block {
    /** Keeps a copy. */
    public KeyValueGrid {
        entries = List.copyOf(entries);
    }

    /**
     * A pair.
     *
     * @param label the label
     * @param value the value
     */
    public record Entry(String label, String value) {}
}
