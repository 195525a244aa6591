// SPDX-License-Identifier: EPL-2.0
package fudaban.office.names;

import fudaban.office.internal.KanjiVariants;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Makes search keys in which what people mix up is the same: hiragana and katakana, small and large, voiced and
 * unvoiced kana (ヤマサキ, ヤマザキ), widths, letter case, variant kanji (髙 and 高), variation selectors; spaces, hyphens, ー and
 * punctuation are left out. Keys live in columns of their own: a name itself is never normalised.
 *
 * <p>Private-use characters (外字) stay as they are.
 */
public final class SearchFolding {

    private static final String SMALL = "ァィゥェォッャュョヮヵヶ";
    private static final String LARGE = "アイウエオツヤユヨワカケ";
    private static final String OLD = "ヰヱヲ";
    private static final String NEW = "イエオ";

    private final KanjiVariants variants = new KanjiVariants();

    /** The key of a text; folding a key again gives the same key. */
    public String fold(String text) {
        String plain = decompose(decompose(text).toUpperCase(Locale.ROOT));
        StringBuilder key = new StringBuilder();
        plain.codePoints().forEach(c -> append(key, c));
        return key.toString();
    }

    /**
     * The 2-grams a record is indexed under: the two code points at each place of its key, and the last one alone. So a
     * query of one character is a prefix search among the grams, and one of more asks for each of its
     * {@link #queryGrams(String)}.
     */
    public Set<String> indexGrams(String text) {
        int[] key = fold(text).codePoints().toArray();
        Set<String> grams = new LinkedHashSet<>();
        for (int i = 0; i < key.length; i++) {
            grams.add(new String(key, i, Math.min(2, key.length - i)));
        }
        return grams;
    }

    /**
     * The grams a record must have to contain the query; the single character when the key has only one, nothing when
     * it has none. Records found hold all grams but perhaps not in order: compare the keys afterwards.
     */
    public Set<String> queryGrams(String query) {
        Set<String> grams = indexGrams(query);
        int[] key = fold(query).codePoints().toArray();
        if (key.length > 1) {
            grams.removeIf(gram -> gram.codePointCount(0, gram.length()) == 1);
        }
        return grams;
    }

    /**
     * The keys to search for a query: its own, and those with ズ for ヅ, ジ for ヂ and the reverse, which sound alike but
     * fold to different kana (ミズノ, ミヅノ).
     */
    public Set<String> queryKeys(String query) {
        String katakana = Kana.toKatakana(query);
        Set<String> keys = new LinkedHashSet<>();
        keys.add(fold(query));
        keys.add(fold(katakana.replace('ヅ', 'ズ').replace('ヂ', 'ジ')));
        keys.add(fold(katakana.replace('ズ', 'ヅ').replace('ジ', 'ヂ')));
        return keys;
    }

    private static String decompose(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD);
    }

    private void append(StringBuilder key, int c) {
        if (c == '々' || c == 'ゝ' || c == 'ヽ' || c == '〻') {
            if (!key.isEmpty()) {
                key.appendCodePoint(key.codePointBefore(key.length()));
            }
        } else if (!isLeftOut(c)) {
            key.appendCodePoint(letter(c));
        }
    }

    private int letter(int c) {
        int katakana = c >= 'ぁ' && c <= 'ゖ' ? c + ('ァ' - 'ぁ') : c;
        int small = SMALL.indexOf(katakana);
        int large = small >= 0 ? LARGE.charAt(small) : katakana;
        int old = OLD.indexOf(large);
        return variants.searchForm(old >= 0 ? NEW.charAt(old) : large);
    }

    private static boolean isLeftOut(int c) {
        return c == 'ー'
                || c == '−'
                || switch (Character.getType(c)) {
                    // Voicing marks and variation selectors are marks once a text is decomposed.
                    case Character.NON_SPACING_MARK,
                            Character.SPACE_SEPARATOR,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR,
                            Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.DASH_PUNCTUATION,
                            Character.START_PUNCTUATION,
                            Character.END_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION,
                            Character.CONNECTOR_PUNCTUATION,
                            Character.OTHER_PUNCTUATION -> true;
                    default -> false;
                };
    }
}
