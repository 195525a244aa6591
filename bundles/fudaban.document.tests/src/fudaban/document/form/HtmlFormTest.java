// SPDX-License-Identifier: EPL-2.0
package fudaban.document.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.document.DocumentException;
import fudaban.document.model.Align;
import fudaban.document.model.Block;
import fudaban.document.model.ConfirmationBoxes;
import fudaban.document.model.Heading;
import fudaban.document.model.ListItem;
import fudaban.document.model.Paragraph;
import fudaban.document.model.Table;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A form in XHTML: what it prints, and that whatever it cannot print is said with line and column. */
class HtmlFormTest {
    private static final FormWords WORDS = new FormWords(
            Set.of("題名", "所見"), Map.of("作業", List.of("内容", "件数")), Set.of("確認欄", "作業"), List.of("確認欄", "作業", "題名"));
    private static final String HEAD = "<!DOCTYPE html>\n<html><head><title>様式</title></head>\n<body>\n";
    private static final String BOXES = "<div data-part='確認欄'>ここに確認欄</div>\n";
    private static final String FULL = BOXES + "<h1>{{題名}}</h1><div data-part='作業'/>\n</body></html>";

    private static FormValues values() {
        return new FormValues()
                .text("題名", "作業日報")
                .text("所見", "<b>&{{題名}}\n二行目")
                .section("確認欄", List.of(ConfirmationBoxes.of("管理者")))
                .table(
                        "作業",
                        List.of("内容", "件数"),
                        new Table(
                                List.of(new Table.Column(1, Align.LEFT), new Table.Column(1, Align.RIGHT)),
                                List.of(),
                                List.of(Table.Row.of("発行", "12"), Table.Row.of("失効", "3"), Table.Row.of("計", "15")),
                                9),
                        2);
    }

    private static List<Block> filled(String form) throws DocumentException {
        return StreamSupport.stream(
                        HtmlForm.read("f.html", form, WORDS).fill(values()).spliterator(), false)
                .collect(Collectors.toList());
    }

    private static List<String> faults(String form) {
        return HtmlForm.check(form, WORDS).stream()
                .map(fault ->
                        fault.line() + ":" + fault.column() + " " + fault.what().key())
                .toList();
    }

    private static String text(List<?> spans) {
        return spans.stream()
                .map(each -> ((fudaban.document.model.Span) each).text())
                .collect(Collectors.joining());
    }

