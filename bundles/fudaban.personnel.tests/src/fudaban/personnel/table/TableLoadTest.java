// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.document.xlsx.Workbook;
import fudaban.document.xlsx.Workbook.Column;
import fudaban.document.xlsx.Workbook.Kind;
import fudaban.document.xlsx.XlsxWriter;
import fudaban.ledger.Refusal;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableLoadTest {
    private final TableShape people = Shapes.shipped().people();

    private TableLoad load(Path file, Mapping mapping) throws Refusal, IOException {
        return TableLoad.of(TableReader.read(file, Optional.empty(), Optional.empty()), people, mapping);
    }

    private static Path csv(Path folder, String charset, String... lines) throws IOException {
        return Files.write(folder.resolve("people.csv"), Arrays.asList(lines), Charset.forName(charset));
    }

    @Test
    void headingsBelowATitleAreFound(@TempDir Path folder) throws Exception {
        Path file = csv(
                folder,
                "windows-31j",
                "職員一覧（令和8年4月1日現在）,,,",
                "",
                "※職員番号,氏名（漢字）,フリガナ,生年月日（和暦）,備考",
                "A1,髙橋　太郎,タカハシ　タロウ,昭和55年4月1日,なし");
        TableLoad load = load(file, Mapping.none(people));
        assertEquals(
                Map.of("staffNumber", "※職員番号", "fullName", "氏名（漢字）", "fullKana", "フリガナ", "birth", "生年月日（和暦）"),
                load.mapping().columns());
        assertEquals(List.of(), load.findings());
        TableRow row = load.rows().getFirst();
        assertEquals(4, row.line());
        assertEquals(LocalDate.parse("1980-04-01"), row.date("birth"));
        assertEquals(Optional.empty(), load.columns().getLast().field());
        assertEquals("なし", load.columns().getLast().sample());
    }

    @Test
    void workbooksAreReadWithTheirDates(@TempDir Path folder) throws Exception {
        var sheet = new Workbook.Sheet(
                "一覧",
                List.of(
                        new Column("Employee No.", Kind.TEXT, 10),
                        new Column("Last Name", Kind.TEXT, 10),
                        new Column("First Name", Kind.TEXT, 10),
                        new Column("Date of birth", Kind.DATE, 12)),
                List.of(
                        Arrays.asList("007", "𠮷田", "花子", LocalDate.parse("1990-01-08")),
                        Arrays.asList("008", "山﨑", "一", null)),
                false);
        Path file = folder.resolve("people.xlsx");
        try (var out = Files.newOutputStream(file)) {
            new XlsxWriter()
                    .write(new Workbook("t", "a", OffsetDateTime.parse("2026-01-01T00:00:00Z"), List.of(sheet)), out);
        }
        TableLoad load = load(file, Mapping.none(people));
        assertEquals(List.of(), load.findings());
        assertEquals(
                Map.of("staffNumber", "007", "familyName", "𠮷田", "givenName", "花子", "birth", "1990-01-08"),
                load.rows().getFirst().values());
        assertEquals(2, load.rows().size());
    }

    @Test
    void problemsNameLineAndColumn(@TempDir Path folder) throws Exception {
        Path file = csv(
                folder,
                "UTF-8",
                "職員番号,氏,名,氏（カナ）,生年月日",
                "1,髙橋,太郎,ﾀｶﾊｼ,55.4.1",
                "２,鈴木,一郎,スズキ,2026-02-30",
                ",佐藤,花子,サトウ,",
                "4,#N/A,花子,サトウ,",
                "5,田中,一,田中,平成31年5月1日");
        TableLoad load = load(file, Mapping.none(people));
        assertEquals(List.of(), load.rows());
        assertEquals(
                List.of(
                        "2 cell.kana",
                        "2 era.unreadable",
                        "3 era.noSuchDay",
                        "3 cell.wide",
                        "4 cell.key",
                        "5 cell.error",
                        "6 cell.reading",
                        "6 era.outside"),
                load.findings().stream()
                        .map(finding -> finding.line() + " " + finding.key())
                        .toList());
        String text = load.findings().getFirst().text(Locale.JAPAN);
        assertTrue(text.startsWith("2行目「氏（カナ）」：") && text.contains("「タカハシ」"), text);
        assertTrue(load.findings().getFirst().text(Locale.ENGLISH).startsWith("Line 2, \"氏（カナ）\": "));
    }

    @Test
    void kanaAreConvertedOnlyWhenToldTo(@TempDir Path folder) throws Exception {
        Path file = csv(folder, "UTF-8", "職員番号,氏,氏（カナ）", "1,髙橋,ﾀｶﾊｼ", "2,山崎,やまざき");
        TableLoad load = load(file, Mapping.none(people).convertingKana(true));
        assertEquals(
                List.of("タカハシ", "ヤマザキ"),
                load.rows().stream().map(row -> row.get("familyKana")).toList());
    }

    @Test
    void contradictionsWithinTheFileNameBothLines(@TempDir Path folder) throws Exception {
        Path file = csv(folder, "UTF-8", "職員番号,氏,名", "1,髙橋,太郎", "2,鈴木,一郎", "1,髙橋,次郎", "2,鈴木,一郎");
        TableLoad load = load(file, Mapping.none(people));
        assertEquals(
                List.of("2"),
                load.rows().stream().map(row -> row.get("staffNumber")).toList());
        assertEquals(
                List.of("twice.other", "twice.same"),
                load.findings().stream().map(Finding::key).toList());
        String text = load.findings().getFirst().text(Locale.JAPAN);
        assertTrue(
                text.startsWith("4行目「名」：") && text.contains("2行目") && text.contains("太郎") && text.contains("次郎"), text);
    }

    @Test
    void aMappingIsSavedAndUsedForMovedColumns(@TempDir Path folder) throws Exception {
        Path file = csv(folder, "UTF-8", "番,氏,名,読み", "1,髙橋,太郎,タカハシ タロウ");
        var mapping = new Mapping("people", Map.of("staffNumber", "番", "fullKana", "読み"), 0, false);
        TableLoad load = load(file, mapping);
        Path saved = folder.resolve("mapping.json");
        load.mapping().save(saved);
        assertEquals(load.mapping(), Mapping.load(saved, people));

        Path other = csv(folder, "UTF-8", "読み,名,番,氏", "タカハシ タロウ,太郎,1,髙橋");
        assertEquals(
                load.rows().getFirst().values(),
                load(other, Mapping.load(saved, people)).rows().getFirst().values());
        Path third = csv(folder, "UTF-8", "職員番号,氏,名", "1,髙橋,太郎");
        assertEquals(
                "mapping.column",
                assertThrows(Refusal.class, () -> load(third, Mapping.load(saved, people)))
                        .key());
        assertEquals(
                "mapping.other",
                assertThrows(
                                Refusal.class,
                                () -> Mapping.load(saved, Shapes.shipped().organizations()))
                        .key());
        Files.writeString(saved, "null");
        assertEquals(
                "mapping.broken",
                assertThrows(Refusal.class, () -> Mapping.load(saved, people)).key());
    }

    @Test
    void filesThatAreNoTablesSaySo(@TempDir Path folder) throws Exception {
        assertEquals(
                "file.none",
                assertThrows(Refusal.class, () -> load(folder.resolve("no.csv"), Mapping.none(people)))
                        .key());
        Path word = Files.writeString(folder.resolve("a.doc"), "x");
        assertEquals(
                "file.kind",
                assertThrows(Refusal.class, () -> load(word, Mapping.none(people)))
                        .key());
        Path empty = csv(folder, "UTF-8", "これは表ではない", "あ");
        assertEquals(
                "table.headings",
                assertThrows(Refusal.class, () -> load(empty, Mapping.none(people)))
                        .key());
        Path nameless = csv(folder, "UTF-8", "職員番号,役職", "1,課長");
        var refusal = assertThrows(Refusal.class, () -> load(nameless, Mapping.none(people)));
        assertEquals("table.required", refusal.key());
        assertTrue(refusal.getMessage().contains("氏・氏名"), refusal.getMessage());
    }
}
