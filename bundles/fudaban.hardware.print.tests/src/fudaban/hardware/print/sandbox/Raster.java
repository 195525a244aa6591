// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.print.sandbox;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads CUPS raster, version 3: three bytes a dot, pages one after the other. */
public final class Raster {
    private static final int HEADER = 1796;
    private static final int SIZE = 372;
    private static final int RESOLUTION = 276;

    private Raster() {}

    /** One page. */
    public record Page(BufferedImage image, int dpi) {}

    /** All pages of a file. */
    public static List<Page> read(byte[] file) {
        var in = ByteBuffer.wrap(file);
        var magic = new byte[4];
        in.get(magic);
        var name = new String(magic, StandardCharsets.US_ASCII);
        in.order(name.equals("3SaR") ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        if (!name.equals("3SaR") && !name.equals("RaS3")) {
            throw new AssertionError("no CUPS raster: " + name);
        }
        var pages = new ArrayList<Page>();
        while (in.hasRemaining()) {
            int header = in.position();
            int width = in.getInt(header + SIZE);
            int height = in.getInt(header + SIZE + 4);
            int bits = in.getInt(header + SIZE + 16);
            int line = in.getInt(header + SIZE + 20);
            if (bits != 24 || line != 3 * width) {
                throw new AssertionError("not three bytes a dot: " + bits + " bits, " + line + " bytes a line");
            }
            in.position(header + HEADER);
            var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    image.setRGB(x, y, (in.get() & 255) << 16 | (in.get() & 255) << 8 | in.get() & 255);
                }
            }
            pages.add(new Page(image, in.getInt(header + RESOLUTION)));
        }
        return pages;
    }
}
