// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.print.internal;

import fudaban.hardware.printer.CardFaces;
import fudaban.hardware.printer.PrintFailure;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Both sides of a card as PWG raster (PWG 5102.4), which every printer for IPP Everywhere takes, also one that understands no PDF: three bytes a dot
 * in sRGB, lossless. The same faces give the same bytes.
 */
final class PwgRaster {
    /** The MIME type. */
    static final String TYPE = "image/pwg-raster";

    private static final byte[] SYNC = "RaS2".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER = 1796;
    private static final int COLOURS = 3;
    private static final int SRGB = 19;
    private static final int POINTS = 72;
    private static final int MOST_LINES = 256;
    private static final int MOST_DOTS = 128;

    private final Sheet sheet;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private PwgRaster(Sheet sheet) {
        this.sheet = sheet;
    }

    /**
     * What the printer expects.
     *
     * @param media its word for the card
     * @param upright whether the short side of the card leads, so that the picture is turned by a quarter
     * @param back how the back lies: {@code normal}, {@code flipped}, {@code rotated} or {@code manual-tumble}
     */
    record Sheet(String media, boolean upright, String back) {
        /** As a printer says of itself. */
        static Sheet of(Queue queue, String media) {
            boolean upright = Queue.size(media)
                    .filter(size -> size.width() < size.height())
                    .isPresent();
            var back = queue.facts().text("pwg-raster-document-sheet-back").orElse("normal");
            return new Sheet(media, upright, back);
        }
    }

    /** Whether a printer takes colour in this format. */
    static boolean takenBy(Queue queue) {
        var types = queue.facts().texts("pwg-raster-document-type-supported");
        return queue.takes(TYPE) && (types.isEmpty() || types.contains("srgb_8"));
    }

    static byte[] of(CardFaces faces, Sheet sheet) throws PrintFailure {
        var sides = new ArrayList<BufferedImage>();
        sides.add(faces.frontImage());
        faces.backImage().ifPresent(sides::add);
        var raster = new PwgRaster(sheet);
        raster.out.writeBytes(SYNC);
        for (int i = 0; i < sides.size(); i++) {
            raster.page(sides.get(i), faces.dpi(), i == 1, sides.size());
        }
        return raster.out.toByteArray();
    }

    private void page(BufferedImage side, int dpi, boolean back, int sides) {
        var lies = sheet.upright() ? turned(side, 1) : side;
        // The long edge, over which the card is turned: flipped and rotated are meant for sheets without tumbling (PWG
        // 5100.13, 5.5.33).
        boolean upsideDown = back && sheet.back().equals("flipped");
        boolean halfTurn = back && sheet.back().equals("rotated");
        if (halfTurn) {
            lies = turned(lies, 2);
        } else if (upsideDown) {
            lies = mirrored(lies);
        }
        out.writeBytes(header(lies, dpi, halfTurn ? -1 : 1, halfTurn || upsideDown ? -1 : 1, sides));
        lines(lies);
    }

    private byte[] header(BufferedImage page, int dpi, int across, int along, int sides) {
        var header = ByteBuffer.allocate(HEADER);
        text(header, 0, "PwgRaster");
        header.putInt(272, sides == 2 ? 1 : 0);
        header.putInt(276, dpi).putInt(280, dpi);
        header.putInt(340, 1);
        header.putInt(352, (int) Math.round(page.getWidth() * (double) POINTS / dpi));
        header.putInt(356, (int) Math.round(page.getHeight() * (double) POINTS / dpi));
        header.putInt(372, page.getWidth()).putInt(376, page.getHeight());
        header.putInt(384, Byte.SIZE).putInt(388, COLOURS * Byte.SIZE).putInt(392, COLOURS * page.getWidth());
        header.putInt(400, SRGB);
        header.putInt(420, COLOURS);
        header.putInt(452, sides).putInt(456, across).putInt(460, along);
        // Where dots differ from white: the whole card.
        header.putInt(472, page.getWidth()).putInt(476, page.getHeight());
        text(header, 1732, sheet.media());
        return header.array();
    }

    private static void text(ByteBuffer header, int at, String text) {
        var bytes = text.getBytes(StandardCharsets.US_ASCII);
        header.put(at, bytes, 0, Math.min(bytes.length, 63));
    }

    /** PackBits of whole dots, in front of each line how often it follows itself (PWG 5102.4, 4.4). */
    private void lines(BufferedImage page) {
        List<int[]> lines = new ArrayList<>();
        for (int y = 0; y < page.getHeight(); y++) {
            lines.add(page.getRGB(0, y, page.getWidth(), 1, null, 0, page.getWidth()));
        }
        for (int y = 0; y < lines.size(); ) {
            int next = y + 1;
            while (next < lines.size() && next - y < MOST_LINES && Arrays.equals(lines.get(y), lines.get(next))) {
                next++;
            }
            out.write(next - y - 1);
            line(lines.get(y));
            y = next;
        }
    }

    private void line(int[] dots) {
        for (int x = 0; x < dots.length; ) {
            int run = run(dots, x);
            if (run > 1) {
                out.write(run - 1);
                dot(dots[x]);
            } else {
                while (x + run < dots.length && run < MOST_DOTS && run(dots, x + run) == 1) {
                    run++;
                }
                // One dot alone is a run of one; 257 - n different dots follow a byte n.
                out.write(run == 1 ? 0 : 257 - run);
                for (int i = 0; i < run; i++) {
                    dot(dots[x + i]);
                }
            }
            x += run;
        }
    }

    private static int run(int[] dots, int from) {
        int to = from + 1;
        while (to < dots.length && to - from < MOST_DOTS && dots[to] == dots[from]) {
            to++;
        }
        return to - from;
    }

    private void dot(int rgb) {
        out.write(rgb >> 16);
        out.write(rgb >> 8);
        out.write(rgb);
    }

    /** Turned to the left by quarters, dot by dot. */
    private static BufferedImage turned(BufferedImage image, int quarters) {
        var now = image;
        for (int i = 0; i < quarters; i++) {
            var next = new BufferedImage(now.getHeight(), now.getWidth(), BufferedImage.TYPE_INT_RGB);
            for (int y = 0; y < now.getHeight(); y++) {
                for (int x = 0; x < now.getWidth(); x++) {
                    next.setRGB(y, now.getWidth() - 1 - x, now.getRGB(x, y));
                }
            }
            now = next;
        }
        return now;
    }

    private static BufferedImage mirrored(BufferedImage image) {
        int width = image.getWidth();
        int last = image.getHeight() - 1;
        var to = new BufferedImage(width, last + 1, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y <= last; y++) {
            to.setRGB(0, last - y, width, 1, image.getRGB(0, y, width, 1, null, 0, width), 0, width);
        }
        return to;
    }
}
