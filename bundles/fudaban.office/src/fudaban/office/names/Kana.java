// SPDX-License-Identifier: EPL-2.0
package fudaban.office.names;

import fudaban.office.OfficeException;
import fudaban.office.internal.Graphemes;
import fudaban.office.internal.Graphemes.Grapheme;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Readings (ヨミガナ): full-width katakana, a voiced kana being one character (デジタル庁 DS-461). What the person wrote is
 * registered; a conversion is offered, not made silently.
 */
public final class Kana {

    private static final Pattern HALF_WIDTH = Pattern.compile("[｡-ﾟ]+");

    private Kana() {}

    /** The first character that cannot stand in a reading: not full-width katakana, ー, ・ or a space. */
    public static Optional<String> firstProblem(String reading) {
        return problem(reading).map(Grapheme::text);
    }

    /** Whether a text is a reading as it is registered. */
    public static boolean isReading(String text) {
        // No expression: this is asked of every name of everybody.
        for (int i = 0; i < text.length(); i++) {
            if (!isReading(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isReading(char c) {
        return c >= 'ァ' && c <= 'ヺ' || c == 'ー' || c == '・' || c == 'ヽ' || c == 'ヾ' || c == ' ' || c == '\u3000';
    }

    /**
     * The text itself when it is a reading.
     *
     * @throws OfficeException naming the first character that is not katakana and its place
     */
    public static String requireReading(String text) {
        problem(text).ifPresent(found -> {
            throw new OfficeException("names.notKatakana", found.position(), found.text());
        });
        return text;
    }

    /**
     * Hiragana and half-width katakana as full-width katakana, voicing marks joined to their kana; every other
     * character stays as it is.
     */
    public static String toKatakana(String text) {
        String wide =
                HALF_WIDTH.matcher(text).replaceAll(run -> Normalizer.normalize(run.group(), Normalizer.Form.NFKC));
        StringBuilder katakana = new StringBuilder();
        wide.codePoints().forEach(c -> appendKatakana(katakana, c));
        return katakana.toString();
    }

    private static void appendKatakana(StringBuilder katakana, int c) {
        boolean voicingMark = c == 0x3099 || c == 0x309A;
        if (voicingMark && !katakana.isEmpty()) {
            int last = katakana.length() - 1;
            String joined = Normalizer.normalize(katakana.substring(last) + Character.toString(c), Normalizer.Form.NFC);
            // か゚ and the like have no single character and stay two.
            katakana.replace(
                    last,
                    last + 1,
                    isReading(joined) || joined.length() == 2
                            ? joined
                            : katakana.substring(last) + Character.toString(c));
        } else {
            boolean hiragana = c >= 'ぁ' && c <= 'ゖ' || c == 'ゝ' || c == 'ゞ';
            katakana.appendCodePoint(hiragana ? c + ('ァ' - 'ぁ') : c);
        }
    }

    private static Optional<Grapheme> problem(String text) {
        return Graphemes.of(text).stream()
                .filter(grapheme -> !isReading(grapheme.text()))
                .findFirst();
    }
}
