// SPDX-License-Identifier: EPL-2.0
package fudaban.document.text;

/**
 * A character that no font can draw.
 *
 * @param grapheme the character with its variation selector or marks
 * @param codes its code points, for example {@code U+845B U+E0105}
 * @param baseDrawable true when only the variant is missing and the plain character could be drawn
 */
public record MissingGlyph(String grapheme, String codes, boolean baseDrawable) {}
