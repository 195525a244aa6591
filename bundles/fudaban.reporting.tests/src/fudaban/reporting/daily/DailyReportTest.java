// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.daily;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.ledger.Upkeep;
import fudaban.ledger.act.Work;
import fudaban.ledger.journal.Hash;
import fudaban.ledger.spi.DaySource;
import fudaban.model.WorkItem;
import fudaban.model.WorkKind;
import fudaban.model.WorkState;
import fudaban.reporting.House;
import fudaban.reporting.PdfText;
import fudaban.reporting.check.Finding;
import fudaban.reporting.facts.WorkLine;
import fudaban.reporting.life.ReportActs;
import fudaban.reporting.life.ReportActs.Subject;
import fudaban.reporting.life.Reports;
import fudaban.reporting.model.ReportFile;
import fudaban.reporting.model.ReportState;
import fudaban.reporting.print.Cut;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The 日報 writes itself from the day, prints the head before its own rendering, and its hash is in the next entry. */
class DailyReportTest {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    @TempDir
    Path folder;

    private House house;
    private DailyReportService service;

    @BeforeEach
    void open() throws Refusal {
        house = new House(folder.resolve("data")).create("2026-04-01T09:30");
        DaySource source = (ledger, reader, day, locale) -> List.of(
                new DaySource.Line(DaySource.Part.CHECK, "3-3", "バックアップ稼働状況", "正常", false, ""),
                new DaySource.Line(DaySource.Part.OPEN, "3-1", "カードプリンタの給紙不良", "保守へ依頼済み", true, ""));
        service = new DailyReportService(House.FONTS, List.of(source));
    }

    @AfterEach
    void close() {
        house.close();
    }

    private DailyReport build(LocalDate day) throws Refusal {
        return new DailyReportBuilder(house.ledger, house.operator, Locale.JAPAN, Cut.OFFICE, List.of())
                .build(day, true);
    }

    private DailyReportService.Made handIn(LocalDate day, String name) throws Refusal {
        return service.handIn(house.ledger, house.operator, day, folder.resolve(name), Locale.JAPAN, false);
    }

    private Reports.Entry report(LocalDate day) throws Refusal {
        return new Reports(house.ledger, house.operator).byNumber("DAILY-" + day);
    }

    @Test
    void workOfTheDayIsListedWithHoursThatCountOnce() throws Refusal {
        house.at("2026-04-01T10:00");
        String issue = house.start("1-1", "発行支援");
        house.submit(Work.START, new Work.Start("3-3", "バックアップ", WorkKind.MACHINE, false, null, null));
        house.at("2026-04-01T10:40");
        String call = house.start("2-1", "暗証番号の照会");
        house.at("2026-04-01T10:50");
        house.finish(call, "回答済み", 1);
        house.submit(Work.RESUME, new Work.Resume(issue, true, null));
        house.at("2026-04-01T11:30");
        house.finish(issue, "完了", 80);
        house.at("2026-04-01T17:45");
        DailyReport report = build(DAY);
        assertEquals(
                List.of("発行支援", "バックアップ", "暗証番号の照会"),
                report.items().stream().map(WorkLine::title).toList());
        WorkLine line = report.items().getFirst();
        assertEquals(80, line.time().all().toMinutes(), "40 before the call and 40 after it");
        assertEquals("身分証発行等支援", line.subject());
        assertEquals(80, line.count());
        assertTrue(line.finished());
        assertEquals(90, report.facts().hours().hands().all().toMinutes());
        assertTrue(report.items().get(1).running());
    }

    @Test
    void aDayThatIsHandedInEndsForHandsAndIsGoneOnWithLater() throws Refusal {
        house.at("2026-04-01T16:00");
        String item = house.start("1-1", "引継ぎ資料の確認");
        house.at("2026-04-01T18:10");
        handIn(DAY, "1.pdf");
        assertEquals(
                WorkState.PAUSED,
                house.ledger.open(house.operator, WorkItem.class, item).getState());
        house.at("2026-04-02T09:30");
        house.submit(Work.RESUME, new Work.Resume(item, true, null));
        house.at("2026-04-02T10:00");
        house.finish(item, "完了", 0);
        WorkLine line = build(DAY.plusDays(1)).items().getFirst();
        assertEquals(DAY, line.since());
        assertEquals(30, line.time().all().toMinutes());
        assertFalse(build(DAY).items().getFirst().finished(), "on its first day it went on");
    }

