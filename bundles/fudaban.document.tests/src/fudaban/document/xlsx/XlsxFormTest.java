// SPDX-License-Identifier: EPL-2.0
package fudaban.document.xlsx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.document.DocumentException;
import fudaban.document.xlsx.XlsxForm.Place;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook made by another program is filled in; what is not bound stays as it was. */
class XlsxFormTest {
    @TempDir
    Path folder;

    /** A form as an office makes it: coloured cells, a formula over them, merged cells, a print area, another sheet. */
    private Path template() throws IOException {
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet("集計 表");
            var blue = book.createCellStyle();
            blue.setFillForegroundColor(IndexedColors.LIGHT_BLUE.getIndex());
            blue.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            var day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("yyyy/m/d"));
            var row = sheet.createRow(1);
            row.createCell(1).setCellValue(7);
            row.getCell(1).setCellStyle(blue);
            row.createCell(2).setCellFormula("B2*2");
            row.getCell(2).setCellValue(14);
            row.createCell(3).setCellStyle(day);
            sheet.createRow(3).createCell(0).setCellValue("見本");
            sheet.getRow(3).getCell(0).setCellStyle(blue);
            sheet.createRow(6).createCell(0).setCellValue("備考");
            sheet.addMergedRegion(org.apache.poi.ss.util.CellRangeAddress.valueOf("E1:F1"));
            book.setPrintArea(0, "$A$1:$F$40");
            var other = book.createSheet("触らない");
            other.createRow(0).createCell(0).setCellFormula("'集計 表'!B2+1");
            name(book, "枚数", "'集計 表'!$B$2");
            name(book, "日付", "'集計 表'!$D$2");
            name(book, "番号", "'集計 表'!$A$4");
            name(book, "題", "'集計 表'!$E$1:$F$1");
            name(book, "式", "'集計 表'!$C$2");
            name(book, "失", "'集計 表'!#REF!");
            Path file = folder.resolve("様式.xlsx");
            try (var out = Files.newOutputStream(file)) {
                book.write(out);
            }
            return file;
        }
    }

    private static void name(XSSFWorkbook book, String name, String place) {
        var defined = book.createName();
        defined.setNameName(name);
        defined.setRefersToFormula(place);
    }

    private static byte[] written(XlsxForm form) throws IOException {
        var out = new ByteArrayOutputStream();
        form.write(out);
        return out.toByteArray();
    }

    private static Map<String, byte[]> parts(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    @Test
    void boundCellsAreFilledAndEverythingElseStays() throws IOException {
        Path template = template();
        byte[] filled;
        try (var form = XlsxForm.open(template)) {
            assertEquals("'集計 表'!E1", form.names().get("題").toString());
            assertTrue(form.otherNames().containsKey("失"));
            assertTrue(form.isDate(form.names().get("日付")));
            form.set("枚数", form.names().get("枚数"), 5141L);
            form.set("日付", form.names().get("日付"), LocalDate.of(2026, 4, 30));
            form.set("題", form.names().get("題"), "<発行状況> & \u0001 𠮷");
            form.setColumn("番号", form.names().get("番号"), List.of("N1", "=1+1", "N3"));
            form.set("空", form.place("集計 表!H9"), 1);
            filled = written(form);
        }
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(filled))) {
            var sheet = book.getSheet("集計 表");
            assertEquals(5141, sheet.getRow(1).getCell(1).getNumericCellValue());
            assertEquals(
                    IndexedColors.LIGHT_BLUE.getIndex(),
                    sheet.getRow(1).getCell(1).getCellStyle().getFillForegroundColor());
            assertEquals("B2*2", sheet.getRow(1).getCell(2).getCellFormula());
            assertEquals("", sheet.getRow(1).getCell(2).getRawValue() == null ? "" : "stale");
            assertEquals(
                    LocalDate.of(2026, 4, 30).atStartOfDay(),
                    sheet.getRow(1).getCell(3).getLocalDateTimeCellValue());
            assertEquals("=1+1", sheet.getRow(4).getCell(0).getStringCellValue(), "a text, never a formula");
            assertEquals(
                    IndexedColors.LIGHT_BLUE.getIndex(),
                    sheet.getRow(5).getCell(0).getCellStyle().getFillForegroundColor(),
                    "the first cell lends its look");
            assertEquals("備考", sheet.getRow(6).getCell(0).getStringCellValue());
            assertEquals(1, sheet.getRow(8).getCell(7).getNumericCellValue());
            assertEquals(1, sheet.getNumMergedRegions());
            assertEquals("'集計 表'!$A$1:$F$40", book.getPrintArea(0));
            assertTrue(book.getForceFormulaRecalculation());
            var evaluator = book.getCreationHelper().createFormulaEvaluator();
            assertEquals(10282, evaluator.evaluate(sheet.getRow(1).getCell(2)).getNumberValue());
        }
        try (var read = XlsxFile.open(Files.write(folder.resolve("filled.xlsx"), filled))) {
            assertEquals("<発行状況> & \u0001 𠮷", read.rows("集計 表").getFirst().text(4));
        }
        var before = parts(Files.readAllBytes(template));
        var after = parts(filled);
        assertEquals(List.copyOf(before.keySet()), List.copyOf(after.keySet()), "the same parts in the same order");
        before.forEach((part, bytes) -> {
            if (!part.equals("xl/worksheets/sheet1.xml") && !part.equals("xl/workbook.xml")) {
                assertArrayEquals(bytes, after.get(part), part);
            }
        });
    }

    @Test
    void aNameIsPutElsewhereAndTakenAwayAndNothingElseChanges() throws IOException {
        Path template = template();
        var out = new ByteArrayOutputStream();
        try (var form = XlsxForm.open(template)) {
            form.rename(
                    Map.of("枚数", new XlsxForm.Place("触らない", CellRef.of("C9")), "新", form.place("'集計 表'!A7")),
                    Set.of("日付"),
                    out);
        }
        Map<String, byte[]> before = parts(Files.readAllBytes(template));
        Map<String, byte[]> after = parts(out.toByteArray());
        assertEquals(before.keySet(), after.keySet());
        before.forEach((part, content) -> {
            if (!part.equals("xl/workbook.xml")) {
                assertArrayEquals(content, after.get(part), part);
            }
        });
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertEquals("'触らない'!$C$9", book.getName("枚数").getRefersToFormula());
            assertEquals("'集計 表'!$A$7", book.getName("新").getRefersToFormula());
            assertEquals("'集計 表'!$A$4", book.getName("番号").getRefersToFormula());
            assertNull(book.getName("日付"));
            assertEquals("'集計 表'!$A$1:$F$40", book.getPrintArea(0), "the print area is a name, too");
        }
    }

    @Test
    void whatIsInTheWaySaysWhere() throws IOException {
        try (var form = XlsxForm.open(template())) {
            form.set("式", form.names().get("式"), 1);
            form.setColumn("番号", form.names().get("番号"), List.of("1", "2", "3", "4"));
            String said =
                    assertThrows(DocumentException.class, () -> written(form)).text(Locale.ENGLISH);
            assertTrue(said.contains("Sheet \"集計 表\"") && said.contains("cell C2") && said.contains("\"式\""), said);
            assertTrue(said.contains("cell A7") && said.contains("\"番号\""), said);
            assertEquals(2, said.lines().count());
        }
        try (var form = XlsxForm.open(template())) {
            assertThrows(DocumentException.class, () -> form.place("集計 表"));
            assertThrows(DocumentException.class, () -> form.place("ない!A1"));
            assertEquals(new Place("触らない", new CellRef(0, 2)), form.place("触らない!$A$3"));
        }
    }
}
