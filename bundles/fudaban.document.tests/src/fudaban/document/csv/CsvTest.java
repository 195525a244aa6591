// SPDX-License-Identifier: EPL-2.0
package fudaban.document.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.document.DocumentException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** CSV as offices send it: charsets, broken files with the place named, characters that do not fit. */
class CsvTest {
    @Test
    void charsetsAreRecognised() throws IOException {
        for (String name : List.of("UTF-8", "windows-31j", "UTF-16")) {
            Charset charset = Charset.forName(name);
            CsvFile file = CsvReader.usual().read(new ByteArrayInputStream("氏名,所属\r\n髙橋,総務課".getBytes(charset)));
            assertEquals(charset, file.charset());
            assertEquals(List.of("髙橋", "総務課"), file.rows().get(1).fields());
        }
        assertEquals(
                "a", read("\uFEFFa\n").rows().getFirst().fields().getFirst(), "the mark is no part of the heading");
    }

    @Test
    void rowsKnowTheirLine() throws IOException {
        CsvFile file = read("a,b\r\n\"x\ny\",1\r\n\r\n2\n");
        assertEquals(List.of(1, 2, 5), file.rows().stream().map(CsvRow::line).toList());
        assertEquals(
                "5 行目は 1 列ですが、見出しは 2 列です。列の抜けや余分な区切りを直してください。",
                file.ragged().getFirst().text(Locale.JAPANESE));
    }

    @Test
    void brokenFilesNameThePlace() {
        assertEquals(
                "Line 2, character 3: a quotation mark (\") stands inside a field that does not begin with one. "
                        + "Nothing was read. Quote the whole field and double the marks inside.",
                error("a\nb\uD842\uDFB7\"c"));
        assertTrue(error("a,\"b\"c").startsWith("Line 1, character 6: \"c\" follows"));
        assertTrue(error("a\n1,\"b\nc").startsWith("The quotation mark opened at line 2, character 3"));
        byte[] bad = {'a', '\n', 'b', (byte) 0x81};
        var e = assertThrows(
                DocumentException.class,
                () -> CsvReader.usual().read(new ByteArrayInputStream(bad), CsvFormat.WINDOWS_31J));
        assertTrue(
                e.text(Locale.ENGLISH).startsWith("Line 2, character 2: a byte cannot be read as windows-31j"),
                e.getMessage());
        assertThrows(DocumentException.class, () -> CsvReader.usual().read(new ByteArrayInputStream(bad)));
    }

    /** More than a buffer of it, so that characters of two and four bytes lie across its ends. */
    @Test
    void aStreamIsReadRowByRowAndNamesTheSamePlaces() throws IOException {
        var text = new StringBuilder("番号,氏名\r\n");
        for (int i = 0; i < 20_000; i++) {
            text.append(i)
                    .append(",\"\uD842\uDFB7田\n")
                    .append("あ".repeat(i % 7))
                    .append("\"\r\n");
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        List<CsvRow> rows = new java.util.ArrayList<>();
        CsvReader.usual().each(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8, rows::add);
        assertEquals(CsvReader.usual().read(new ByteArrayInputStream(bytes)).rows(), rows);

        byte[] bad = (text + "a\nb").getBytes(StandardCharsets.UTF_8);
        bad[bad.length - 1] = (byte) 0x81;
        var e = assertThrows(
                DocumentException.class,
                () -> CsvReader.usual().each(new ByteArrayInputStream(bad), StandardCharsets.UTF_8, row -> {}));
        assertTrue(e.text(Locale.ENGLISH).startsWith("Line 40,003, character 1: "), e.text(Locale.ENGLISH));
        var few = new CsvReader(new CsvLimits(bytes.length - 1, 100_000, 2, 100), ',', false);
        assertThrows(
                DocumentException.class,
                () -> few.each(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8, row -> {}));
    }

    @Test
    void limitsHold() {
        var reader = new CsvReader(new CsvLimits(100, 2, 2, 3), ',', false);
        for (String text : List.of("a,b,c", "abcd", "\"abcd\"", "a\nb\nc", "a,b\n".repeat(30))) {
            assertThrows(
                    DocumentException.class,
                    () -> reader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
        }
    }

    @Test
    void whatTheCharsetLacksIsListedBeforeAnythingIsWritten() {
        var out = new ByteArrayOutputStream();
        var writer = new CsvWriter(CsvFormat.forSystem(CsvFormat.WINDOWS_31J));
        var e = assertThrows(
                DocumentException.class,
                () -> writer.write(List.of(List.of("髙﨑", "\uD842\uDFB7田"), List.of("葛\uDB40\uDD00", "〜−")), out));
        assertEquals(0, out.size());
        assertEquals(4, e.problems().size());
        assertTrue(
                e.text(Locale.ENGLISH).contains("Line 2, column 1: the character \"葛\uDB40\uDD00\" (U+845B U+E0100)"),
                e.getMessage());
    }

    @Test
    void formulasAreNeutralised() throws IOException {
        var out = new ByteArrayOutputStream();
        new CsvWriter(CsvFormat.forExcel())
                .write(List.of(List.of("=1+1", "+81", "-5", "-x", "@a", "\tx", "＝1", "a=b", "'=1")), out);
        assertEquals("\uFEFF'=1+1,'+81,-5,'-x,'@a,'\tx,'＝1,a=b,''=1\r\n", out.toString(StandardCharsets.UTF_8));
    }

    private static CsvFile read(String text) throws IOException {
        return CsvReader.usual().read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String error(String text) {
        return assertThrows(DocumentException.class, () -> read(text)).text(Locale.ENGLISH);
    }
}
