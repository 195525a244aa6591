// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.document.text.FontStack;
import fudaban.document.xlsx.Workbook;
import fudaban.document.xlsx.XlsxFile;
import fudaban.document.xlsx.XlsxWriter;
import fudaban.issuance.act.IssuanceActs;
import fudaban.issuance.status.Dimension;
import fudaban.issuance.status.Line;
import fudaban.issuance.status.Moment;
import fudaban.issuance.status.Period;
import fudaban.issuance.status.SavedViews;
import fudaban.issuance.status.StatusFiles;
import fudaban.issuance.status.StatusForm;
import fudaban.issuance.status.StatusReport;
import fudaban.issuance.status.StatusTable;
import fudaban.issuance.status.StatusView;
import fudaban.issuance.status.Units;
import fudaban.ledger.Ledger.AccessKind;
import fudaban.ledger.Refusal;
import fudaban.model.CredentialKind;
import fudaban.model.CredentialState;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 発行状況一覧表: its counts are those of its cards, its views stay, the office's form is filled, what is wrong with a form is said. */
class StatusTest {
    private static final FontStack FONTS = FontStack.shipped();

    @TempDir
    static Path folder;

    private static House house;

    @BeforeAll
    static void cards() throws Exception {
        house = new House(folder.resolve("data"));
        var text = new StringBuilder("管理番号,券種,状態,職員番号,氏名,所属\n");
        for (int i = 0; i < 12; i++) {
            text.append("S%03d,%s,%s,%d,見本%s,%s%n"
                    .formatted(
                            i,
                            i % 3 == 0 ? "特別通行証" : "身分証",
                            "有効",
                            100 + i,
                            "一二三四五六七八九十百千".charAt(i),
                            i < 5 ? "総務課" : i < 11 ? "人事課" : ""));
        }
        house.cards(Files.writeString(folder.resolve("cards.csv"), text));
        house.submit(IssuanceActs.SUSPEND, new IssuanceActs.Suspend("S001", "亡失", null));
    }

    @AfterAll
    static void close() throws Exception {
        house.close();
    }

    private static Moment now() {
        return Moment.now(house.ledger.clock());
    }

    private static StatusTable table(StatusView view, Moment moment) throws Refusal {
        return StatusTable.of(house.ledger, house.session, Units.of(house.ledger, house.session), view, moment);
    }

    private static StatusReport report(StatusView view) throws Refusal {
        return StatusReport.of(house.ledger, house.session, "", view, now());
    }

    @Test
    void everyCountIsTheNumberOfItsCards() throws Exception {
        for (StatusView view : List.of(
                StatusView.ALL,
                StatusView.ALL.by(List.of(Dimension.KIND, Dimension.UNIT), List.of(Dimension.STATE)),
                StatusView.ALL.by(List.of(Dimension.DESTINATION), List.of()),
                StatusView.ALL.of("人事課", true).only(Set.of(CredentialKind.STAFF_CARD), Set.of()))) {
            StatusTable table = table(view, now());
            for (int row = 0; row < table.rows().size(); row++) {
                for (int column = 0; column < table.columns().size(); column++) {
                    assertEquals(
                            house.ledger
                                    .count(
                                            house.session,
                                            table.cards(
                                                    table.rows().get(row),
                                                    table.columns().get(column)))
                                    .number(),
                            table.count(row, column),
                            view + " " + table.rows().get(row) + table.columns().get(column));
                }
            }
        }
        StatusTable all = table(StatusView.ALL, now());
        assertEquals(12, all.total());
        assertEquals(
                List.of("人事課", "総務課", "（所属なし）", "合計"),
                all.rows().stream()
                        .map(line -> all.label(Locale.JAPAN, all.view().rows(), line))
                        .toList());
        int suspended = all.columns()
                .indexOf(new Line(List.of(CredentialKind.STAFF_CARD, CredentialState.SUSPENDED), false, 0));
        assertEquals(1, all.count(all.rows().size() - 1, suspended));
    }

    @Test
    void aDayBeforeTheCardsHadNone() throws Exception {
        var clock = house.ledger.clock();
        assertEquals(
                0,
                table(StatusView.ALL, Moment.endOf(house.today().minusDays(1), clock))
                        .total());
        assertEquals(
                12, table(StatusView.ALL, Moment.endOf(house.today(), clock)).total());
        assertTrue(Moment.endOf(house.today().plusDays(9), clock).end().isEmpty(), "nobody knows what is to come");
    }

    @Test
    void viewsAreKeptRenamedTakenAwayAndBroughtBack() throws Exception {
        var views = new SavedViews(house.ledger, house.session);
        StatusView view = StatusView.ALL
                .of("総務課", false)
                .only(Set.of(), Set.of(CredentialState.ACTIVE, CredentialState.SUSPENDED))
                .within(Optional.of(new Period(Period.What.EXPIRES, Period.Span.FISCAL_YEAR, null, null)))
                .by(List.of(Dimension.STATE), List.of());
        views.save("月例", view);
        assertEquals(view, views.view("月例").view());
        views.save("月例", StatusView.ALL);
        String id = views.view("月例").id();
        views.rename(id, "毎月");
        views.delete(id);
        assertThrows(Refusal.class, () -> views.view("毎月"));
        views.restore(id);
        assertEquals(StatusView.ALL, views.view("毎月").view());
        views.save("月例", view);
        assertEquals(
                "view.name",
                assertThrows(Refusal.class, () -> views.rename(id, "月例")).key());
        house.restart();
        assertEquals(2, new SavedViews(house.ledger, house.session).views().size());
        assertThrows(Refusal.class, () -> new SavedViews(house.ledger, house.session).save(" ", view));
    }

