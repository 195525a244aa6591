// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.photos;

import java.awt.image.BufferedImage;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

/** Pictures of Java2D for SWT, in memory. */
final class SwtImages {
    private SwtImages() {}

    static ImageData of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        var data = new ImageData(width, height, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            data.setPixels(0, y, width, row, 0);
        }
        return data;
    }
}
