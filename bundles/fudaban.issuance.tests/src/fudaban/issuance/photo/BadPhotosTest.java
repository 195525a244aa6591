// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.photo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.issuance.profile.PhotoRules;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import org.junit.jupiter.api.Test;

/** What people hand in as photos. */
class BadPhotosTest {
    private static final PhotoRules RULES = Rules.seed();

    private static PhotoException refused(byte[] file) {
        return assertThrows(
                PhotoException.class, () -> PhotoFile.of(file, RULES).picture());
    }

    @Test
    void whatIsNoPhotoIsSaidSo() throws Exception {
        assertEquals("empty", refused(new byte[0]).reason());
        assertEquals(
                "image", refused("no picture".getBytes(StandardCharsets.UTF_8)).reason());
        assertEquals(
                "format", refused("%PDF-1.7".getBytes(StandardCharsets.UTF_8)).reason());
        assertEquals("format", refused(DrawnFace.good().file("bmp")).reason());
        assertTrue(refused(animatedGif()).text(Locale.JAPAN).startsWith("GIFのファイルは写真として使えません"));
        byte[] claims = DrawnFace.good().file("jpg");
        Arrays.fill(claims, 20, claims.length, (byte) 0);
        assertEquals("broken", refused(claims).reason());
    }

    private static byte[] animatedGif() throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
        var out = new ByteArrayOutputStream();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.prepareWriteSequence(null);
            for (int i = 0; i < 3; i++) {
                var image = new BufferedImage(20, 20, BufferedImage.TYPE_BYTE_INDEXED);
                writer.writeToSequence(new IIOImage(image, null, null), null);
            }
            writer.endWriteSequence();
        }
        return out.toByteArray();
    }

    @Test
    void aPictureThatWouldFillTheMemoryIsNotUnpacked() throws Exception {
        // 20,000 x 20,000 points of RGB would be 1.2 GB; the file says so in its first bytes.
        var png = new ByteArrayOutputStream();
        png.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        chunk(
                png,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(20_000)
                        .putInt(20_000)
                        .put(new byte[] {8, 2, 0, 0, 0})
                        .array());
        chunk(png, "IDAT", new byte[100]);
        chunk(png, "IEND", new byte[0]);
        long before = System.nanoTime();
        PhotoException refused = refused(png.toByteArray());
        assertEquals("huge", refused.reason());
        assertTrue(refused.text(Locale.JAPAN).contains("20000×20000"), refused.text(Locale.JAPAN));
        assertTrue(System.nanoTime() - before < 5_000_000_000L);
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] content) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        var crc = new CRC32();
        crc.update(name);
        crc.update(content);
        out.write(ByteBuffer.allocate(4).putInt(content.length).array());
        out.write(name);
        out.write(content);
        out.write(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }

    @Test
    void aJpegThatIsCutOffIsNotFilledUpWithGrey() throws Exception {
        byte[] whole = DrawnFace.good().file("jpg");
        PhotoFile.of(whole, RULES).picture();
        for (int part : new int[] {2, 4, 10}) {
            assertEquals(
                    "broken",
                    refused(Arrays.copyOf(whole, whole.length - whole.length / part))
                            .reason());
        }
    }

    @Test
    void tenMegabytesAreTakenAndMoreThanTheLimitIsNot() throws Exception {
        var out = new ByteArrayOutputStream();
        out.write(DrawnFace.good().file("png"));
        // After its end a PNG may carry anything; together they have 10 MB.
        out.write(new byte[Math.max(0, 10 * 1024 * 1024 - out.size())]);
        byte[] large = out.toByteArray();
        assertTrue(large.length >= 10 * 1024 * 1024 && large.length < RULES.bytes());
        assertEquals(551, PhotoFile.of(large, RULES).picture().getWidth());
        assertEquals("bytes", refused(Arrays.copyOf(large, RULES.bytes() + 1)).reason());
    }

    @Test
    void whatIsTransparentStandsOnWhite() throws Exception {
        var image = new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(20, 20, 0xFF102030);
        image.setRGB(21, 20, 0x80000000);
        BufferedImage read = PhotoFile.of(DrawnFace.file(image, "png"), RULES).picture();
        assertEquals(0xFFFFFFFF, read.getRGB(0, 0));
        assertEquals(0xFF102030, read.getRGB(20, 20));
        assertEquals(127, read.getRGB(21, 20) & 0xFF, 2);
    }

    @Test
    void theCameraSaysWhichWayIsUp() throws Exception {
        var upright = new BufferedImage(64, 96, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = upright.createGraphics();
        g.setColor(Color.RED);
        g.fillRect(0, 0, 32, 48);
        g.setColor(Color.GREEN);
        g.fillRect(32, 0, 32, 48);
        g.setColor(Color.BLUE);
        g.fillRect(0, 48, 32, 48);
        g.dispose();
        for (int orientation = 1; orientation <= 8; orientation++) {
            byte[] file = exif(DrawnFace.file(lying(upright, orientation), "jpg"), orientation, "2026:10:05 09:30:00");
            PhotoFile photo = PhotoFile.of(file, RULES);
            assertEquals(Optional.of(LocalDate.of(2026, 10, 5)), photo.taken());
            BufferedImage read = photo.picture();
            assertEquals(64, read.getWidth(), "orientation " + orientation);
            assertEquals(photo.height(), read.getHeight());
            assertTrue(near(read.getRGB(10, 10), Color.RED), "orientation " + orientation);
            assertTrue(near(read.getRGB(54, 10), Color.GREEN), "orientation " + orientation);
            assertTrue(near(read.getRGB(10, 86), Color.BLUE), "orientation " + orientation);
        }
    }

    /** The picture as the sensor saw it: point by point, by the words of the standard. */
    private static BufferedImage lying(BufferedImage upright, int orientation) {
        int w = upright.getWidth();
        int h = upright.getHeight();
        boolean turned = orientation >= 5;
        var image = new BufferedImage(turned ? h : w, turned ? w : h, BufferedImage.TYPE_INT_RGB);
        for (int row = 0; row < image.getHeight(); row++) {
            for (int column = 0; column < image.getWidth(); column++) {
                // Which side of the upright picture the 0th row and the 0th column are.
                int rgb = switch (orientation) {
                    case 2 -> upright.getRGB(w - 1 - column, row);
                    case 3 -> upright.getRGB(w - 1 - column, h - 1 - row);
                    case 4 -> upright.getRGB(column, h - 1 - row);
                    case 5 -> upright.getRGB(row, column);
                    case 6 -> upright.getRGB(w - 1 - row, column);
                    case 7 -> upright.getRGB(w - 1 - row, h - 1 - column);
                    case 8 -> upright.getRGB(row, h - 1 - column);
                    default -> upright.getRGB(column, row);
                };
                image.setRGB(column, row, rgb);
            }
        }
        return image;
    }

    private static boolean near(int rgb, Color color) {
        return Math.abs((rgb >> 16 & 0xFF) - color.getRed()) < 30
                && Math.abs((rgb >> 8 & 0xFF) - color.getGreen()) < 30
                && Math.abs((rgb & 0xFF) - color.getBlue()) < 30;
    }

    /** The same JPEG with the words of a camera after its first mark. */
    static byte[] exif(byte[] jpeg, int orientation, String taken) {
        byte[] date = (taken + "\0").getBytes(StandardCharsets.US_ASCII);
        var tiff = ByteBuffer.allocate(26 + 12 + 18 + date.length);
        tiff.putShort((short) 0x4D4D).putShort((short) 42).putInt(8).putShort((short) 2);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        tiff.putShort((short) 0x8769).putShort((short) 4).putInt(1).putInt(38).putInt(0);
        tiff.putShort((short) 1)
                .putShort((short) 0x9003)
                .putShort((short) 2)
                .putInt(date.length)
                .putInt(56)
                .putInt(0);
        tiff.put(date);
        return segment(
                jpeg,
                0xE1,
                ByteBuffer.allocate(6 + tiff.capacity())
                        .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                        .put(tiff.array())
                        .array());
    }

    private static byte[] segment(byte[] jpeg, int marker, byte[] content) {
        return ByteBuffer.allocate(jpeg.length + 4 + content.length)
                .put(jpeg, 0, 2)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (content.length + 2))
                .put(content)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    @Test
    void printingInksBecomeTheirColours() throws Exception {
        // (200, 60, 30) is no cyan, 70 % magenta, 85 % yellow and 21.6 % black.
        int[] inks = {0, 178, 217, 55};
        int[] inverted = {255, 77, 38, 200};
        byte[] plain = inks(inks);
        byte[] adobe = segment(inks(inverted), 0xEE, "Adobe\0\144\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1));
        for (byte[] file : new byte[][] {plain, adobe}) {
            int rgb = PhotoFile.of(file, RULES).picture().getRGB(20, 20);
            assertEquals(200, rgb >> 16 & 0xFF, 3);
            assertEquals(60, rgb >> 8 & 0xFF, 3);
            assertEquals(30, rgb & 0xFF, 3);
        }
        // Java's own reader makes something else of it: the reason for the conversion. When it no longer does, the
        // conversion can go.
        int java = ImageIO.read(new java.io.ByteArrayInputStream(adobe)).getRGB(20, 20);
        assertFalse(Math.abs((java >> 16 & 0xFF) - 200) < 10 && Math.abs((java >> 8 & 0xFF) - 60) < 10);
    }

    private static byte[] inks(int[] value) throws IOException {
        WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 40, 40, 4, null);
        for (int y = 0; y < 40; y++) {
            for (int x = 0; x < 40; x++) {
                raster.setPixel(x, y, value);
            }
        }
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var out = new ByteArrayOutputStream();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(raster, null, null), null);
        }
        return out.toByteArray();
    }
}
