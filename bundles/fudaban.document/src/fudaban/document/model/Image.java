// SPDX-License-Identifier: EPL-2.0
package fudaban.document.model;

import java.util.Arrays;

/**
 * A picture, as large as its box allows with its own proportions.
 *
 * @param data a PNG or JPEG file
 * @param width box width in mm
 * @param height box height in mm
 * @param align where it stands
 */
public record Image(byte[] data, double width, double height, Align align) implements Block {
    @Override
    public boolean equals(Object other) {
        return other instanceof Image i
                && Arrays.equals(data, i.data)
                && width == i.width
                && height == i.height
                && align == i.align;
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(data);
    }
}
