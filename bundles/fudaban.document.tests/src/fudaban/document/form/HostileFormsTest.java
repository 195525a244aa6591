// SPDX-License-Identifier: EPL-2.0
package fudaban.document.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.document.DocumentException;
import fudaban.document.model.Align;
import fudaban.document.model.Block;
import fudaban.document.model.ConfirmationBoxes;
import fudaban.document.model.Table;
import fudaban.ledger.testing.Mutations;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damaged forms of the office, XHTML with its CSS and workbooks, are read or refused in sentences that say where: nothing else happens. */
class HostileFormsTest {
    private static final FormWords WORDS = new FormWords(
            Set.of("題名", "所見"), Map.of("作業", List.of("内容", "件数")), Set.of("確認欄", "作業"), List.of("確認欄", "作業", "題名"));
    private static final String FORM = """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE html>
        <html xmlns="http://www.w3.org/1999/xhtml" lang="ja"><head><meta charset="UTF-8"/><style>
        @page { size: A4 landscape; margin: 25mm 15mm }
        /* 表は小さく */
        table { font-size: 8pt } .right { text-align: right } td.strong { font-weight: bold }
        h1 { text-align: center; font-size: 20pt }
        </style></head><body>
        <h1>{{題名}}</h1><h2>所見</h2><p class="right">本日の所見は <b>{{所見}}</b></p>
        <div data-part="確認欄"/>
        <table><colgroup><col style="width: 80%"/><col style="width: 20%" class="right"/></colgroup>
        <thead><tr><th>内容</th><th>件数</th></tr></thead>
        <tbody><tr data-each="作業"><td class="strong">{{内容}}</td><td>{{件数}}</td></tr></tbody></table>
        <ul><li data-if="所見">{{所見}}</li></ul>
        </body></html>
        """;

    @TempDir
    Path folder;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[][] pieces(String... texts) {
        return Stream.of(texts).map(HostileFormsTest::bytes).toArray(byte[][]::new);
    }

    private static FormValues values() {
        return new FormValues()
                .text("題名", "作業日報")
                .text("所見", "<b>&{{題名}}")
                .section("確認欄", List.of(ConfirmationBoxes.of("管理者")))
                .list("作業", List.of(Map.of("内容", "発行", "件数", "12"), Map.of("内容", "失効")))
                .table(
                        "作業",
                        List.of("内容", "件数"),
                        new Table(
                                List.of(new Table.Column(1, Align.LEFT), new Table.Column(1, Align.RIGHT)),
                                List.of(),
                                List.of(Table.Row.of("発行", "12"), Table.Row.of("失効", "3")),
                                9),
                        2);
    }

    private static int filled(String form) throws DocumentException {
        int blocks = 0;
        for (Block block : HtmlForm.read("f.html", form, WORDS).fill(values())) {
            assertNotNull(block);
            blocks++;
        }
        return blocks;
    }

    /** Refused as a whole, each defect in both languages; where it stands lies within the file. */
    private static void told(String form) {
        int lines = form.split("\\R", -1).length;
        List<FormFault> faults = HtmlForm.check(form, WORDS);
        assertFalse(faults.isEmpty(), "refused for nothing");
        for (FormFault fault : faults) {
            assertTrue(fault.line() >= 0 && fault.line() <= lines, fault + " of " + lines);
            assertFalse(fault.in("f.html").text(Locale.JAPANESE).isBlank());
            assertFalse(fault.in("f.html").text(Locale.ENGLISH).isBlank());
        }
    }

    @Test
    void formsInMarkup() throws DocumentException {
        assertTrue(filled(FORM) > 4);
        byte[][] pieces = pieces(
                "<",
                ">",
                "&",
                "&#0;",
                "&#x110000;",
                "]]>",
                "<!--",
                "<!DOCTYPE a [",
                "<div>",
                "</div>",
                "<table><tr>",
                "<td colspan='99999999999'>",
                "style='width: 1e999%'",
                "font-size: -1pt",
                "margin: 9999999999mm",
                "{{",
                "}}",
                "{{題名",
                "data-each='作業'",
                "data-part='確認欄'",
                "{",
                "}",
                "/*",
                "@page",
                ":",
                ";",
                "\0",
                "\uFFFF");
        var mutations = new Mutations(11);
        for (int i = 0; i < Mutations.count(100, 50_000); i++) {
            String form = new String(mutations.of(bytes(FORM), pieces), StandardCharsets.UTF_8);
            try {
                filled(form);
            } catch (DocumentException refused) {
                told(form);
            }
        }
    }

    /** What damaged forms were once left with an exception by. */
    @Test
    void formsThatWereNotRefusedInWords() {
        String type = FORM.replace("<!DOCTYPE html>", "<!DOCTYPE a [\u0003]>");
        assertThrows(DocumentException.class, () -> filled(type));
        told(type);
    }

    /** As deep as nobody writes by hand: refused or read, no matter how deep. */
    @Test
    void formsOfManyLayers() {
        for (String open : List.of("<div>", "<ul><li>", "<table><tr><td>", "<b>")) {
            String form = FORM.replace("<h1>", open.repeat(20_000) + "<h1>");
            try {
                filled(form);
            } catch (DocumentException refused) {
                told(form);
            }
        }
    }

    @Test
    void formsThatAreWorkbooks() throws IOException {
        Path file = folder.resolve("様式.xlsx");
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("日報");
            sheet.createRow(9).createCell(0).setCellValue("確認欄");
            sheet.createRow(1).createCell(1).setCellFormula("COUNTA(A3:A9)");
            Map.of("日報.題名", "日報!$A$1", "日報.作業.内容", "日報!$A$3", "日報.作業.件数", "日報!$B$3")
                    .forEach((name, place) -> {
                        var defined = book.createName();
                        defined.setNameName(name);
                        defined.setRefersToFormula(place);
                    });
            book.write(out);
        }
        byte[] good = Files.readAllBytes(file);
        assertEquals(1, written(file));
        byte[][] pieces = pieces(
                "<",
                ">",
                "&",
                "</row>",
                "<row r=\"0\">",
                "<c r=\"A0\">",
                "<c r=\"ZZZZZ99999999\"/>",
                "<c",
                "r=\"-1\"",
                "\"",
                "t=\"s\"",
                "99999999999999",
                "日報!$A$0",
                "日報!#REF!",
                "'",
                "xmlns=\"\"",
                "<definedName name=\"日報.所見\">",
                "\0");
        var mutations = new Mutations(12);
        int taken = 0;
        for (int i = 0; i < Mutations.count(60, 20_000); i++) {
            Files.write(file, mutations.ofZip(good, pieces));
            try {
                taken += written(file);
            } catch (IOException refused) {
                assertNotNull(refused.getMessage());
            }
        }
        assertTrue(taken > 0, "some damage is none");
    }

    private static int written(Path file) throws IOException {
        try (var form = WorkbookForm.open(file, "日報.", WORDS)) {
            form.write(values(), new ByteArrayOutputStream());
            return 1;
        }
    }
}
