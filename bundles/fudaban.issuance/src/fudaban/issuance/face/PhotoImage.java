// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.face;

import fudaban.issuance.photo.PhotoException;
import fudaban.issuance.photo.PhotoFile;
import fudaban.issuance.profile.FaceLayout.Box;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Photos on faces and chips. */
public final class PhotoImage {
    private static final float BEST = 0.9f;
    private static final float WORST = 0.3f;
    /** More than the checks let through. */
    private static final int BYTES = 64 << 20;

    private static final long PIXELS = 100_000_000;

    private PhotoImage() {}

    /** The picture, upright and in sRGB; empty when it cannot be read. */
    static Optional<BufferedImage> read(byte[] file) {
        try {
            return Optional.of(PhotoFile.of(file, BYTES, PIXELS).picture());
        } catch (PhotoException unusable) {
            return Optional.empty();
        }
    }

    /** Fills the box, cutting evenly what stands over. */
    static void draw(Graphics2D g, BufferedImage photo, Box box) {
        double scale = Math.max(box.width() / photo.getWidth(), box.height() / photo.getHeight());
        double width = photo.getWidth() * scale;
        double height = photo.getHeight() * scale;
        var clip = g.getClip();
        g.clip(new java.awt.geom.Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
        var place = java.awt.geom.AffineTransform.getTranslateInstance(
                box.x() + (box.width() - width) / 2, box.y() + (box.height() - height) / 2);
        place.scale(scale, scale);
        g.drawImage(photo, place, null);
        g.setClip(clip);
    }

    /**
     * The photo for a chip: a JPEG of the wanted height that fits the room. The same photo always gives the same bytes, so that an interrupted card
     * can be finished.
     *
     * @return empty when it cannot be read or does not fit at any quality
     */
    public static Optional<byte[]> forChip(byte[] file, int height, int room) {
        return read(file).flatMap(photo -> {
            int width = Math.max(1, photo.getWidth() * height / photo.getHeight());
            var small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            Graphics2D g = small.createGraphics();
            g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            g.setColor(Color.WHITE);
            g.fillRect(0, 0, width, height);
            g.drawImage(photo, 0, 0, width, height, null);
            g.dispose();
            for (float quality = BEST; quality >= WORST; quality -= 0.1f) {
                byte[] jpeg = jpeg(small, quality);
                if (jpeg.length <= room) {
                    return Optional.of(jpeg);
                }
            }
            return Optional.empty();
        });
    }

    /**
     * As JPEG, in memory only.
     *
     * @param quality 0 to 1
     */
    public static byte[] jpeg(BufferedImage image, float quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException impossible) {
            throw new IllegalStateException("writing into memory", impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
