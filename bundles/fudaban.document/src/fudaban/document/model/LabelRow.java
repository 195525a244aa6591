// SPDX-License-Identifier: EPL-2.0
package fudaban.document.model;

import java.util.List;

/**
 * A row of adhesive labels: boxes of a fixed size without rules, so that rows of equal height fall on the sheet's own grid. A text too long for its box is
 * set smaller; what does not fit at six points either is refused.
 *
 * @param labels the lines of each label from left to right; an empty one leaves its place free
 * @param width width of a label in mm
 * @param height height of a label in mm
 * @param gapX room between labels in mm
 * @param gapY room below the row in mm
 */
public record LabelRow(List<List<Line>> labels, double width, double height, double gapX, double gapY)
        implements Block {
    /** Keeps a copy. */
    public LabelRow {
        labels = List.copyOf(labels);
    }

    /**
     * A line of a label; it is broken where it is too long.
     *
     * @param text the text
     * @param size font size in points
     * @param bold true for bold
     */
    public record Line(String text, double size, boolean bold) {}
}
