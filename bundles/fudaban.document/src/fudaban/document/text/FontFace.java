// SPDX-License-Identifier: EPL-2.0
package fudaban.document.text;

import java.awt.geom.Path2D;

/**
 * One font file as text needs it. Lengths are in em: multiply by the font size. Implementations may be used by
 * several threads.
 */
public interface FontFace {
    /**
     * The PostScript name.
     *
     * @return for example {@code BIZUDPGothic-Regular}
     */
    String name();

    /**
     * Finds the glyph of a base character, or of exactly this variation sequence.
     *
     * @param base code point
     * @param selector variation selector, or 0 for none
     * @return glyph id, or 0 when the font cannot draw exactly this
     */
    int glyph(int base, int selector);

    /**
     * Advance width.
     *
     * @param glyph glyph id
     * @return in em
     */
    double advance(int glyph);

    /**
     * Outline with the origin on the base line, y upwards.
     *
     * @param glyph glyph id
     * @return a fresh path in em; empty for a space
     */
    Path2D outline(int glyph);
}
