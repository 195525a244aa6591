// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.print.internal;

import fudaban.hardware.printer.CardFaces;
import fudaban.hardware.printer.PrintFailure;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * A PDF with one page for each side of a card, of the size of the card in whole dots, so that each dot of the picture is one dot of the printer:
 * Ghostscript and Poppler give the same dots back at the same resolution. The same faces give the same bytes.
 */
final class CardPdf {
    private static final double POINTS = 72;
    /** In points, less than a tenth of a dot: a picture that ends exactly where the page does is stretched by one dot in Poppler. */
    private static final double INSET = 0.01;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<Integer> offsets = new ArrayList<>();

    private CardPdf() {}

    static byte[] of(CardFaces faces) throws PrintFailure {
        var sides = new ArrayList<BufferedImage>();
        sides.add(faces.frontImage());
        faces.backImage().ifPresent(sides::add);
        return new CardPdf().write(sides, faces.dpi());
    }

    private byte[] write(List<BufferedImage> sides, int dpi) {
        text("%PDF-1.5\n");
        object("<</Type/Catalog/Pages 2 0 R>>", null);
        var kids = new StringBuilder();
        for (int i = 0; i < sides.size(); i++) {
            kids.append(3 + 3 * i).append(" 0 R ");
        }
        object("<</Type/Pages/Kids[" + kids + "]/Count " + sides.size() + ">>", null);
        for (int i = 0; i < sides.size(); i++) {
            page(sides.get(i), dpi, 3 + 3 * i);
        }
        int table = out.size();
        text("xref\n0 " + (offsets.size() + 1) + "\n0000000000 65535 f \n");
        offsets.forEach(offset -> text("%010d 00000 n \n".formatted(offset)));
        text("trailer<</Size " + (offsets.size() + 1) + "/Root 1 0 R>>\nstartxref\n" + table + "\n%%EOF\n");
        return out.toByteArray();
    }

    private void page(BufferedImage side, int dpi, int number) {
        double width = side.getWidth() * POINTS / dpi;
        double height = side.getHeight() * POINTS / dpi;
        object(
                String.format(
                        Locale.ROOT,
                        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 %.3f %.3f]/Contents %d 0 R/Resources<</XObject<</I %d"
                                + " 0 R>>>>>>",
                        width,
                        height,
                        number + 1,
                        number + 2),
                null);
        object(
                null,
                String.format(
                                Locale.ROOT,
                                "q %.3f 0 0 %.3f %.3f %.3f cm /I Do Q",
                                width - 2 * INSET,
                                height - 2 * INSET,
                                INSET,
                                INSET)
                        .getBytes(StandardCharsets.US_ASCII));
        object(
                "/Type/XObject/Subtype/Image/Width " + side.getWidth() + "/Height " + side.getHeight()
                        + "/BitsPerComponent 8/ColorSpace/DeviceRGB/Filter/FlateDecode",
                deflated(side));
    }

    private void object(String dictionary, byte[] stream) {
        offsets.add(out.size());
        text(offsets.size() + " 0 obj\n");
        if (stream == null) {
            text(dictionary);
        } else {
            text("<<" + (dictionary == null ? "" : dictionary) + "/Length " + stream.length + ">>stream\n");
            out.writeBytes(stream);
            text("\nendstream");
        }
        text("\nendobj\n");
    }

    private static byte[] deflated(BufferedImage side) {
        var row = new int[side.getWidth()];
        var dots = new byte[3 * row.length];
        var bytes = new ByteArrayOutputStream();
        var deflater = new Deflater(Deflater.BEST_SPEED);
        try (var deflate = new DeflaterOutputStream(bytes, deflater)) {
            for (int y = 0; y < side.getHeight(); y++) {
                side.getRGB(0, y, row.length, 1, row, 0, row.length);
                for (int x = 0; x < row.length; x++) {
                    dots[3 * x] = (byte) (row[x] >> 16);
                    dots[3 * x + 1] = (byte) (row[x] >> 8);
                    dots[3 * x + 2] = (byte) row[x];
                }
                deflate.write(dots);
            }
        } catch (java.io.IOException impossible) {
            throw new IllegalStateException("writing into memory", impossible);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private void text(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }
}