    /** A workbook with sample cells, its names told by place: Excel's own names are tried in fudaban.document. */
    private static Path form() throws Exception {
        Path file = folder.resolve("様式.xlsx");
        var columns = List.of(
                new Workbook.Column("項目", Workbook.Kind.TEXT, 20), new Workbook.Column("値", Workbook.Kind.TEXT, 20));
        var rows = java.util.stream.IntStream.range(0, 30)
                .mapToObj(i -> Arrays.asList(i == 29 ? "以上" : null, (Object) null))
                .toList();
        var book = new Workbook(
                "様式",
                "官側",
                OffsetDateTime.parse("2026-04-01T09:00:00+09:00"),
                List.of(new Workbook.Sheet("集計", columns, rows, false)));
        try (var out = Files.newOutputStream(file)) {
            new XlsxWriter().write(book, out);
        }
        return file;
    }

    @Test
    void theOfficesFormIsFilled() throws Exception {
        String cells = """
            集計!B2=発行状況.合計
            集計!B3=発行状況.ICカード身分証.失効中
            集計!B4=発行状況.IC特別通行証.計
            集計!B5=発行状況.日付
            集計!A7=発行状況.所属
            集計!B7=発行状況.所属.計.ACTIVE
            集計!A12=発行状況.一覧.管理番号
            集計!B12=発行状況.一覧.所持者
            """;
        Path out = folder.resolve("filled.xlsx");
        StatusReport report = report(StatusView.ALL);
        try (var form = StatusForm.open(form(), cells)) {
            new StatusFiles(report, false).write(out, form.fill(report));
        }
        try (var book = XlsxFile.open(out)) {
            var rows = book.rows("集計");
            assertEquals("12", rows.get(1).text(1));
            assertEquals("1", rows.get(2).text(1));
            assertEquals("4", rows.get(3).text(1));
            assertTrue(rows.get(4).text(1).startsWith("令和"), rows.get(4).text(1));
            assertEquals(
                    List.of("人事課", "6"),
                    List.of(rows.get(5).text(0), rows.get(5).text(1)));
            assertEquals("S000", rows.get(8).text(0));
            assertEquals("以上", rows.getLast().text(0));
        }
    }

    @Test
    void aBrokenFormSaysWhere() throws Exception {
        Path file = form();
        String said = assertThrows(Refusal.class, () -> StatusForm.open(file, "集計!B2=発行状況.誰か\n集計!B3=発行状況.合計"))
                .sentence(Locale.ENGLISH);
        assertTrue(said.contains("\"集計\"") && said.contains("B2") && said.contains("発行状況.誰か"), said);
        assertEquals(
                "form.none",
                assertThrows(Refusal.class, () -> StatusForm.open(file, "")).key());
        StatusReport report = report(StatusView.ALL);
        try (var form = StatusForm.open(file, "集計!A20=発行状況.一覧.管理番号")) {
            form.fill(report);
            Path out = folder.resolve("nothing.xlsx");
            String taken = assertThrows(
                            java.io.IOException.class, () -> new StatusFiles(report, false).write(out, form))
                    .getMessage();
            assertTrue(taken.contains("A31") && taken.contains("発行状況.一覧.管理番号"), taken);
            assertFalse(Files.exists(out));
        }
    }

    @Test
    void formsAreKept() throws Exception {
        var saved = new SavedViews(house.ledger, house.session);
        byte[] content = Files.readAllBytes(form());
        saved.saveForm("官の様式", "様式.xlsx", content, "集計!B2=発行状況.合計");
        assertEquals(content.length, saved.content(saved.form("官の様式")).length);
        saved.deleteForm(saved.form("官の様式").id());
        assertThrows(Refusal.class, () -> saved.form("官の様式"));
    }

    @Test
    void itIsAWorkbookAndAPdfAndItsListLeavesATrace() throws Exception {
        StatusReport report = report(StatusView.ALL);
        Path xlsx = folder.resolve("out.xlsx");
        new StatusFiles(report, false).write(xlsx, FONTS);
        try (var book = XlsxFile.open(xlsx)) {
            assertEquals(List.of("集計", "一覧"), book.sheets());
            assertEquals(13, book.rows("一覧").size());
        }
        var pdf = new ByteArrayOutputStream();
        new StatusFiles(report, true).pdf(pdf, FONTS);
        assertTrue(pdf.size() > 5000);
        long before = house.ledger.journal().head().orElseThrow().number();
        report(StatusView.ALL.listing(List.of())).leaves(house.ledger, house.session, AccessKind.EXPORTED, "a", null);
        assertEquals(before, house.ledger.journal().head().orElseThrow().number(), "counts are nobody's");
        report.leaves(house.ledger, house.session, AccessKind.EXPORTED, "a", null);
        assertEquals(before + 1, house.ledger.journal().head().orElseThrow().number());
    }
}
