// SPDX-License-Identifier: EPL-2.0
package fudaban.document.text;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.List;

/**
 * Draws text on a Java2D surface, such as a card face, with the same fonts and fallback as the PDF. Draws outlines,
 * so that the
 * result does not depend on the system's fonts and looks the same on every machine. Lengths are in the surface's units.
 */
public final class TextRenderer {
    private final FontStack fonts;

    /**
     * A renderer.
     *
     * @param fonts the fonts to draw with
     */
    public TextRenderer(FontStack fonts) {
        this.fonts = fonts;
    }

    /**
     * Width of a line of text.
     *
     * @param text one line
     * @param size font size
     * @param bold true for bold
     * @return its advance width
     */
    public double width(String text, double size, boolean bold) {
        double em = 0;
        for (Glyph glyph : fonts.shape(text, bold)) {
            em += glyph.advance();
        }
        return em * size;
    }

    /**
     * The largest size, not above the wanted one, at which a line fits.
     *
     * @param text one line
     * @param width the room
     * @param wanted the size to start from
     * @param bold true for bold
     * @return the size; the caller decides whether it is too small to read
     */
    public double fit(String text, double width, double wanted, boolean bold) {
        double natural = width(text, wanted, bold);
        return natural <= width ? wanted : wanted * width / natural;
    }

    /**
     * Outline of a line of text; characters without a glyph leave a gap, ask {@link FontStack#missing} first.
     *
     * @param text one line
     * @param x left end
     * @param baseline base line, y downwards
     * @param size font size
     * @param bold true for bold
     * @return the filled shape
     */
    public Shape outline(String text, double x, double baseline, double size, boolean bold) {
        Path2D all = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double at = x;
        List<Glyph> glyphs = fonts.shape(text, bold);
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            if (glyph.drawable()) {
                // A mark lies over the glyph before it, whose advance is already counted.
                double origin =
                        glyph.text().isEmpty() && i > 0 ? at - glyphs.get(i - 1).advance() * size : at;
                Path2D path = glyph.face().outline(glyph.id());
                path.transform(new AffineTransform(size, 0, 0, -size, origin, baseline));
                all.append(path, false);
                if (glyph.synthetic()) {
                    all.append(new BasicStroke((float) (size * Glyph.SYNTHETIC_BOLD)).createStrokedShape(path), false);
                }
            }
            at += glyph.advance() * size;
        }
        return all;
    }

    /**
     * Draws a line of text in the surface's current colour.
     *
     * @param g the surface
     * @param text one line
     * @param x left end
     * @param baseline base line
     * @param size font size
     * @param bold true for bold
     */
    public void draw(Graphics2D g, String text, double x, double baseline, double size, boolean bold) {
        Object before = g.getRenderingHint(RenderingHints.KEY_ANTIALIASING);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.fill(outline(text, x, baseline, size, bold));
        if (before != null) {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, before);
        }
    }
}
