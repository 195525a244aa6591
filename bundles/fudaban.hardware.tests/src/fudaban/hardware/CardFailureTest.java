// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class CardFailureTest {
    @Test
    void everyKindHasThreeSentencesInBothLanguages() {
        for (var kind : CardFailure.Kind.values()) {
            var failure = new CardFailure(kind, "detail", "A", "B");
            for (var text : new String[] {
                failure.what(Locale.JAPANESE), failure.meaning(Locale.JAPANESE), failure.action(Locale.JAPANESE)
            }) {
                assertTrue(text.endsWith("。"), kind + ": " + text);
                assertFalse(text.contains("{"), kind + ": " + text);
            }
            for (var text : new String[] {
                failure.what(Locale.ENGLISH), failure.meaning(Locale.ENGLISH), failure.action(Locale.ENGLISH)
            }) {
                assertTrue(text.endsWith(".") && text.chars().allMatch(c -> c < 0x2100), kind + ": " + text);
            }
        }
    }

    @Test
    void japaneseIsJapaneseInAnEnglishSystem() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);
            var sentence = new CardFailure(CardFailure.Kind.NO_CARD, "", "窓口1").sentence(Locale.JAPAN);
            assertTrue(sentence.startsWith("リーダー「窓口1」にカードがありません。"), sentence);
        } finally {
            Locale.setDefault(before);
        }
    }
}
