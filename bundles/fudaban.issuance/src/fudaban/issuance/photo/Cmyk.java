// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.photo;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/**
 * Pictures in printing inks. Java's reader shows them in wrong colours (it takes no notice of the file's profile, and brightens what has none), so
 * the inks are converted here: by the profile in the file where there is one, else R = (1 - C)(1 - K) and so on.
 */
final class Cmyk {
    private static final int FULL = 255;
    private static final int YCCK = 2;

    private Cmyk() {}

    /**
     * @param raster four channels as they stand in the file
     * @param head Adobe's mark says how they are meant: inverted, and perhaps as YCCK
     */
    static BufferedImage toRgb(Raster raster, Segments head) {
        WritableRaster inks = inks(raster, head.adobe());
        if (head.profile().length > 0) {
            try {
                return byProfile(inks, head.profile());
            } catch (IllegalArgumentException | CMMException unusable) {
                // A profile that cannot be used is as good as none.
                return plain(inks);
            }
        }
        return plain(inks);
    }

    private static WritableRaster inks(Raster raster, int adobe) {
        int width = raster.getWidth();
        WritableRaster inks =
                Raster.createInterleavedRaster(java.awt.image.DataBuffer.TYPE_BYTE, width, raster.getHeight(), 4, null);
        int[] row = new int[width * 4];
        for (int y = 0; y < raster.getHeight(); y++) {
            raster.getPixels(raster.getMinX(), raster.getMinY() + y, width, 1, row);
            for (int i = 0; i < row.length; i += 4) {
                if (adobe == YCCK) {
                    // YCC stands for the complement of inverted inks: the inks themselves.
                    double luma = row[i];
                    double blue = row[i + 1] - 128;
                    double red = row[i + 2] - 128;
                    row[i] = clamp(luma + 1.402 * red);
                    row[i + 1] = clamp(luma - 0.344136 * blue - 0.714136 * red);
                    row[i + 2] = clamp(luma + 1.772 * blue);
                    row[i + 3] = FULL - row[i + 3];
                } else if (adobe >= 0) {
                    for (int c = 0; c < 4; c++) {
                        row[i + c] = FULL - row[i + c];
                    }
                }
            }
            inks.setPixels(0, y, width, 1, row);
        }
        return inks;
    }

    private static int clamp(double value) {
        return (int) Math.clamp(Math.round(value), 0, FULL);
    }

    private static BufferedImage byProfile(WritableRaster inks, byte[] profile) {
        var from = ICC_Profile.getInstance(profile);
        if (from.getNumComponents() != 4) {
            throw new IllegalArgumentException("not a profile of four inks");
        }
        var to = ((ICC_ColorSpace) ColorSpace.getInstance(ColorSpace.CS_sRGB)).getProfile();
        var image = new BufferedImage(inks.getWidth(), inks.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        WritableRaster rgb = Raster.createInterleavedRaster(0, inks.getWidth(), inks.getHeight(), 3, null);
        new ColorConvertOp(new ICC_Profile[] {from, to}, null).filter(inks, rgb);
        image.getRaster().setRect(rgb);
        return image;
    }

    private static BufferedImage plain(WritableRaster inks) {
        var image = new BufferedImage(inks.getWidth(), inks.getHeight(), BufferedImage.TYPE_INT_RGB);
        int[] row = new int[inks.getWidth() * 4];
        for (int y = 0; y < inks.getHeight(); y++) {
            inks.getPixels(0, y, inks.getWidth(), 1, row);
            for (int x = 0; x < inks.getWidth(); x++) {
                int light = FULL - row[4 * x + 3];
                int red = (FULL - row[4 * x]) * light / FULL;
                int green = (FULL - row[4 * x + 1]) * light / FULL;
                int blue = (FULL - row[4 * x + 2]) * light / FULL;
                image.setRGB(x, y, red << 16 | green << 8 | blue);
            }
        }
        return image;
    }
}
