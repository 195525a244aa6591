// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.batches;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fudaban.issuance.stock.Queue;
import fudaban.model.CredentialKind;
import fudaban.ui.words.Words;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class QueueWordsTest {
    private static QueueWords words(Locale locale) {
        return new QueueWords(Words.of(BatchesPart.class, locale));
    }

    @Test
    void whatIsMissingIsSaidAndNothingWhereThereIsEnough() {
        var kind = CredentialKind.STAFF_CARD;
        var scarce = new Queue(Map.of(kind, 12L), Map.of(kind, 5L), 24, OptionalInt.of(10));
        assertEquals(
                "これから作る分に足りません：IC身分証の未発行カードが 7 枚、リボンが約 14 面分",
                words(Locale.JAPAN).scarce(scarce));
        assertEquals(
                "Not enough for what is to be made: 7 blanks of Staff card are missing, ribbons for about 14 sides are"
                        + " missing",
                words(Locale.ENGLISH).scarce(scarce));
        var enough = new Queue(Map.of(kind, 12L), Map.of(kind, 50L), 24, OptionalInt.empty());
        assertEquals("", words(Locale.JAPAN).scarce(enough));
        assertEquals("　これから作る分：IC身分証 12 枚（在庫 50 枚）", words(Locale.JAPAN).note(enough));
        assertEquals("", words(Locale.ENGLISH).note(new Queue(Map.of(), Map.of(kind, 5L), 0, OptionalInt.empty())));
    }
}
