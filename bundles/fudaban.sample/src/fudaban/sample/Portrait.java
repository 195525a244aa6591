// SPDX-License-Identifier: EPL-2.0
package fudaban.sample;

import fudaban.sample.internal.Face;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/**
 * Draws a portrait: nobody's photo. Its measures are those of a passport photo, 45 by 35 mm at 300 dpi, crown 4 mm below the edge, 34 mm from crown
 * to chin (旅券用
 * 提出写真の規格).
 */
public final class Portrait {
    /** Width in pixels. */
    public static final int WIDTH = 413;

    /** Height in pixels. */
    public static final int HEIGHT = 531;

    private static final float QUALITY = 0.88f;

    private final Population population;

    /** Of people of this population. */
    public Portrait(Population population) {
        this.population = population;
    }

    /** The portrait of a person, always the same. */
    public BufferedImage image(SamplePerson person) {
        return image(person, WIDTH, HEIGHT);
    }

    /** The portrait in another size; a size of other proportions distorts it. */
    public BufferedImage image(SamplePerson person, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.scale(width / (double) WIDTH, height / (double) HEIGHT);
            new Face(person.female(), population.age(person), population.random(person.index(), 1)).draw(graphics);
        } finally {
            graphics.dispose();
        }
        return image;
    }

    /** The portrait as JPEG. */
    public byte[] jpeg(SamplePerson person) {
        return jpeg(image(person));
    }

    /** The portrait as JPEG in another size. */
    public byte[] jpeg(SamplePerson person, int width, int height) {
        return jpeg(image(person, width, height));
    }

    /** A picture as JPEG. */
    private static byte[] jpeg(BufferedImage image) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam quality = writer.getDefaultWriteParam();
            quality.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            quality.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), quality);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
