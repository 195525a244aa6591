// SPDX-License-Identifier: EPL-2.0
package fudaban.document.text;

/**
 * A drawable piece of text.
 *
 * @param face the font that draws it, or null when no font can (then {@link FontStack#missing} names it)
 * @param id glyph id in the face
 * @param text the characters it stands for; empty for a mark drawn over the glyph before it
 * @param advance width in em
 * @param synthetic bold was asked for and the face has none: thicken the outline by {@link #SYNTHETIC_BOLD}
 */
public record Glyph(FontFace face, int id, String text, double advance, boolean synthetic) {
    /** Width in em of the line drawn around an outline to make it bold. */
    public static final double SYNTHETIC_BOLD = 0.03;

    /**
     * Whether a font has it.
     *
     * @return false for what would be a blank box
     */
    public boolean drawable() {
        return face != null;
    }
}
