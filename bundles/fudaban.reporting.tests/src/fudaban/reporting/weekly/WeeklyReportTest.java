// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.weekly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.Work;
import fudaban.reporting.House;
import fudaban.reporting.PdfText;
import fudaban.reporting.check.Finding;
import fudaban.reporting.closing.FinalReportService;
import fudaban.reporting.daily.DailyReportService;
import fudaban.reporting.life.ReportActs;
import fudaban.reporting.life.ReportActs.Subject;
import fudaban.reporting.life.Reports;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two weeks across 31 March: each ends with its 報告会, the fiscal year is closed in one step. */
class WeeklyReportTest {
    @TempDir
    Path folder;

    private House house;
    private DailyReportService daily;
    private WeeklyReportService weekly;

    @BeforeEach
    void open() throws Refusal {
        house = new House(folder.resolve("data")).create("2026-03-23T09:00");
        daily = new DailyReportService(House.FONTS, List.of());
        weekly = new WeeklyReportService(House.FONTS, List.of());
    }

    @AfterEach
    void close() {
        house.close();
    }

    private void day(LocalDate day, int minutes, boolean handIn) throws Refusal {
        house.at(day + "T17:00");
        house.enter(
                "1-1",
                "発行支援",
                House.time(day, "13:00"),
                House.time(day, "13:00").plusSeconds(minutes * 60L),
                new Work.Text("申請の確認", "完了", null, 5, null, null));
        if (handIn) {
            house.at(day + "T18:10");
            daily.handIn(house.ledger, house.operator, day, null, Locale.JAPAN, false);
        }
    }

    @Test
    void aWeekIsToldFromItsDays() throws Exception {
        for (int i = 0; i < 5; i++) {
            day(LocalDate.of(2026, 3, 23).plusDays(i), 60, i < 4);
        }
        LocalDate friday = LocalDate.of(2026, 3, 27);
        Subject subject = weekly.subject(house.ledger, house.operator, friday);
        assertEquals(LocalDate.of(2026, 1, 13), subject.firstDay(), "the first week reaches back to the first day");
        house.submit(ReportActs.ANNOTATE, new ReportActs.Annotate(subject, "年度末の整理", "特に問題なし", null, "システム管理者、役務管理者"));
        var draft = weekly.draft(house.ledger, house.operator, friday, Locale.JAPAN);
        assertEquals(300, draft.report().sum().time().all().toMinutes());
        assertEquals(25, draft.report().sum().rows().getFirst().count());
        assertTrue(draft.findings().stream().anyMatch(found -> found.kind() == Finding.Kind.NOT_CLOSED));
        house.at("2026-03-27T17:30");
        var made = weekly.handIn(house.ledger, house.operator, friday, folder.resolve("週報.pdf"), Locale.JAPAN, false);
        String text = PdfText.of(made.file());
        for (String expected :
                List.of("作業週報", "特に問題なし", "年度末の整理", "DAILY-2026-03-26-1", "5:00", "証跡照合値", "未提出", "システム管理者、役務管理者")) {
            assertTrue(text.contains(expected), expected + " is not in " + text);
        }
    }

    @Test
    void theWeekIsSplitAndTheYearIsClosedInOneStep() throws Exception {
        house.at("2026-03-27T18:00");
        weekly.handIn(house.ledger, house.operator, LocalDate.of(2026, 3, 27), null, Locale.JAPAN, false);
        for (LocalDate day : List.of(LocalDate.of(2026, 3, 30), LocalDate.of(2026, 3, 31))) {
            day(day, 90, day.getDayOfMonth() == 30);
        }
        LocalDate friday = LocalDate.of(2026, 4, 3);
        assertEquals(
                new Subject(
                        fudaban.reporting.model.ReportKind.WEEKLY,
                        LocalDate.of(2026, 3, 28),
                        LocalDate.of(2026, 3, 31),
                        "4"),
                weekly.subject(house.ledger, house.operator, friday));
        house.at("2026-03-31T18:10");
        LocalDate last = LocalDate.of(2026, 3, 31);
        weekly.handIn(house.ledger, house.operator, last, null, Locale.JAPAN, false);
        daily.handIn(house.ledger, house.operator, last, null, Locale.JAPAN, false);
        var closing = new FinalReportService(House.FONTS, true);
        Subject year = closing.subject(house.ledger, house.operator, last);
        assertEquals("5-R7", year.deliverable());
        house.submit(ReportActs.ANNOTATE, new ReportActs.Annotate(year, null, "仕様書のとおり実施した。", null, null));
        var made = closing.handIn(house.ledger, house.operator, last, folder.resolve("報告書.pdf"), Locale.JAPAN, false);
        String text = PdfText.of(made.file());
        for (String expected : List.of(
                "作業報告書",
                "仕様書のとおり実施した。",
                "令和7年度分",
                "DAILY-2026-03-31-1",
                "WEEKLY-2026-03-31-1",
                "3:00",
                "契約・変更契約の受入れ")) {
            assertTrue(text.contains(expected), expected + " is not in " + text);
        }
        assertEquals(
                LocalDate.of(2026, 4, 1),
                weekly.subject(house.ledger, house.operator, friday).firstDay());
        assertEquals(
                LocalDate.of(2026, 3, 31),
                new Reports(house.ledger, house.operator)
                        .byNumber("FINAL-2026-03-31")
                        .day());
    }
}
