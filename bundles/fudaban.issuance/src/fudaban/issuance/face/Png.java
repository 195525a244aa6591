// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.face;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * PNG (ISO/IEC 15948) with its resolution (pHYs), so that it prints in its true size: true colour without alpha, every row as its difference from the one above
 * (filter type 2). Java's own writer tries five filters for each row, which takes four times as long as drawing the face, and keeps a copy in a temporary file
 * unless it is told not to.
 */
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int UP = 2;
    private static final int LEVEL = 4;

    private Png() {}

    static byte[] of(BufferedImage image, int dpi) {
        var bytes = new ByteArrayOutputStream(1 << 16);
        try (var out = new DataOutputStream(bytes)) {
            out.write(SIGNATURE);
            chunk(out, "IHDR", header(image.getWidth(), image.getHeight()));
            chunk(out, "pHYs", resolution(dpi));
            chunk(out, "IDAT", deflated(rows(image)));
            chunk(out, "IEND", new byte[0]);
        } catch (IOException impossible) {
            throw new IllegalStateException("writing into memory", impossible);
        }
        return bytes.toByteArray();
    }

    private interface Body {
        void write(DataOutputStream to) throws IOException;
    }

    private static byte[] bytes(Body body) throws IOException {
        var bytes = new ByteArrayOutputStream();
        body.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    /** Eight bits a channel, red, green and blue, not interlaced. */
    private static byte[] header(int width, int height) throws IOException {
        return bytes(to -> {
            to.writeInt(width);
            to.writeInt(height);
            to.write(new byte[] {8, 2, 0, 0, 0});
        });
    }

    private static byte[] resolution(int dpi) throws IOException {
        int perMetre = (int) Math.round(dpi / 0.0254);
        return bytes(to -> {
            to.writeInt(perMetre);
            to.writeInt(perMetre);
            to.writeByte(1);
        });
    }

    private static byte[] rows(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        var rows = new byte[height * (1 + 3 * width)];
        var above = new int[width];
        var row = new int[width];
        boolean packed = image.getType() == BufferedImage.TYPE_INT_RGB;
        int at = 0;
        for (int y = 0; y < height; y++) {
            if (packed) {
                image.getRaster().getDataElements(0, y, width, 1, row);
            } else {
                image.getRGB(0, y, width, 1, row, 0, width);
            }
            rows[at++] = UP;
            for (int x = 0; x < width; x++) {
                int now = row[x];
                int before = above[x];
                rows[at++] = (byte) ((now >> 16) - (before >> 16));
                rows[at++] = (byte) ((now >> 8) - (before >> 8));
                rows[at++] = (byte) (now - before);
            }
            int[] spent = above;
            above = row;
            row = spent;
        }
        return rows;
    }

    private static byte[] deflated(byte[] rows) {
        var deflater = new Deflater(LEVEL);
        try {
            deflater.setInput(rows);
            deflater.finish();
            var out = new ByteArrayOutputStream(rows.length / 8);
            var buffer = new byte[1 << 14];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static void chunk(DataOutputStream out, String type, byte[] body) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        var check = new CRC32();
        check.update(name);
        check.update(body);
        out.writeInt(body.length);
        out.write(name);
        out.write(body);
        out.writeInt((int) check.getValue());
    }
}