    @Test
    void whatWasEnteredAfterwardsShowsBothTimesAndOvertimeSaysWhoAsked() throws Exception {
        house.at("2026-04-01T17:00");
        house.enter(
                "2-1", "窓口での相談", House.time(DAY, "11:00"), House.time(DAY, "11:20"), Work.Text.of("更新手続の案内", "案内済み"));
        house.at("2026-04-01T20:30");
        house.enter(
                "3-1",
                "夜間の障害対応",
                House.time(DAY, "19:00"),
                House.time(DAY, "20:00"),
                new Work.Text("再起動に立会い", "復旧", null, 0, null, "整備計画局 当直"));
        String text = PdfText.of(
                service.preview(house.ledger, house.operator, DAY, Locale.JAPAN, Cut.OFFICE)
                        .content(),
                folder);
        for (String expected : List.of("11:00", "入力17:00", "時間外", "整備計画局", "作業日報（案）", "作成中（未提出）", "うち時間外1:00")) {
            assertTrue(text.contains(expected), expected + " is not in " + text);
        }
        assertFalse(text.contains("証跡照合値"), "a draft prints no head");
    }

    @Test
    void theHeadIsPrintedAndTheNextEntryHoldsTheHash() throws Exception {
        house.finish(house.start("1-1", "発行支援"), "完了", 1);
        var made = handIn(DAY, "日報.pdf");
        var head = made.report().head();
        assertEquals(made.hash(), Hash.hex(Hash.sha256(Files.readAllBytes(made.file()))));
        long printed = Long.parseLong(head.substring(head.indexOf(':') + 1, head.indexOf('=')));
        assertEquals("desk1:" + (printed + 1), made.entry(), "the entry after the printed head");
        assertTrue(verify(head).sound());
        var other = head.substring(0, head.length() - 1) + (head.endsWith("0") ? "1" : "0");
        assertFalse(verify(other).sound());
        Reports.Entry entry = report(DAY);
        assertEquals(ReportState.SUBMITTED, entry.state());
        var files = new Reports(house.ledger, house.operator).files(entry.id());
        assertEquals(2, files.size(), "for the office and without protected information");
        ReportFile kept = house.ledger.open(
                house.operator, ReportFile.class, files.getFirst().id());
        assertEquals(made.hash(), Hash.hex(Hash.sha256(kept.getContent())));
    }

    private Upkeep.Findings verify(String head) throws Refusal {
        return house.ledger.upkeep().verify(house.operator, List.of(head), Upkeep.Progress.NONE);
    }

    @Test
    void thePdfSaysWhatTheReportSays() throws Exception {
        house.start("2-1", "照会対応 髙橋様分");
        house.submit(
                ReportActs.ANNOTATE,
                new ReportActs.Annotate(Subject.daily(DAY, "3"), "4月異動分の確認", "特になし。", "写真の差替え待ち3件", null));
        var made = handIn(DAY, "日報.pdf");
        String text = PdfText.of(made.file());
        for (String expected : List.of(
                "作業日報",
                "令和8年4月1日（水）",
                "情-KI-013",
                "システム管理者殿",
                "照会対応髙橋様分",
                "4月異動分の確認",
                "写真の差替え待ち3件",
                "カードプリンタの給紙不良",
                "証跡照合値",
                "DAILY-2026-04-01-1",
                made.report().head().substring(0, 20))) {
            assertTrue(text.contains(expected), expected + " is not in " + text);
        }
    }

