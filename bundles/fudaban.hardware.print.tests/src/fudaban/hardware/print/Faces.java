// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.print;

import fudaban.hardware.printer.CardFaces;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;

/** Faces of which every dot counts: noise, so that a shift by one dot or a turn changes nearly all of them. */
final class Faces {
    private Faces() {}

    static BufferedImage noise(int dpi, long seed) {
        var random = new Random(seed);
        var image = new BufferedImage(CardFaces.width(dpi), CardFaces.height(dpi), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, random.nextInt(1 << 24));
            }
        }
        image.setRGB(0, 0, Color.RED.getRGB());
        return image;
    }

    static byte[] png(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    static CardFaces front(int dpi, long seed) throws IOException {
        return new CardFaces(png(noise(dpi, seed)), Optional.empty(), dpi);
    }

    static CardFaces both(int dpi, long seed) throws IOException {
        return new CardFaces(png(noise(dpi, seed)), Optional.of(png(noise(dpi, seed + 1))), dpi);
    }

    /** How many dots differ; -1 when the sizes do. */
    static int differing(BufferedImage one, BufferedImage other) {
        if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
            return -1;
        }
        int count = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                if ((one.getRGB(x, y) & 0xFFFFFF) != (other.getRGB(x, y) & 0xFFFFFF)) {
                    count++;
                }
            }
        }
        return count;
    }
}
