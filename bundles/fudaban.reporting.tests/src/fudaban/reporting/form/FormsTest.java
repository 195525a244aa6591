// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.document.form.FormValues;
import fudaban.document.form.FormWords;
import fudaban.document.xlsx.Workbook;
import fudaban.document.xlsx.XlsxFile;
import fudaban.document.xlsx.XlsxWriter;
import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.ledger.act.Work;
import fudaban.ledger.spi.EditionCheck;
import fudaban.ledger.spi.EditionFiles;
import fudaban.ledger.spi.ProfileSource;
import fudaban.pack.seed.SeedPack;
import fudaban.reporting.House;
import fudaban.reporting.PdfText;
import fudaban.reporting.closing.FinalReportBuilder;
import fudaban.reporting.closing.FinalReportDocument;
import fudaban.reporting.closing.FinalReportService;
import fudaban.reporting.daily.DailyReportBuilder;
import fudaban.reporting.daily.DailyReportDocument;
import fudaban.reporting.daily.DailyReportService;
import fudaban.reporting.life.ReportActs;
import fudaban.reporting.life.Reports;
import fudaban.reporting.model.ReportCut;
import fudaban.reporting.model.ReportFile;
import fudaban.reporting.model.ReportKind;
import fudaban.reporting.print.Cut;
import fudaban.reporting.weekly.WeeklyReportBuilder;
import fudaban.reporting.weekly.WeeklyReportDocument;
import fudaban.reporting.weekly.WeeklyReportService;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports on the office's own forms: the samples, a form in a pack, a workbook, and forms that cannot be used. */
class FormsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 27);
    private static final LocalDate MEETING = LocalDate.of(2026, 4, 3);

    @TempDir
    Path folder;

    private House house;

    @AfterEach
    void close() {
        if (house != null) {
            house.close();
        }
    }

    private House open(House closed) throws Refusal {
        house = closed.create("2026-03-27T09:30");
        house.at("2026-03-27T11:00");
        house.enter(
                "2-1",
                "窓口での相談",
                House.time(DAY, "10:00"),
                House.time(DAY, "10:20"),
                new Work.Text("更新手続の案内", "案内済み", null, 12, null, null));
        return house;
    }

    private static Set<String> names(FormValues values) {
        Set<String> names = new HashSet<>(values.texts());
        names.addAll(values.lists());
        names.addAll(values.sections());
        return names;
    }

    private static Set<String> names(FormWords words) {
        Set<String> names = new HashSet<>(words.texts());
        names.addAll(words.lists().keySet());
        names.addAll(words.sections());
        return names;
    }

    private static void complete(ReportKind kind, FormValues values) throws Refusal {
        FormWords words = Fields.of(kind);
        assertEquals(names(words), names(values), kind + " fills in what it says and nothing else");
        words.lists()
                .forEach((list, columns) -> values.rows(list)
                        .forEach(row -> assertTrue(columns.containsAll(row.keySet()), list + ": " + row.keySet())));
    }

    @Test
    void everyNameIsFilledInAndTheSamplesPrintEverything() throws Exception {
        open(new House(folder.resolve("data")));
        var ledger = house.ledger;
        var reader = house.operator;
        var zone = ledger.clock().getZone();
        complete(
                ReportKind.DAILY,
                new DailyReportDocument(Locale.JAPAN, zone, 10)
                        .values(new DailyReportBuilder(ledger, reader, Locale.JAPAN, Cut.OFFICE, List.of())
                                .build(DAY, false)));
        var weeks = new WeeklyReportBuilder(ledger, reader, Locale.JAPAN, Cut.OFFICE, List.of());
        complete(
                ReportKind.WEEKLY,
                new WeeklyReportDocument(Locale.JAPAN, zone).values(weeks.build(weeks.subject(MEETING), false)));
        complete(
                ReportKind.FINAL,
                new FinalReportDocument(Locale.JAPAN, zone, 10, null)
                        .values(new FinalReportBuilder(ledger, reader, Locale.JAPAN, Cut.OFFICE).build(DAY, false)));
        var daily = new DailyReportService(House.FONTS, List.of());
        var weekly = new WeeklyReportService(House.FONTS, List.of());
        var closing = new FinalReportService(House.FONTS, false);
        for (ReportKind kind : Fields.kinds()) {
            var form = ReportForm.read(kind, "sample.html", SampleForm.of(kind));
            byte[] pdf = (switch (kind) {
                        case DAILY -> daily.preview(ledger, reader, DAY, Locale.JAPAN, Cut.OFFICE, form);
                        case WEEKLY -> weekly.preview(ledger, reader, MEETING, Locale.JAPAN, Cut.OFFICE, form);
                        default -> closing.preview(ledger, reader, DAY, Locale.JAPAN, Cut.OFFICE, form);
                    })
                    .content();
            String text = PdfText.of(pdf, folder);
            for (String expected : List.of("窓口での相談", "システム管理者", "受領日", "受領者", "部数", "作成中（未提出）")) {
                assertTrue(text.contains(expected), kind + ": " + expected + " is not in it");
            }
        }
    }

    /** A pack whose profile names forms. */
    private static EditionFiles edition(Map<String, String> forms, Map<String, byte[]> more) {
        String profile = new SeedPack()
                .editions().stream()
                        .filter(each -> each.kind().equals("ReportProfile"))
                        .findFirst()
                        .orElseThrow()
                        .json();
        var named = new StringBuilder();
        forms.forEach((kind, file) ->
                named.append(named.isEmpty() ? "" : ", ").append("\"%s\": \"%s\"".formatted(kind, file)));
        Map<String, byte[]> files = new HashMap<>(more);
        files.put(
                "ReportProfile.json",
                profile.replaceFirst("\\{", "{\"forms\": {" + named + "},").getBytes(StandardCharsets.UTF_8));
        return new EditionFiles() {
            @Override
            public String pack() {
                return "fudaban.pack.forms";
            }

            @Override
            public LocalDate effective() {
                return LocalDate.of(2026, 3, 1);
            }

            @Override
            public List<String> names() {
                return files.keySet().stream().sorted().toList();
            }

            @Override
            public InputStream open(String path) throws FileNotFoundException {
                if (!files.containsKey(path)) {
                    throw new FileNotFoundException(path);
                }
                return new ByteArrayInputStream(files.get(path));
            }
        };
    }

    private static ProfileSource pack(EditionFiles files) {
        return () -> List.of(new ProfileSource.Edition("ReportProfile", files));
    }

    @Test
    void theFormOfTheEditionInForceIsWhatIsHandedIn() throws Exception {
        String form = new String(SampleForm.of(ReportKind.DAILY), StandardCharsets.UTF_8)
                .replace("<h2>作業</h2>", "<h2>整備計画局の様式による作業</h2>");
        var files = edition(
                Map.of("DAILY", "forms/daily.html"), Map.of("forms/daily.html", form.getBytes(StandardCharsets.UTF_8)));
        open(new House(folder.resolve("data")).with(pack(files)));
        var service = new DailyReportService(House.FONTS, List.of());
        Path pdf = folder.resolve("1.pdf");
        var made = service.handIn(house.ledger, house.operator, DAY, pdf, Locale.JAPAN, false);
        String text = PdfText.of(pdf);
        for (String expected : List.of("整備計画局の様式による作業", made.report().head(), "DAILY-2026-03-27-1")) {
            assertTrue(text.contains(expected), expected + " is not in " + text);
        }
        assertFalse(text.contains("案内済み案内済み"));
        var before = LocalDate.of(2026, 2, 27);
        String older = PdfText.of(
                service.preview(house.ledger, house.operator, before, Locale.JAPAN, Cut.OFFICE)
                        .content(),
                folder);
        assertFalse(older.contains("整備計画局の様式"), "a day before the edition is printed as it was then");
    }

    /** A workbook as an office has it, with names for cells. */
    private static byte[] workbook(Map<String, String> names) throws Exception {
        var plain = new ByteArrayOutputStream();
        new XlsxWriter()
                .write(
                        new Workbook(
                                "様式",
                                "官側",
                                OffsetDateTime.parse("2026-01-13T00:00:00+09:00"),
                                List.of(new Workbook.Sheet(
                                        "日報",
                                        List.of(new Workbook.Column("確認欄", Workbook.Kind.TEXT, 20)),
                                        List.of(),
                                        false))),
                        plain);
        var named = new StringBuilder("</sheets><definedNames>");
        names.forEach(
                (name, cell) -> named.append("<definedName name=\"%s\">日報!%s</definedName>".formatted(name, cell)));
        named.append("</definedNames>");
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(plain.toByteArray()));
                var zip = new ZipOutputStream(out)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                if (entry.getName().equals("xl/workbook.xml")) {
                    // The writer may have names of its own, e.g. for filters.
                    String text = new String(content, StandardCharsets.UTF_8)
                            .replaceAll("<definedNames>.*</definedNames>", "")
                            .replace("</sheets>", named);
                    content = text.getBytes(StandardCharsets.UTF_8);
                }
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(content);
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static final Map<String, String> CELLS = Map.of(
            "日報.番号", "$A$3",
            "日報.部数", "$B$3",
            "日報.作業日", "$C$3",
            "日報.証跡照合値", "$D$3",
            "日報.作業.作業内容", "$A$6",
            "日報.作業.件数", "$B$6",
            "日報.差替え.項目", "$C$6",
            "日報.前日提出後の作業.作業内容", "$D$6");

    @Test
    void aWorkbookIsFilledInAndKeptBesideThePaper() throws Exception {
        var files = edition(Map.of("DAILY", "forms/日報.xlsx"), Map.of("forms/日報.xlsx", workbook(CELLS)));
        open(new House(folder.resolve("data")).with(pack(files)));
        var service = new DailyReportService(House.FONTS, List.of());
        var made = service.handIn(house.ledger, house.operator, DAY, null, Locale.JAPAN, false);
        var reports = new Reports(house.ledger, house.operator);
        Reports.Entry report = reports.byNumber("DAILY-2026-03-27");
        assertEquals(4, reports.files(report.id()).size(), "both cuts as paper and as workbook");
        assertEquals(
                made.hash(),
                fudaban.ledger.journal.Hash.hex(fudaban.ledger.journal.Hash.sha256(reports.paper(report))),
                "the paper is still the paper");
        var kept = reports.workbook(report.id(), ReportCut.OFFICE).orElseThrow();
        byte[] content =
                house.ledger.open(house.operator, ReportFile.class, kept.id()).getContent();
        Path file = Files.write(folder.resolve("filled.xlsx"), content);
        var cells = new HashMap<String, String>();
        try (var book = XlsxFile.open(file)) {
            book.read(
                    "日報",
                    row -> row.cells().forEach(cell -> cells.put(cell.ref().toString(), cell.text())));
        }
        assertEquals("DAILY-2026-03-27-1", cells.get("A3"));
        assertEquals(made.report().head(), cells.get("D3"));
        assertTrue(cells.get("A6").startsWith("窓口での相談"), cells::toString);
        assertEquals("12", cells.get("B6"));
    }

    @Test
    void aFormPutInPlaceHoldsFromItsDayOnAndGoesBack() throws Exception {
        open(new House(folder.resolve("data")));
        var forms = new OwnForms(house.ledger, house.operator);
        assertEquals(OwnForms.Origin.USUAL, forms.on(ReportKind.DAILY, DAY).origin());
        byte[] book = workbook(CELLS);
        forms.submit(OwnForms.use(ReportKind.DAILY, DAY.plusDays(1), "自課.xlsx", book));
        assertEquals(OwnForms.Origin.USUAL, forms.on(ReportKind.DAILY, DAY).origin());
        OwnForms.InForce own = forms.on(ReportKind.DAILY, DAY.plusDays(9));
        assertEquals("自課.xlsx", own.name());
        assertTrue(own.form().isWorkbook());
        assertTrue(ReportForm.of(house.ledger, house.operator, ReportKind.DAILY, DAY.plusDays(1))
                .isWorkbook());
        assertEquals(
                OwnForms.Origin.USUAL,
                forms.on(ReportKind.WEEKLY, DAY.plusDays(9)).origin());
        forms.submit(OwnForms.back(ReportKind.DAILY, DAY.plusDays(3)));
        assertEquals(
                OwnForms.Origin.OWN, forms.on(ReportKind.DAILY, DAY.plusDays(2)).origin());
        assertEquals(
                OwnForms.Origin.USUAL,
                forms.on(ReportKind.DAILY, DAY.plusDays(3)).origin());
        assertThrows(Refusal.class, () -> forms.submit(OwnForms.back(ReportKind.DAILY, DAY.minusDays(1))));
        assertThrows(
                Refusal.class, () -> OwnForms.use(ReportKind.DAILY, DAY, "x.xlsx", workbook(Map.of("日報.氏名", "$A$1"))));
    }

    @Test
    void aFormIsTriedWithADayReadOnceAndGivenUpWhenAnotherComes() throws Exception {
        open(new House(folder.resolve("data")));
        var content = new FormTrial(House.FONTS, List.of())
                .read(house.ledger, house.operator, ReportKind.DAILY, DAY, Locale.JAPAN);
        var sample = ReportForm.read(ReportKind.DAILY, "sample.html", SampleForm.of(ReportKind.DAILY));
        assertTrue(PdfText.of(content.on(sample).content(), folder).contains("窓口での相談"));
        assertThrows(java.util.concurrent.CancellationException.class, () -> content.on(sample.stopping(() -> true)));
        var book = ReportForm.read(ReportKind.DAILY, "日報.xlsx", workbook(CELLS));
        var cells = new HashMap<String, String>();
        book.cells(content.values()).forEach((place, value) -> cells.put(place.toString(), value));
        assertTrue(cells.get("'日報'!A6").startsWith("窓口での相談"), cells::toString);
        assertEquals("12", cells.get("'日報'!B6"));
        assertTrue(sample.cells(content.values()).isEmpty());
    }

    @Test
    void fieldsArePutIntoCellsByPointing() throws Exception {
        byte[] plain = workbook(Map.of("日報.番号", "$A$3"));
        var before = BookForm.look(ReportKind.DAILY, "自課.xlsx", plain);
        assertEquals(Set.of("番号"), before.fields().keySet());
        assertEquals("確認欄", before.sheets().get("日報").get(fudaban.document.xlsx.CellRef.of("A1")));
        assertTrue(before.problems().stream()
                .anyMatch(each -> each.text(Locale.JAPAN).contains("日報.部数")));
        byte[] bound = plain;
        for (var each : CELLS.entrySet()) {
            var cell = fudaban.document.xlsx.CellRef.of(each.getValue());
            bound = BookForm.bind(
                    ReportKind.DAILY,
                    "自課.xlsx",
                    bound,
                    each.getKey().substring(3),
                    new fudaban.document.xlsx.XlsxForm.Place("日報", cell));
        }
        assertTrue(BookForm.look(ReportKind.DAILY, "自課.xlsx", bound).problems().isEmpty());
        assertTrue(ReportForm.read(ReportKind.DAILY, "自課.xlsx", bound).isWorkbook());
        byte[] without = BookForm.bind(ReportKind.DAILY, "自課.xlsx", bound, "部数", null);
        assertEquals(
                1,
                BookForm.look(ReportKind.DAILY, "自課.xlsx", without).problems().size());
        assertThrows(Refusal.class, () -> BookForm.look(ReportKind.DAILY, "x.xlsx", new byte[] {1, 2, 3}));
    }

    @Test
    void aFormThatCannotBeUsedSaysWhereAndNothingIsMade() throws Exception {
        String broken = "<html><body>\n<p>{{氏名}}</p>\n</body></html>";
        var files = edition(
                Map.of(
                        "DAILY",
                        "forms/d.html",
                        "WEEKLY",
                        "forms/w.xlsx",
                        "FINAL",
                        "forms/none.html",
                        "PAPER",
                        "x.html"),
                Map.of(
                        "forms/d.html",
                        broken.getBytes(StandardCharsets.UTF_8),
                        "forms/w.xlsx",
                        workbook(Map.of("週報.氏名", "$C$7"))));
        var said = new HashSet<String>();
        for (EditionCheck.Defect defect : new FormsCheck().check(files)) {
            String what = defect.what().in(Locale.JAPAN);
            said.add(defect.file() + ":" + defect.line() + ":" + defect.column() + " "
                    + what.substring(0, Math.min(7, what.length())));
            if (defect.file().endsWith("xlsx")) {
                assertTrue(what.contains("シート「日報」のセル C7") && what.contains("必要な名前「週報.行別」"), what);
            }
        }
        assertTrue(said.contains("forms/d.html:2:4 「氏名」という"), said::toString);
        assertTrue(said.contains("forms/w.xlsx:0:0 様式 w.xl"), said::toString);
        assertEquals(
                2,
                said.stream()
                        .filter(each -> each.startsWith("ReportProfile.json:0:0"))
                        .count(),
                said::toString);
        open(new House(folder.resolve("data")).with(pack(files)));
        var service = new DailyReportService(House.FONTS, List.of());
        Path pdf = folder.resolve("1.pdf");
        Refusal refused = assertThrows(
                Refusal.class, () -> service.handIn(house.ledger, house.operator, DAY, pdf, Locale.JAPAN, false));
        assertTrue(refused.sentence(Locale.JAPAN).contains("d.html 2 行 4 桁：「氏名」"), refused.sentence(Locale.JAPAN));
        assertFalse(Files.exists(pdf));
        assertTrue(new Reports(house.ledger, house.operator)
                .editions(ReportActs.Subject.daily(DAY, "3"))
                .isEmpty());
    }

    @Test
    void theGuideNamesWhateverAFormMayAskFor() throws Exception {
        String guide;
        try (var in = Fields.class.getResourceAsStream("/guide/forms.md")) {
            guide = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        for (ReportKind kind : Fields.kinds()) {
            FormWords words = Fields.of(kind);
            names(words).forEach(name -> assertTrue(guide.contains(name), name));
            words.lists()
                    .forEach((list, columns) ->
                            assertTrue(guide.contains("| " + String.join("、", columns) + " |"), list + " " + columns));
            assertTrue(guide.contains(Fields.prefix(kind)), Fields.prefix(kind));
        }
    }

    @Test
    void whatPeopleWriteIsTextAndTheMarkStaysOnAnyForm() throws Exception {
        open(new House(folder.resolve("data")));
        house.ledger.submit(
                house.operator,
                Submission.of(
                        ReportActs.ANNOTATE,
                        new ReportActs.Annotate(ReportActs.Subject.daily(DAY, "3"), "予定", "<p>{{件名}}</p>", "", null)));
        String form = new String(SampleForm.of(ReportKind.DAILY), StandardCharsets.UTF_8);
        String text = PdfText.of(
                new DailyReportService(House.FONTS, List.of())
                        .preview(
                                house.ledger,
                                house.operator,
                                DAY,
                                Locale.JAPAN,
                                Cut.REDACTED,
                                ReportForm.read(ReportKind.DAILY, "f.html", form.getBytes(StandardCharsets.UTF_8)))
                        .content(),
                folder);
        assertTrue(text.contains("<p>{{件名}}</p>"), "what people write is text: " + text);
        assertTrue(text.contains("保護情報除外版"), text);
    }
}
