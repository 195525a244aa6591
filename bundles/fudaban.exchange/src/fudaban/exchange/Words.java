// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange;

import java.util.Locale;

/**
 * A text of a pack in both languages.
 *
 * @param ja Japanese; never null
 * @param en English; empty where the pack has none, then the Japanese text stands for it
 */
public record Words(String ja, String en) {
    /** No text. */
    public static final Words NONE = new Words("", "");

    /** Empty instead of null. */
    public Words {
        ja = ja == null ? "" : ja;
        en = en == null ? "" : en;
    }

    /** The same text in both. */
    public static Words of(String text) {
        return new Words(text, text);
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return ja.isEmpty() && en.isEmpty();
    }

    /** The text in a language: English for English, Japanese for anything else. */
    public String in(Locale locale) {
        boolean english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
        return english && !en.isEmpty() || ja.isEmpty() ? en : ja;
    }
}
