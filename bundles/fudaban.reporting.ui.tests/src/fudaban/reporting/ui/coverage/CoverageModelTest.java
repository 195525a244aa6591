// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.ui.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.reporting.coverage.CoverageState;
import fudaban.ui.Work;
import fudaban.ui.words.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** 履行状況一覧, a month at a time. */
class CoverageModelTest {
    private final Sample office = new Sample();
    private final CoverageModel model =
            new CoverageModel(office, Work.direct(), Words.of(CoverageModel.class, Locale.JAPAN));

    @Test
    void itBeginsWithTodayAndMovesWithinTheMonth() {
        model.refresh();
        assertEquals(3, model.days().size());
        assertEquals(Sample.TODAY, model.chosenDay());
        model.choose(1, 99);
        assertEquals(LocalDate.of(2026, 4, 3), model.chosenDay());
        model.choose(-5, -5);
        assertEquals("1-1", model.chosenRow().getNumber());
        assertEquals(LocalDate.of(2026, 4, 1), model.chosenDay());
    }

    @Test
    void evidenceIsReadOnlyWhereThereIsSome() {
        model.refresh();
        assertTrue(office.asked.isEmpty());
        model.choose(1, 1);
        assertEquals(List.of("1-2 2026-04-02"), office.asked);
        assertTrue(model.evidence().isPresent());
        model.choose(0, 1);
        assertTrue(model.evidence().isEmpty());
    }

    @Test
    void aMonthWithoutDaysShowsNothingAndChoosesNothing() {
        model.refresh();
        assertTrue(model.within(YearMonth.of(2026, 3)));
        assertFalse(model.within(YearMonth.of(2026, 5)));
        model.show(YearMonth.of(2026, 5));
        assertTrue(model.chosen().isEmpty());
        model.show(YearMonth.of(2026, 3));
        assertEquals(LocalDate.of(2026, 3, 31), model.chosenDay());
        assertEquals(Map.of(CoverageState.NOT_DUE, 2), model.tally());
    }

    @Test
    void whatWasMissedBeforeTheDeskBeganIsNotCounted() {
        model.refresh();
        assertEquals(1, model.tally().get(CoverageState.UNEXPLAINED));
        office.began = Sample.TODAY;
        model.refresh();
        assertFalse(model.tally().containsKey(CoverageState.UNEXPLAINED));
        assertTrue(model.earlier(1, 0));
    }

    @Test
    void aDeskWithoutAContractSaysWhy() {
        office.broken = true;
        model.refresh();
        assertFalse(model.problem().isEmpty());
        assertTrue(model.rows().isEmpty());
        assertTrue(model.chosen().isEmpty());
    }
}
