// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.daily;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Refusal;
import fudaban.ledger.Upkeep;
import fudaban.ledger.act.Work;
import fudaban.reporting.House;
import fudaban.reporting.closing.FinalReportService;
import fudaban.reporting.facts.WorkLine;
import fudaban.reporting.life.ReportActs;
import fudaban.reporting.life.ReportActs.Subject;
import fudaban.reporting.life.Reports;
import fudaban.reporting.print.Cut;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Midnight, a clock that is set, and a program that ends between the printed head and the entry of the hand-in. */
class EdgesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    @TempDir
    Path folder;

    private House house;
    private DailyReportService service;

    @BeforeEach
    void open() throws Refusal {
        house = new House(folder.resolve("data")).create("2026-04-01T09:30");
        service = new DailyReportService(House.FONTS, List.of());
    }

    @AfterEach
    void close() {
        house.close();
    }

    private DailyReport build(LocalDate day) throws Refusal {
        return new DailyReportBuilder(house.ledger, house.operator, Locale.JAPAN, Cut.OFFICE, List.of())
                .build(day, true);
    }

    @Test
    void workOverMidnightBelongsToBothDays() throws Refusal {
        house.at("2026-04-02T09:30");
        house.enter(
                "3-1",
                "夜間の切替え",
                House.time(DAY, "23:10"),
                House.time(DAY.plusDays(1), "00:40"),
                Work.Text.of("立会い", "完了"));
        WorkLine first = build(DAY).items().getFirst();
        WorkLine second = build(DAY.plusDays(1)).items().getFirst();
        assertEquals(50, first.time().outside().toMinutes());
        assertEquals(40, second.time().outside().toMinutes());
        assertTrue(!first.finished() && second.finished());
        assertEquals(DAY, second.since());
    }

    @Test
    void aForgottenStopwatchEndsAtMidnight() throws Refusal {
        house.at("2026-04-01T17:00");
        house.start("1-1", "発行支援");
        house.at("2026-04-03T10:00");
        assertEquals(7 * 60, build(DAY).items().getFirst().time().all().toMinutes());
        assertEquals(List.of(), build(DAY.plusDays(1)).items());
        assertEquals(List.of(), build(DAY.plusDays(2)).items());
    }

    @Test
    void aClockThatIsSetBackIsJournaledAndTheDayGoesOn() throws Refusal {
        house.at("2026-04-01T14:00");
        String item = house.start("1-1", "発行支援");
        house.at("2026-04-01T13:20");
        String other = house.start("2-1", "照会");
        house.at("2026-04-01T14:30");
        house.finish(other, "回答済み", 1);
        house.submit(Work.RESUME, new Work.Resume(item, true, null));
        house.at("2026-04-01T15:00");
        house.finish(item, "完了", 1);
        house.at("2026-04-01T18:10");
        var made = service.handIn(house.ledger, house.operator, DAY, null, Locale.JAPAN, false);
        assertTrue(house.ledger.journal().entriesOf(DAY).stream()
                .anyMatch(entry -> entry.act().equals("ledger.clock-step")));
        assertTrue(made.report().facts().hours().hands().all().toMinutes() <= 100, "no minute counts twice");
        assertTrue(house.ledger
                .upkeep()
                .verify(house.operator, List.of(made.report().head()), Upkeep.Progress.NONE)
                .sound());
    }

    @Test
    void aProgramThatEndsBeforeTheEntryHandsInTheSameEditionAgain() throws Refusal {
        house.finish(house.start("1-1", "発行支援"), "完了", 1);
        house.at("2026-04-01T18:10");
        String head = new DailyReportBuilder(house.ledger, house.operator, Locale.JAPAN, Cut.OFFICE, List.of())
                .build(DAY, false)
                .head();
        house.restart();
        var made = service.handIn(house.ledger, house.operator, DAY, null, Locale.JAPAN, false);
        assertEquals(1, made.report().frame().edition());
        assertEquals(
                1,
                new Reports(house.ledger, house.operator)
                        .editions(Subject.daily(DAY, "3"))
                        .size());
        assertTrue(
                house.ledger
                        .upkeep()
                        .verify(house.operator, List.of(head, made.report().head()), Upkeep.Progress.NONE)
                        .sound(),
                "a sheet printed and never handed in still tells the truth");
    }

    /** The last day and the 作業報告書 close the contract together: a program that ends after any of these acts goes on with the next one. */
    @Test
    void theContractIsClosedThoughTheProgramEndsInBetween() throws Refusal {
        LocalDate last = LocalDate.of(2027, 2, 26);
        var closing = new FinalReportService(House.FONTS, false);
        try (var end = new House(folder.resolve("end")).create("2027-02-26T09:30")) {
            end.finish(end.start("1-1", "発行支援"), "完了", 1);
            end.at("2027-02-26T18:10");
            var daily = service.handIn(end.ledger, end.operator, last, null, Locale.JAPAN, true);
            String number = daily.report().frame().number();
            end.restart();
            var subject = closing.subject(end.ledger, end.operator, last);
            end.submit(ReportActs.ANNOTATE, new ReportActs.Annotate(subject, null, "完了した。", null, null));
            var made = closing.handIn(end.ledger, end.operator, last, null, Locale.JAPAN, true);
            String whole = made.report().frame().number();
            end.restart();
            for (String each : List.of(number, whole)) {
                end.submit(ReportActs.RECEIVE, new ReportActs.Receive(each, "管理者 甲", null));
                end.restart();
                end.submit(ReportActs.CLOSE, new ReportActs.Close(each));
                assertThrows(Refusal.class, () -> end.submit(ReportActs.CLOSE, new ReportActs.Close(each)));
            }
            var reports = new Reports(end.ledger, end.operator);
            assertEquals(1, reports.editions(Subject.daily(last, null)).size());
            assertEquals(1, reports.editions(subject).size());
            var heads = List.of(daily.report().head(), made.report().frame().head());
            assertTrue(end.ledger
                    .upkeep()
                    .verify(end.operator, heads, Upkeep.Progress.NONE)
                    .sound());
        }
    }
}
