// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fudaban.issuance.Say;
import fudaban.issuance.profile.ApplicationField;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is kept in Japanese is said in English with the same values. */
class KeptSentenceTest {
    @Test
    void everyFormOfSentenceIsFoundAgain() {
        for (Say each : List.of(
                Say.of("check.photo.none"),
                Say.of("check.photo.small", 140, 120, 280, 360),
                Say.of("check.required", Names.of(ApplicationField.FAMILY_NAME)),
                Say.of("check.record", Names.of(ApplicationField.FAMILY_KANA), "ﾀｶﾊｼ", "ゴトウ"),
                Say.of("check.kana.convert", Names.of(ApplicationField.FAMILY_KANA), "ﾀｶﾊｼ", "タカハシ"),
                Say.of("check.duplicate", "A26-00121", "applications.csv 122"))) {
            assertEquals(each.text(Locale.ENGLISH), KeptSentence.in(Locale.ENGLISH, each.text(Locale.JAPAN)));
        }
    }

    @Test
    void whatIsNotKnownStaysAsItIs() {
        String kept = Say.of("check.photo.none").text(Locale.JAPAN);
        assertEquals(kept, KeptSentence.in(Locale.JAPAN, kept));
        assertEquals("別の文です。", KeptSentence.in(Locale.ENGLISH, "別の文です。"));
    }
}
