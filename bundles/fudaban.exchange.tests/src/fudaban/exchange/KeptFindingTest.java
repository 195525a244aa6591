// SPDX-License-Identifier: EPL-2.0
package fudaban.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeptFindingTest {
    private static final Words TITLE = new Words("氏名", "Name");
    private static final Words ADVICE = new Words("人事記録のとおりに直してください。", "Put it as in the staff file.");
    private static final Object[] VALUES = {"3", "見本：一", "U+20BB7", "JIS X 0213", "吉"};

    /** Every sentence about a record, with and without a name, a title and advice. */
    @Test
    void whatWasKeptIsSaidInEnglish() {
        var kept = new KeptFinding(List.of(TITLE, ADVICE));
        List<String> keys = Sentence.bundle(Locale.JAPANESE).keySet().stream()
                .filter(key -> key.startsWith("write.") || key.startsWith("convert."))
                .sorted()
                .toList();
        assertTrue(keys.size() > 12, keys.toString());
        for (String key : keys) {
            var sentence = Sentence.of(key, VALUES);
            for (Finding finding : List.of(
                    new Finding(Place.NONE, "", "", Words.NONE, sentence, Words.NONE),
                    new Finding(Place.NONE, "", "見本 太郎", TITLE, sentence, Words.NONE),
                    new Finding(Place.NONE, "", "見本 太郎", TITLE, sentence, ADVICE))) {
                assertEquals(
                        Optional.of(finding.text(Locale.ENGLISH)),
                        kept.english(finding.text(Locale.JAPAN)),
                        () -> key + " of " + finding.text(Locale.JAPAN));
            }
        }
    }

    @Test
    void whatSomebodyWroteIsNoFinding() {
        var kept = new KeptFinding(List.of());
        assertEquals(Optional.empty(), kept.english("本人に確認中"));
        assertEquals(Optional.empty(), kept.english("所属：人事課に確認中：急ぎ"));
    }
}
