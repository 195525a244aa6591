// SPDX-License-Identifier: EPL-2.0
package fudaban.office.internal;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Characters as a person counts them: a kanji and its variation selector are one. */
public final class Graphemes {

    private Graphemes() {}

    /**
     * One character of a text.
     *
     * @param position its number, from 1
     * @param index where it begins, in UTF-16 units from 0
     * @param text the character
     */
    public record Grapheme(int position, int index, String text) {}

    /** The characters of a text in order. */
    public static List<Grapheme> of(String text) {
        BreakIterator boundaries = BreakIterator.getCharacterInstance(Locale.ROOT);
        boundaries.setText(text);
        List<Grapheme> all = new ArrayList<>();
        int start = boundaries.first();
        for (int end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
            all.add(new Grapheme(all.size() + 1, start, text.substring(start, end)));
            start = end;
        }
        return all;
    }
}
