// SPDX-License-Identifier: EPL-2.0
package fudaban.document.text;

import fudaban.document.Problem;
import java.util.List;

/** Answers, when a name is entered or imported, whether it can be printed at all. */
public final class FontCoverage {
    private final FontStack fonts;

    /**
     * Coverage of some fonts.
     *
     * @param fonts the fonts that print
     */
    public FontCoverage(FontStack fonts) {
        this.fonts = fonts;
    }

    /**
     * Which characters no font can draw.
     *
     * @param text a text
     * @return each once; empty when all can be drawn
     */
    public List<MissingGlyph> missing(String text) {
        return fonts.missing(List.of(text));
    }

    /**
     * The same as sentences.
     *
     * @param text a text
     * @return one problem per missing character
     */
    public List<Problem> problems(String text) {
        return missing(text).stream().map(FontCoverage::problem).toList();
    }

    /**
     * The sentence for one missing character.
     *
     * @param glyph what is missing
     * @return the problem
     */
    public static Problem problem(MissingGlyph glyph) {
        return Problem.of(glyph.baseDrawable() ? "font.variant" : "font.missing", glyph.grapheme(), glyph.codes());
    }
}
