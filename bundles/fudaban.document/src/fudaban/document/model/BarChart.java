// SPDX-License-Identifier: EPL-2.0
package fudaban.document.model;

import java.util.List;

/**
 * Lying bars, one below the other, that print well in black and white: what counts is dark, what comes on top of it is light with a frame, and each has its
 * value in figures beside it. The longest fills its room; all begin at zero.
 *
 * @param bars from top to bottom
 * @param labelShare width of the labels as a part of the whole, 0 to 1
 * @param size font size in points
 */
public record BarChart(List<Bar> bars, double labelShare, double size) implements Block {
    /** Keeps a copy. */
    public BarChart {
        bars = List.copyOf(bars);
    }

    /**
     * A bar.
     *
     * @param label what it stands for
     * @param value its dark part, not negative
     * @param more its light part, not negative
     * @param figures the value as it is read
     */
    public record Bar(String label, double value, double more, String figures) {
        /** @throws IllegalArgumentException when a part is negative */
        public Bar {
            if (!(value >= 0 && more >= 0)) {
                throw new IllegalArgumentException("a bar of " + value + " and " + more);
            }
        }
    }
}
