// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.face;

import fudaban.document.text.FontStack;
import fudaban.document.text.Graphemes;
import fudaban.document.text.TextRenderer;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.List;

/** Lines of text on a face, with characters that are pictures among those of the fonts. Lengths in the surface's units. */
final class LineText {
    /** A Japanese character stands from 0.12 em below the base line to 0.88 em above it. */
    static final double ABOVE = 0.88;

    private final FontStack fonts;
    private final TextRenderer text;
    private final GlyphPictures pictures;

    LineText(FontStack fonts, GlyphPictures pictures) {
        this.fonts = fonts;
        this.text = new TextRenderer(fonts);
        this.pictures = pictures;
    }

    /** Characters that neither a font nor a picture has. */
    List<fudaban.document.text.MissingGlyph> missing(String line) {
        return fonts.missing(List.of(line)).stream()
                .filter(glyph -> !pictures.has(glyph.grapheme()))
                .toList();
    }

    double width(String line, double size, boolean bold) {
        if (!pictures.within(line)) {
            return text.width(line, size, bold);
        }
        double width = 0;
        for (String part : Graphemes.of(line)) {
            width += pictures.has(part) ? size : text.width(part, size, bold);
        }
        return width;
    }

    /** @param narrow 1, or less to draw narrower */
    void draw(Graphics2D g, String line, double x, double base, double size, boolean bold, double narrow) {
        AffineTransform before = g.getTransform();
        g.translate(x, base);
        g.scale(narrow, 1);
        if (pictures.within(line)) {
            mixed(g, line, size, bold);
        } else {
            text.draw(g, line, 0, 0, size, bold);
        }
        g.setTransform(before);
    }

    private void mixed(Graphics2D g, String line, double size, boolean bold) {
        double x = 0;
        for (String part : Graphemes.of(line)) {
            var picture = pictures.of(part);
            if (picture.isPresent()) {
                picture(g, picture.get(), x, size);
                x += size;
            } else {
                text.draw(g, part, x, 0, size, bold);
                x += text.width(part, size, bold);
            }
        }
    }

    private static void picture(Graphics2D g, BufferedImage shape, double x, double size) {
        BufferedImage inked = GlyphPictures.inked(shape, g.getColor().getRGB());
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        var place = AffineTransform.getTranslateInstance(x, -ABOVE * size);
        place.scale(size / shape.getWidth(), size / shape.getHeight());
        g.drawImage(inked, place, null);
    }
}
