// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.printer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.hardware.printer.CleaningRule.Due;
import fudaban.hardware.printer.CleaningRule.Urgency;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CleaningRuleTest {
    private static final LocalDate LAST = LocalDate.of(2026, 4, 1);
    private final CleaningRule rule = CleaningRule.USUAL;

    private Due due(int cards, LocalDate today) {
        return rule.due(Optional.of(LAST), cards, today);
    }

    @Test
    void whicheverComesFirstCounts() {
        assertEquals(new Due(Urgency.NOT_DUE, LAST.plusYears(1), 999), due(1, LAST));
        assertEquals(Urgency.SOON, due(900, LAST).urgency());
        assertEquals(Urgency.DUE, due(1000, LAST).urgency());
        assertEquals(0, due(1234, LAST).cardsLeft());
        assertEquals(Urgency.NOT_DUE, due(0, LAST.plusYears(1).minusDays(31)).urgency());
        assertEquals(Urgency.SOON, due(0, LAST.plusYears(1).minusDays(30)).urgency());
        assertEquals(Urgency.DUE, due(0, LAST.plusYears(1)).urgency());
    }

    @Test
    void aPrinterNobodyKnowsAnythingOfIsDue() {
        assertEquals(Urgency.DUE, rule.due(Optional.empty(), 0, LAST).urgency());
    }

    @Test
    void withoutALimitOnlyTheDateCounts() {
        var yearly = new CleaningRule(0, Period.ofYears(1), 0, 30);
        var due = yearly.due(Optional.of(LAST), 1_000_000, LAST);
        assertEquals(Urgency.NOT_DUE, due.urgency());
        assertEquals("次のクリーニングは 2027-04-01 までです。", due.sentence(Locale.JAPANESE));
    }

    @Test
    void itIsSaidInWords() {
        assertEquals("次のクリーニングは 2027-04-01 まで、またはあと 1000 枚です。", due(0, LAST).sentence(Locale.JAPANESE));
        assertTrue(due(1000, LAST).sentence(Locale.ENGLISH).startsWith("Cleaning is due"));
    }
}
