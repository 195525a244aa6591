// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.find;

import java.text.Normalizer;
import java.util.Locale;

/** How near a find is to what was typed: whoever is called タナカ comes before those within whose name it stands. */
final class Nearness {
    private static final int HIRAGANA_TO_KATAKANA = 'ア' - 'あ';

    private Nearness() {}

    /** 0: one of the texts begins so; 1: a word of one does; 2: it stands elsewhere. */
    static int of(String typed, String... texts) {
        String wanted = fold(typed).replace(" ", "");
        int nearest = 2;
        for (String text : texts) {
            String folded = fold(text);
            if (folded.replace(" ", "").startsWith(wanted)) {
                return 0;
            }
            if (folded.contains(" " + wanted)) {
                nearest = 1;
            }
        }
        return nearest;
    }

    /** Wide and half-width letters, capitals, hiragana and katakana are the same. */
    private static String fold(String text) {
        var folded = new StringBuilder();
        for (char c : Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .toCharArray()) {
            folded.append(c >= 'ぁ' && c <= 'ゖ' ? (char) (c + HIRAGANA_TO_KATAKANA) : c);
        }
        return folded.toString();
    }
}
