// SPDX-License-Identifier: EPL-2.0
package fudaban.document.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits text into what a reader sees as one character: a base with its variation selector (IVS, UTS #37) or
 * combining marks.
 * A subset of UAX #29 that holds for Japanese and European names; text is never normalised.
 */
public final class Graphemes {
    private Graphemes() {}

    /**
     * Splits text into graphemes.
     *
     * @param text any text
     * @return the parts, which joined give the text again
     */
    public static List<String> of(String text) {
        List<String> parts = new ArrayList<>(text.length());
        int i = 0;
        while (i < text.length()) {
            int end = i + Character.charCount(text.codePointAt(i));
            if (end < text.length() && text.charAt(end) >= 0x300) {
                end = extend(text, end);
            }
            parts.add(text.substring(i, end));
            i = end;
        }
        return parts;
    }

    private static int extend(String text, int start) {
        int end = start;
        while (end < text.length()) {
            int next = text.codePointAt(end);
            if (!isVariationSelector(next) && !isMark(next)) {
                break;
            }
            end += Character.charCount(next);
        }
        return end;
    }

    /**
     * Whether a code point selects a variant of the character before it.
     *
     * @param codePoint a code point
     * @return true for U+FE00-FE0F and U+E0100-E01EF
     */
    public static boolean isVariationSelector(int codePoint) {
        return codePoint >= 0xFE00 && codePoint <= 0xFE0F || codePoint >= 0xE0100 && codePoint <= 0xE01EF;
    }

    /**
     * Names a grapheme's code points, for error lists.
     *
     * @param grapheme one grapheme
     * @return for example {@code U+845B U+E0100}
     */
    public static String codes(String grapheme) {
        StringBuilder codes = new StringBuilder();
        grapheme.codePoints()
                .forEach(c -> codes.append(codes.isEmpty() ? "" : " ").append("U+%04X".formatted(c)));
        return codes.toString();
    }

    private static boolean isMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }
}
