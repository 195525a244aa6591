// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.ui.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Refusal;
import fudaban.model.ModelFactory;
import fudaban.model.WorkRow;
import fudaban.reporting.Reporting;
import fudaban.reporting.coverage.Coverage;
import fudaban.reporting.coverage.CoverageState;
import fudaban.reporting.coverage.EvidenceReader;
import fudaban.ui.Work;
import fudaban.ui.words.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** 履行状況一覧, a month at a time. */
class CoverageModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 2);

    private final List<String> asked = new ArrayList<>();
    private boolean broken;
    private final CoverageModel model = new CoverageModel(
            new CoverageOffice() {
                @Override
                public LocalDate today() {
                    return TODAY;
                }

                @Override
                public Coverage read() throws Refusal {
                    if (broken) {
                        throw Reporting.refusal("report.none", "x");
                    }
                    return coverage();
                }

                @Override
                public EvidenceReader.Found evidence(String row, LocalDate day) {
                    asked.add(row + " " + day);
                    return new EvidenceReader.Found(List.of(), List.of());
                }

                @Override
                public byte[] paper(Coverage coverage) {
                    return new byte[0];
                }
            },
            Work.direct(),
            Words.of(CoverageModel.class, Locale.JAPAN));

    private static Coverage coverage() {
        List<LocalDate> days =
                List.of(LocalDate.of(2026, 3, 31), LocalDate.of(2026, 4, 1), TODAY, LocalDate.of(2026, 4, 3));
        List<WorkRow> rows = new ArrayList<>();
        Map<String, Map<LocalDate, Coverage.Cell>> cells = new HashMap<>();
        for (String number : List.of("1-1", "1-2")) {
            WorkRow row = ModelFactory.eINSTANCE.createWorkRow();
            row.setNumber(number);
            rows.add(row);
            Map<LocalDate, Coverage.Cell> line = new HashMap<>();
            days.forEach(day -> line.put(day, new Coverage.Cell(CoverageState.NOT_DUE, 0, 0, "")));
            cells.put(number, line);
        }
        cells.get("1-2").put(TODAY, new Coverage.Cell(CoverageState.DONE, 3, 1, ""));
        return new Coverage(rows, days, cells, TODAY);
    }

    @Test
    void itBeginsWithTodayAndMovesWithinTheMonth() {
        model.refresh();
        assertEquals(3, model.days().size());
        assertEquals(TODAY, model.chosenDay());
        model.choose(1, 99);
        assertEquals(LocalDate.of(2026, 4, 3), model.chosenDay());
        model.choose(-5, -5);
        assertEquals("1-1", model.chosenRow().getNumber());
        assertEquals(LocalDate.of(2026, 4, 1), model.chosenDay());
    }

    @Test
    void evidenceIsReadOnlyWhereThereIsSome() {
        model.refresh();
        assertTrue(asked.isEmpty());
        model.choose(1, 1);
        assertEquals(List.of("1-2 2026-04-02"), asked);
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
    void aDeskWithoutAContractSaysWhy() {
        broken = true;
        model.refresh();
        assertFalse(model.problem().isEmpty());
        assertTrue(model.rows().isEmpty());
        assertTrue(model.chosen().isEmpty());
    }
}