    @Test
    void protectedContentIsForTheOfficeOnly() throws Exception {
        String item = house.start("4-2", "更新の適用");
        house.submit(Work.FINISH, new Work.Finish(item, "計画のとおり", "完了", null, 0, "試験機 192.0.2.77 へ適用", null));
        String second = house.start("3-1", "疎通確認");
        house.submit(Work.FINISH, new Work.Finish(second, "198.51.100.9 から応答", "完了", null, 0));
        var stopped = assertThrows(Refusal.class, () -> handIn(DAY, "1.pdf"));
        assertEquals("report.stopped.PROTECTED", stopped.key());
        assertFalse(Files.exists(folder.resolve("1.pdf")));
        var made = service.handIn(house.ledger, house.operator, DAY, folder.resolve("1.pdf"), Locale.JAPAN, true);
        String office = PdfText.of(made.file());
        assertTrue(office.contains("192.0.2.77") && office.contains("198.51.100.9"), office);
        assertTrue(office.contains("保護すべき情報"), "every page is marked");
        var files = new Reports(house.ledger, house.operator).files(report(DAY).id());
        ReportFile redacted = house.ledger.open(
                house.operator, ReportFile.class, files.getLast().id());
        String text = PdfText.of(redacted.getContent(), folder);
        assertTrue(text.contains("【保護情報除外版】") && text.contains("■■■"), text);
        assertFalse(text.contains("192.0.2") || text.contains("198.51.100"), text);
        String raw = new String(redacted.getContent(), java.nio.charset.StandardCharsets.ISO_8859_1);
        assertFalse(raw.contains("192.0.2") || raw.contains("198.51.100"));
        assertEquals(1, report(DAY).headNumber() > 0 ? 1 : 0);
        var inspector = house.logIn("kensa");
        assertEquals(
                1,
                new Reports(house.ledger, inspector).files(report(DAY).id()).size(),
                "who may not see it does not even find the office's file");
    }

    @Test
    void aReplacementShowsWhatChanged() throws Exception {
        String item = house.start("1-1", "発行支援");
        house.at("2026-04-01T12:00");
        house.finish(item, "完了", 10);
        house.at("2026-04-01T18:00");
        handIn(DAY, "1.pdf");
        var again = assertThrows(Refusal.class, () -> handIn(DAY, "2.pdf"));
        assertEquals("report.handed-in", again.key());
        var text = new Work.Text(null, "完了（1枚書損）", null, 9, null, null);
        house.submit(Work.CORRECT, new Work.Correct(item, null, null, text, null, null, null));
        house.submit(ReportActs.REPLACE, new ReportActs.Replace("DAILY-2026-04-01-1", "枚数の誤り"));
        var made = handIn(DAY, "2.pdf");
        String pdf = PdfText.of(made.file());
        for (String expected : List.of("差替え第2版", "枚数の誤り", "第1版からの変更点", "完了（1枚書損）", "10", "9")) {
            assertTrue(pdf.contains(expected), expected + " is not in " + pdf);
        }
        assertEquals(
                List.of(ReportState.REPLACED, ReportState.SUBMITTED),
                new Reports(house.ledger, house.operator)
                        .editions(Subject.daily(DAY, "3")).stream()
                                .map(Reports.Entry::state)
                                .toList());
    }

    @Test
    void workAfterHandingInIsOnTheNextPageUnlessReplaced() throws Refusal {
        house.at("2026-04-01T18:00");
        handIn(DAY, "1.pdf");
        house.at("2026-04-01T18:20");
        house.finish(house.start("1-4", "紛失連絡による失効登録"), "登録済み", 1);
        house.at("2026-04-02T09:40");
        house.enter("2-1", "前日の電話", House.time(DAY, "15:00"), House.time(DAY, "15:05"), Work.Text.of("照会", "回答済み"));
        List<DailyReport.After> after = build(DAY.plusDays(1)).after();
        assertEquals(
                List.of("前日の電話", "紛失連絡による失効登録"),
                after.stream().map(DailyReport.After::text).toList());
        house.submit(ReportActs.REPLACE, new ReportActs.Replace("DAILY-2026-04-01-1", "提出後の作業の追加"));
    }

    @Test
    void aReplacementTakesTheWorkAfterHandingInOver() throws Refusal {
        house.at("2026-04-01T18:00");
        handIn(DAY, "1.pdf");
        house.at("2026-04-01T18:20");
        house.finish(house.start("1-4", "失効登録"), "登録済み", 1);
        house.submit(ReportActs.REPLACE, new ReportActs.Replace("DAILY-2026-04-01-1", "提出後の作業の追加"));
        var made = handIn(DAY, "2.pdf");
        assertEquals(
                List.of("失効登録"),
                made.report().items().stream().map(WorkLine::title).toList());
        house.at("2026-04-02T09:40");
        assertEquals(List.of(), build(DAY.plusDays(1)).after());
    }

