// SPDX-License-Identifier: EPL-2.0
package fudaban.document.internal.pdf;

import fudaban.document.text.Glyph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Writes the drawing operators of one page (ISO 32000-1, 8 and 9). Callers measure y downwards from the upper edge of
 * the paper.
 */
final class Canvas {
    private final ContentBuffer out = new ContentBuffer();
    private final double paperHeight;
    private final PdfFonts fonts;
    private final Map<PDImageXObject, String> images = new LinkedHashMap<>();

    Canvas(double paperHeight, PdfFonts fonts) {
        this.paperHeight = paperHeight;
        this.fonts = fonts;
    }

    ContentBuffer content() {
        return out;
    }

    Map<PDImageXObject, String> images() {
        return images;
    }

    void line(double x1, double y1, double x2, double y2, double width) {
        out.number(width).operator("w").number(x1).number(up(y1)).operator("m");
        out.number(x2).number(up(y2)).operator("l").operator("S");
    }

    void frame(double x, double top, double width, double height, double rule) {
        out.number(rule).operator("w");
        box(x, top, width, height);
        out.operator("S");
    }

    /** Adds a rectangle to the path; {@link #fill} paints it. */
    void box(double x, double top, double width, double height) {
        out.number(x).number(up(top + height)).number(width).number(height).operator("re");
    }

    /** What is drawn from here on is so bright, 0 black, 1 white. */
    void grey(double brightness) {
        out.number(brightness).operator("g").number(brightness).operator("G");
    }

    void fill() {
        out.operator("f");
    }

    void image(PDImageXObject image, double x, double top, double width, double height) {
        String name = images.computeIfAbsent(image, i -> "Im" + (images.size() + 1));
        out.operator("q")
                .number(width)
                .number(0)
                .number(0)
                .number(height)
                .number(x)
                .number(up(top + height));
        out.operator("cm").name(name).operator("Do").operator("Q");
    }

    void text(List<Glyph> glyphs, double size, double x, double baseline) {
        out.operator("BT");
        double at = x;
        int i = 0;
        while (i < glyphs.size()) {
            int from = i;
            Glyph first = glyphs.get(i);
            if (!first.drawable()) {
                // The document is refused after layout; nothing of it is ever written.
                at += first.advance() * size;
                i++;
                continue;
            }
            boolean mark = first.text().isEmpty();
            double begin = mark && from > 0 ? at - glyphs.get(from - 1).advance() * size : at;
            PdfFont font = fonts.of(first.face());
            out.name(font.resource()).number(size).operator("Tf");
            out.number(1)
                    .number(0)
                    .number(0)
                    .number(1)
                    .number(begin)
                    .number(up(baseline))
                    .operator("Tm");
            if (first.synthetic()) {
                out.number(2).operator("Tr").number(size * Glyph.SYNTHETIC_BOLD).operator("w");
            }
            out.beginHex();
            do {
                Glyph glyph = glyphs.get(i);
                out.hex(font.cid(glyph));
                at += glyph.advance() * size;
                i++;
            } while (i < glyphs.size() && !mark && joins(first, glyphs.get(i)));
            out.endHex().operator("Tj");
            if (first.synthetic()) {
                out.number(0).operator("Tr");
            }
        }
        out.operator("ET");
    }

    private static boolean joins(Glyph first, Glyph next) {
        return next.face() == first.face()
                && next.synthetic() == first.synthetic()
                && !next.text().isEmpty();
    }

    private double up(double y) {
        return paperHeight - y;
    }
}
