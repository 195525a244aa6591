// SPDX-License-Identifier: EPL-2.0
package fudaban.document.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.document.DocumentException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The office's workbook as a form: named cells are filled, a name that fits nothing is said with its cell. */
class WorkbookFormTest {
    private static final FormWords WORDS = new FormWords(
            Set.of("作業日", "番号", "所見"), Map.of("作業", List.of("内容", "件数")), Set.of("確認欄"), List.of("確認欄", "作業", "番号"));

    @TempDir
    Path folder;

    private Path book(Map<String, String> names) throws IOException {
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet("日報");
            var day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("yyyy/m/d"));
            sheet.createRow(0).createCell(0).setCellStyle(day);
            sheet.createRow(9).createCell(0).setCellValue("確認欄");
            names.forEach((name, place) -> {
                var defined = book.createName();
                defined.setNameName(name);
                defined.setRefersToFormula(place);
            });
            Path file = folder.resolve("様式.xlsx");
            try (var out = Files.newOutputStream(file)) {
                book.write(out);
            }
            return file;
        }
    }

    @Test
    void namedCellsAreFilled() throws IOException {
        Path file = book(Map.of(
                "日報.作業日", "日報!$A$1",
                "日報.番号", "日報!$B$1",
                "日報.作業.内容", "日報!$A$3",
                "日報.作業.件数", "日報!$B$3",
                "別の名前", "日報!$C$1"));
        var values = new FormValues()
                .day("作業日", LocalDate.of(2026, 4, 1), "令和8年4月1日")
                .text("番号", "DAILY-2026-04-01-1")
                .list(
                        "作業",
                        List.of(
                                Map.of("内容", "=発行", "件数", "1,234"),
                                Map.of("内容", "1-2", "件数", ""),
                                Map.of("内容", "0123")));
        var out = new ByteArrayOutputStream();
        try (var form = WorkbookForm.open(file, "日報.", WORDS)) {
            form.write(values, out);
        }
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var sheet = book.getSheet("日報");
            assertEquals(
                    LocalDate.of(2026, 4, 1),
                    sheet.getRow(0).getCell(0).getLocalDateTimeCellValue().toLocalDate());
            assertEquals("=発行", sheet.getRow(2).getCell(0).getStringCellValue(), "a text is never calculated");
            assertEquals(1234, sheet.getRow(2).getCell(1).getNumericCellValue());
            assertEquals("1-2", sheet.getRow(3).getCell(0).getStringCellValue());
            assertEquals("0123", sheet.getRow(4).getCell(0).getStringCellValue());
            assertEquals("確認欄", sheet.getRow(9).getCell(0).getStringCellValue());
        }
    }

    @Test
    void whatIsInTheWayIsSaidWithItsCell() throws IOException {
        Path file = book(Map.of("日報.作業.内容", "日報!$A$8", "日報.番号", "日報!$B$1"));
        var rows = new FormValues().list("作業", List.of(Map.of("内容", "1"), Map.of("内容", "2"), Map.of("内容", "3")));
        try (var form = WorkbookForm.open(file, "日報.", WORDS)) {
            var said = assertThrows(DocumentException.class, () -> form.write(rows, new ByteArrayOutputStream()));
            assertTrue(said.text(Locale.JAPANESE).contains("A10"), said.text(Locale.JAPANESE));
        }
    }

    @Test
    void namesThatFitNothingAndMissingOnesAreSaid() throws IOException {
        Path file = book(Map.of("日報.氏名", "日報!$C$4", "日報.所見", "日報!#REF!"));
        var said = assertThrows(DocumentException.class, () -> WorkbookForm.open(file, "日報.", WORDS));
        String text = said.text(Locale.JAPANESE);
        assertEquals(4, said.problems().size(), text);
        assertTrue(text.contains("「日報」のセル C4：名前「日報.氏名」"), text);
        assertTrue(text.contains("「日報.所見」はセルを指していません"), text);
        assertTrue(text.contains("必要な名前「日報.作業」") && text.contains("必要な名前「日報.番号」"), text);
    }
}