    @Test
    void aClosedDayAsksWhy() throws Refusal {
        house.at("2026-04-01T18:00");
        handIn(DAY, "1.pdf");
        house.submit(ReportActs.RECEIVE, new ReportActs.Receive("DAILY-2026-04-01-1", "管理者 甲", null));
        house.at("2026-04-02T09:40");
        var ordinary =
                new Work.Enter("2-1", "前日の電話", WorkKind.CALL, House.time(DAY, "15:00"), Work.Text.of("照会", "回答"), null);
        house.ledger.submit(house.operator, Submission.of(Work.ENTER, ordinary).happenedAt(House.time(DAY, "15:05")));
        house.submit(ReportActs.CLOSE, new ReportActs.Close("DAILY-2026-04-01-1"));
        var late = Submission.of(Work.ENTER, ordinary).happenedAt(House.time(DAY, "15:05"));
        assertEquals(
                "day.closed",
                assertThrows(Refusal.class, () -> house.ledger.submit(house.operator, late))
                        .key());
        var withReason = new Work.Enter(
                "2-1", "前日の電話", WorkKind.CALL, House.time(DAY, "15:00"), Work.Text.of("照会", "回答"), "記入漏れ");
        house.ledger.submit(
                house.operator, Submission.of(Work.ENTER, withReason).happenedAt(House.time(DAY, "15:05")));
        assertTrue(
                build(DAY).items().stream().anyMatch(line -> line.lateReason().equals("記入漏れ")));
    }

    @Test
    void whoWorksOnAfterTheClosingIsNotAsked() throws Refusal {
        house.at("2026-04-01T17:00");
        String machine = house.submit(Work.START, new Work.Start("3-2", "バックアップ", WorkKind.MACHINE, true, null, null))
                .records()
                .getFirst();
        house.at("2026-04-01T18:00");
        handIn(DAY, "1.pdf");
        house.submit(ReportActs.RECEIVE, new ReportActs.Receive("DAILY-2026-04-01-1", "管理者 甲", null));
        house.submit(ReportActs.CLOSE, new ReportActs.Close("DAILY-2026-04-01-1"));
        house.at("2026-04-01T18:05");
        String lost = house.start("1-3", "失効登録");
        house.at("2026-04-01T18:08");
        house.finish(lost, "登録済み", 1);
        house.at("2026-04-02T09:40");
        house.finish(machine, "完了", 1);
        assertEquals(
                List.of("失効登録"),
                build(DAY.plusDays(1)).after().stream()
                        .map(DailyReport.After::text)
                        .toList());
    }

    @Test
    void blanksAreListed() throws Refusal {
        house.at("2026-04-01T18:30");
        house.start("1-1", "発行支援");
        house.at("2026-04-01T18:50");
        List<Finding.Kind> kinds = service.draft(house.ledger, house.operator, DAY, Locale.JAPAN).findings().stream()
                .map(Finding::kind)
                .distinct()
                .toList();
        for (Finding.Kind kind : List.of(
                Finding.Kind.NO_HANDOVER, Finding.Kind.NOT_ASKED, Finding.Kind.NO_PLAN, Finding.Kind.NOT_DONE)) {
            assertTrue(kinds.contains(kind), kind + " " + kinds);
        }
        house.at("2026-04-02T10:00");
        assertTrue(service.draft(house.ledger, house.operator, DAY, Locale.JAPAN).findings().stream()
                .anyMatch(found -> found.kind() == Finding.Kind.FORGOTTEN));
    }

    @Test
    void noContractNoReport() {
        var refusal = assertThrows(Refusal.class, () -> build(LocalDate.of(2028, 4, 1)));
        assertEquals("contract.none", refusal.key());
    }

    @Test
    void whatCannotBeWrittenIsNotHandedIn() throws IOException, Refusal {
        Path blocked = Files.writeString(folder.resolve("file"), "x").resolve("日報.pdf");
        assertThrows(
                Refusal.class, () -> service.handIn(house.ledger, house.operator, DAY, blocked, Locale.JAPAN, false));
        assertEquals(List.of(), new Reports(house.ledger, house.operator).editions(Subject.daily(DAY, "3")));
    }
}
