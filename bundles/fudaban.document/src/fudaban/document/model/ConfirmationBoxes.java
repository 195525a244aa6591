// SPDX-License-Identifier: EPL-2.0
package fudaban.document.model;

import java.util.List;

/**
 * 確認欄: labelled empty boxes for a seal or a signature, in one row.
 *
 * @param labels one per box, for example 役務管理者
 * @param width width of a box in mm
 * @param height height of the empty part in mm
 * @param align where the row stands
 */
public record ConfirmationBoxes(List<String> labels, double width, double height, Align align) implements Block {
    /** Keeps a copy. */
    public ConfirmationBoxes {
        labels = List.copyOf(labels);
    }

    /**
     * Seal-sized boxes at the right edge.
     *
     * @param labels one per box
     * @return the boxes
     */
    public static ConfirmationBoxes of(String... labels) {
        return new ConfirmationBoxes(List.of(labels), 24, 18, Align.RIGHT);
    }
}