    @Test
    void whatItSaysIsPrintedAndValuesAreNoMarkup() throws DocumentException {
        List<Block> blocks = filled("""
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE html>
            <html xmlns="http://www.w3.org/1999/xhtml" lang="ja"><head><meta charset="UTF-8"/><style>
            @page { size: A4 landscape; margin: 25mm 15mm }
            @media screen { body { background: silver; } }
            /* 表 { は小さく } */
            table { font-size: 8pt } .right { text-align: right } td.strong { font-weight: bold }
            h1 { text-align: center; font-size: 20pt }
            </style></head><body>
            <h1>{{題名}}</h1><h2>所見</h2>
            <p class="right">本日の
              所見 は <b>{{所見}}</b></p>
            <div data-part="確認欄"/>
            <table><colgroup><col style="width: 80%"/><col style="width: 20%" class="right"/></colgroup>
            <thead><tr><th>内容</th><th>件数</th></tr></thead>
            <tr data-each="作業"><td class="strong">{{内容}}</td><td>{{件数}}</td></tr>
            <tr><td colspan="2">以上</td></tr></table>
            <ol><li data-each="作業">{{内容}}（{{題名}}）</li></ol>
            <p data-if="所見">ある</p>
            </body></html>\
            """);
        var title = (Paragraph) blocks.get(0);
        assertEquals("作業日報", text(title.spans()));
        assertEquals(Align.CENTER, title.align());
        assertEquals(20, title.size());
        assertEquals(new Heading(2, "所見"), blocks.get(1));
        var remarks = (Paragraph) blocks.get(2);
        assertEquals("本日の所見 は <b>&{{題名}}\n二行目", text(remarks.spans()), "a value is text, whatever is in it");
        assertTrue(remarks.spans().getLast().bold());
        assertEquals(Align.RIGHT, remarks.align());
        assertEquals(ConfirmationBoxes.of("管理者"), blocks.get(3));
        var table = (Table) blocks.get(4);
        assertEquals(8, table.size());
        assertEquals(
                List.of(80.0, 20.0),
                table.columns().stream().map(Table.Column::share).toList());
        assertEquals(Align.RIGHT, table.columns().get(1).align());
        List<Table.Row> rows = new ArrayList<>();
        table.rows().forEach(rows::add);
        assertEquals(
                List.of("発行12", "失効3", "以上"),
                rows.stream()
                        .map(row -> row.cells().stream()
                                .map(cell -> text(cell.spans()))
                                .collect(Collectors.joining()))
                        .toList(),
                "the sum is not repeated");
        assertTrue(rows.getFirst().cells().getFirst().spans().getFirst().bold());
        assertEquals(2, rows.getLast().cells().getFirst().columns());
        assertEquals("2.", ((ListItem) blocks.get(6)).mark());
        assertEquals("失効（作業日報）", text(((ListItem) blocks.get(6)).spans()));
        assertEquals(8, blocks.size());
        assertEquals(
                25,
                HtmlForm.read("f", HEAD.replace("</title>", "</title><style>@page{margin:25mm}</style>") + FULL, WORDS)
                        .page()
                        .top());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<p>{{氏名}}</p>|4:4 form.hole",
                "<p>本日 {{件数}}</p>|4:7 form.hole.outside",
                "<p>{{題名}</p>|4:4 form.braces",
                "<p>これは <i>字</i></p>|4:8 form.element",
                "<script>x</script>|4:1 form.element",
                "<img src='http://example.invalid/a.png'/>|4:1 form.element",
                "<p onclick='x'>a</p>|4:1 form.attribute",
                "地の文|4:1 form.text",
                "<p data-each='人'>a</p>|4:1 form.each",
                "<table data-each='作業'><tr><td>a</td></tr></table>|4:1 form.each.where",
                "<div data-each='作業'><p data-each='作業'>a</p></div>|4:21 form.each.nested",
                "<p data-if='無'>a</p>|4:1 form.if",
                "<div data-part='印'/>|4:1 form.part",
                "<p data-part='確認欄'/>|4:1 form.part.where",
                "<table><tr><td>a</td></tr><tr><td>a</td><td>b</td></tr></table>|4:27 form.row",
                "<table><colgroup><col/></colgroup><tr><td>a</td><td>b</td></tr></table>|4:8 form.columns",
                "<table><tr><td colspan='0'>a</td></tr></table>|4:12 form.colspan",
                "<p style='color: red'>a</p>|4:11 form.css.property",
                "<p style='margin-top: 5mm; text-align: justify'>a</p>|4:28 form.css.word",
                "<p style='font-size: 99pt'>a</p>|4:11 form.css.value",
            })
    void aFaultIsSaidWithItsPlace(String line, String fault) {
        List<String> faults = faults(HEAD + line + "\n" + FULL);
        assertTrue(faults.contains(fault), faults::toString);
    }

    @Test
    void aRuleThatCannotBePrintedIsSaidWithItsPlace() {
        String form = "<html><head><style>\n"
                + "/* a */ p { text-align: left;\n"
                + "  float: left }\n"
                + "p > b { width: 3% }\n"
                + "@import 'x';\n"
                + "</style></head><body>" + FULL;
        assertEquals(List.of("3:3 form.css.property", "4:1 form.css.selector", "5:1 form.css.rule"), faults(form));
    }

    @Test
    void whatMustNotBeMissingIsNamed() {
        assertEquals(
                List.of("4:1 form.missing", "4:1 form.missing.list", "4:1 form.missing.text"),
                faults(HEAD + "</body></html>"));
        assertEquals(
                List.of(),
                faults(HEAD + BOXES + "<h1>{{題名}}</h1><ul><li data-each='作業'>{{内容}}</li></ul></body></html>"),
                "a list repeated stands for its section");
        var said =
                assertThrows(DocumentException.class, () -> HtmlForm.read("日報.html", HEAD + "</body></html>", WORDS));
        assertTrue(said.text(Locale.JAPANESE).startsWith("日報.html 4 行 1 桁：必要な部分「確認欄」がありません。<div"));
        assertTrue(said.text(Locale.ENGLISH).startsWith("日報.html line 4, column 1: The required part \"確認欄\""));
    }

    @Test
    void brokenXmlIsSaidWithItsPlace() {
        assertEquals(List.of("5:3 form.xml"), faults(HEAD + "<p>あ\n</q></p>" + FULL));
        assertEquals(List.of("1:1 form.xml"), faults(""));
        assertEquals(1, HtmlForm.check(HEAD + "<div>".repeat(60), WORDS).size());
    }

    @TempDir
    Path folder;

    @Test
    void nothingOutsideIsOpened() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "秘密");
        for (String type : List.of(
                "<!DOCTYPE html [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]>",
                "<!DOCTYPE html SYSTEM '" + secret.toUri() + "'>",
                "<!DOCTYPE html [<!ENTITY x 'xxxxxxxx'>]>")) {
            List<String> faults = faults(type + "<html><body><p>&x;</p>" + FULL);
            assertTrue(
                    !faults.isEmpty() && faults.stream().allMatch(each -> each.matches(".*(doctype|entity|xml)")),
                    faults::toString);
        }
        assertTrue(
                faults(HEAD + "<p>&nbsp;</p>" + FULL).stream().anyMatch(each -> each.matches("4:\\d+ .*(entity|xml)")),
                "HTML's own entities are not XML's");
    }
}
