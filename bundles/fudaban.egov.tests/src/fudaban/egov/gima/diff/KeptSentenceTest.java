// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.egov.gima.Gima;
import fudaban.exchange.Finding;
import fudaban.exchange.Place;
import fudaban.exchange.Sentence;
import fudaban.exchange.Words;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class KeptSentenceTest {
    private static final Words TITLE = new Words("氏名", "Name");
    private final KeptSentence kept = new KeptSentence(Locale.ENGLISH, List.of(TITLE));

    @Test
    void everyFindingIsSaidInEnglish() {
        var moved = Gima.word("event.moved");
        var ended = Gima.word("event.concurrent_ended");
        Object[] values = {"A1000001", "2026-11-01", moved, "人発第1号（写し）", "2026-10-01", ended, "-"};
        List<String> keys = ResourceBundle.getBundle("fudaban.egov.gima.messages", Locale.ROOT).keySet().stream()
                .filter(key -> key.startsWith("finding."))
                .toList();
        assertTrue(keys.size() >= 14, keys.toString());
        for (String key : keys) {
            assertEquals(
                    Gima.say(Locale.ENGLISH, key, values), kept.in(Gima.say(Locale.JAPAN, key, values)), () -> key);
        }
    }

    @Test
    void whatTheFilesCannotTakeIsSaidInEnglish() {
        var finding = new Finding(Place.NONE, "", "見本 太郎", TITLE, Sentence.of("write.long", "70", "60"), Words.NONE);
        assertEquals(finding.text(Locale.ENGLISH), kept.in(finding.text(Locale.JAPAN)));
    }

    @Test
    void whatSomebodyWroteAndJapaneseStay() {
        String sentence = Gima.say(Locale.JAPAN, "finding.user.nobody", "A1");
        assertEquals(sentence, new KeptSentence(Locale.JAPAN, List.of()).in(sentence));
        for (String own : new String[] {null, "", "本人に確認中", "■■■"}) {
            assertEquals(own, kept.in(own));
        }
    }
}
