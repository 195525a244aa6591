// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.photo;

import java.awt.image.BufferedImage;

/** Lightness of a picture's points (Rec. 601 luma), for measuring. */
final class Grey {
    final int width;
    final int height;
    private final int[] values;

    Grey(BufferedImage image) {
        width = image.getWidth();
        height = image.getHeight();
        values = image.getRGB(0, 0, width, height, null, 0, width);
        for (int i = 0; i < values.length; i++) {
            int rgb = values[i];
            values[i] = (299 * (rgb >> 16 & 0xFF) + 587 * (rgb >> 8 & 0xFF) + 114 * (rgb & 0xFF)) / 1000;
        }
    }

    int at(int x, int y) {
        return values[y * width + x];
    }

    /** The four neighbours less four times the point itself. */
    int laplacian(int x, int y) {
        int i = y * width + x;
        return values[i - 1] + values[i + 1] + values[i - width] + values[i + width] - 4 * values[i];
    }

    /** How steep the lightness is. */
    int slope(int x, int y) {
        int i = y * width + x;
        return Math.abs(values[i + 1] - values[i - 1]) + Math.abs(values[i + width] - values[i - width]);
    }
}
