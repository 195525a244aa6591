// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.photo;

import fudaban.issuance.profile.PhotoRules;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A file that is a photo by its first bytes, with what it says of itself: read before its pixels are unpacked, because a small file can hold a picture
 * that fills the memory. JPEG and PNG only: a GIF may move, and TIFF and the formats of cameras are no photos somebody hands in for a card. Nothing of
 * it is ever written to a temporary file.
 */
public final class PhotoFile {
    private final byte[] file;
    private final boolean jpeg;
    private final Segments head;
    private final int rawWidth;
    private final int rawHeight;

    private PhotoFile(byte[] file, boolean jpeg, Segments head, int rawWidth, int rawHeight) {
        this.file = file;
        this.jpeg = jpeg;
        this.head = head;
        this.rawWidth = rawWidth;
        this.rawHeight = rawHeight;
    }

    /**
     * Looks at a file under the limits of the profile.
     *
     * @throws PhotoException when it is no photo that can be used
     */
    public static PhotoFile of(byte[] file, PhotoRules rules) throws PhotoException {
        return of(file, rules.bytes(), rules.pixels());
    }

    /**
     * The same with the limits.
     *
     * @param bytes largest file
     * @param pixels most pixels that are still unpacked
     */
    public static PhotoFile of(byte[] file, int bytes, long pixels) throws PhotoException {
        if (file.length == 0) {
            throw PhotoException.of("empty");
        }
        if (file.length > bytes) {
            throw PhotoException.of("bytes", megabytes(file.length), megabytes(bytes));
        }
        boolean jpeg = starts(file, 0xFF, 0xD8, 0xFF);
        if (!jpeg && !starts(file, 0x89, 'P', 'N', 'G')) {
            String other = format(file);
            throw other.isEmpty() ? PhotoException.of("image") : PhotoException.of("format", other);
        }
        Segments head = jpeg ? Segments.ofJpeg(file) : Segments.ofPng(file);
        ImageReader reader = reader(jpeg);
        try (var in = open(file)) {
            reader.setInput(in, true, false);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > pixels) {
                throw PhotoException.of("huge", width, height, pixels / 10_000);
            }
            return new PhotoFile(file, jpeg, head, width, height);
        } catch (IOException | RuntimeException broken) {
            throw PhotoException.of(broken, "broken");
        } finally {
            reader.dispose();
        }
    }

    /** Width of the upright picture. */
    public int width() {
        return head.exif().orientation() >= 5 ? rawHeight : rawWidth;
    }

    /** Height of the upright picture. */
    public int height() {
        return head.exif().orientation() >= 5 ? rawWidth : rawHeight;
    }

    /** The day the camera says. */
    public Optional<LocalDate> taken() {
        return head.exif().taken();
    }

    /** image/jpeg or image/png. */
    public String mediaType() {
        return jpeg ? "image/jpeg" : "image/png";
    }

    /**
     * The picture: upright, in sRGB, on white where it was transparent.
     *
     * @throws PhotoException when the file is damaged or cut off
     */
    public BufferedImage picture() throws PhotoException {
        ImageReader reader = reader(jpeg);
        try (var in = open(file)) {
            var warnings = new Object() {
                boolean cut;
            };
            reader.addIIOReadWarningListener((source, warning) -> warnings.cut = true);
            reader.setInput(in, true, false);
            boolean inks = jpeg && inks();
            BufferedImage read = inks ? Cmyk.toRgb(reader.readRaster(0, null), head) : reader.read(0);
            if (warnings.cut && truncated()) {
                throw PhotoException.of("broken");
            }
            return upright(read);
        } catch (IOException | RuntimeException broken) {
            throw PhotoException.of(broken, "broken");
        } finally {
            reader.dispose();
        }
    }

    /** Java's reader fills up a JPEG that was cut off with grey and only warns: a whole one ends with its mark. */
    private boolean truncated() {
        for (int i = file.length - 2; i >= Math.max(0, file.length - 4096); i--) {
            if ((file[i] & 0xFF) == 0xFF && (file[i + 1] & 0xFF) == 0xD9) {
                return false;
            }
        }
        return jpeg;
    }

    /** Whether the frame has four components. */
    private boolean inks() {
        int at = 2;
        while (at + 9 < file.length && (file[at] & 0xFF) == 0xFF) {
            int marker = file[at + 1] & 0xFF;
            boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            if (frame) {
                return file[at + 9] == 4;
            }
            at += marker == 0xFF ? 1 : 2 + ((file[at + 2] & 0xFF) << 8 | file[at + 3] & 0xFF);
        }
        return false;
    }

    private BufferedImage upright(BufferedImage read) {
        int orientation = head.exif().orientation();
        if (orientation == 1 && read.getType() == BufferedImage.TYPE_INT_RGB) {
            return read;
        }
        var image = new BufferedImage(width(), height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        g.drawImage(read, turn(orientation, rawWidth, rawHeight), null);
        g.dispose();
        return image;
    }

    /** Exif 2.32, table of tag 274. */
    private static AffineTransform turn(int orientation, int w, int h) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
            default -> new AffineTransform();
        };
    }

    private static ImageReader reader(boolean jpeg) {
        return ImageIO.getImageReadersByFormatName(jpeg ? "jpeg" : "png").next();
    }

    private static MemoryCacheImageInputStream open(byte[] file) {
        return new MemoryCacheImageInputStream(new ByteArrayInputStream(file));
    }

    private static String format(byte[] file) {
        if (starts(file, 'G', 'I', 'F', '8')) {
            return "GIF";
        }
        if (starts(file, 'B', 'M')) {
            return "BMP";
        }
        if (starts(file, 'I', 'I', 42, 0) || starts(file, 'M', 'M', 0, 42)) {
            return "TIFF";
        }
        if (starts(file, '%', 'P', 'D', 'F')) {
            return "PDF";
        }
        if (file.length > 12 && starts(java.util.Arrays.copyOfRange(file, 4, 12), 'f', 't', 'y', 'p')) {
            return "HEIC";
        }
        return starts(file, 'R', 'I', 'F', 'F') ? "WebP" : "";
    }

    private static boolean starts(byte[] file, int... with) {
        if (file.length < with.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if ((file[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }

    private static String megabytes(int bytes) {
        return "%.1f".formatted(bytes / 1048576.0);
    }
}
