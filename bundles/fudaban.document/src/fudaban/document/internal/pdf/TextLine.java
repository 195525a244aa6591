// SPDX-License-Identifier: EPL-2.0
package fudaban.document.internal.pdf;

import fudaban.document.text.Glyph;
import java.util.List;

/** A line of glyphs in one size, ready to draw. */
record TextLine(List<Glyph> glyphs, double size, double width, double height) {
    /** Draws it; x is the left end, top the upper edge of the line. */
    void draw(Canvas canvas, double x, double top) {
        if (!glyphs.isEmpty()) {
            // The em box of Japanese type reaches from 0.88 above to 0.12 below the base line and stands in the
            // middle of the line.
            canvas.text(glyphs, size, x, top + (height - size) / 2 + size * 0.88);
        }
    }
}
