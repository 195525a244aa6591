// SPDX-License-Identifier: EPL-2.0
package fudaban.document.model;

import java.util.List;

/**
 * Two columns of blocks that stay on one page, for example a grid and the QR code beside it.
 *
 * @param left the left column
 * @param right the right column
 * @param rightWidth width of the right column in mm
 */
public record SideBySide(List<Block> left, List<Block> right, double rightWidth) implements Block {
    /** Keeps copies. */
    public SideBySide {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }
}
