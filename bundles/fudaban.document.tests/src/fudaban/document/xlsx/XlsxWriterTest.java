// SPDX-License-Identifier: EPL-2.0
package fudaban.document.xlsx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.document.DocumentException;
import fudaban.document.Tool;
import fudaban.document.xlsx.Workbook.Column;
import fudaban.document.xlsx.Workbook.Kind;
import fudaban.document.xlsx.Workbook.Sheet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Written workbooks are opened by Apache POI, an independent reader, and by xmllint part by part. */
class XlsxWriterTest {
    private static final OffsetDateTime TIME = OffsetDateTime.parse("2026-03-31T17:45:00+09:00");
    private static final List<Column> COLUMNS = List.of(
            new Column("氏名", Kind.TEXT, 20),
            new Column("枚数", Kind.NUMBER, 8),
            new Column("発行日", Kind.DATE, 12),
            new Column("書込み", Kind.TIME, 18));
    private static final String HARD = "葛\uDB40\uDD00城 \uD842\uDFB7田 髙﨑 <&\"> \u000B _x000B_ 改\n行 ";

    @TempDir
    Path folder;

    @Test
    void poiReadsWhatWasWritten() throws IOException {
        byte[] file = write(List.of(
                Arrays.asList(
                        HARD, new BigDecimal("12.5"), LocalDate.of(2026, 3, 31), LocalDateTime.of(2026, 3, 31, 17, 45)),
                Arrays.asList("=cmd|' /C calc'!A0", -3, null, null)));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var sheet = book.getSheet("発行状況一覧表");
            var row = sheet.getRow(1);
            assertEquals(HARD, row.getCell(0).getStringCellValue());
            assertEquals(12.5, row.getCell(1).getNumericCellValue());
            assertTrue(DateUtil.isCellDateFormatted(row.getCell(2)));
            assertEquals(LocalDateTime.of(2026, 3, 31, 0, 0), row.getCell(2).getLocalDateTimeCellValue());
            assertEquals(LocalDateTime.of(2026, 3, 31, 17, 45), row.getCell(3).getLocalDateTimeCellValue());
            assertEquals(CellType.STRING, sheet.getRow(2).getCell(0).getCellType(), "a formula must stay text");
            assertEquals("@", sheet.getRow(2).getCell(0).getCellStyle().getDataFormatString());
            assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
            assertTrue(sheet.getFitToPage());
            assertEquals(0, sheet.getRepeatingRows().getLastRow());
        }
    }

    @Test
    void theHeadingIsFilterableAndTheFileHasATitle() throws IOException {
        Path file = Files.write(folder.resolve("f.xlsx"), write(List.of(Arrays.asList("a", 1, null, null))));
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertTrue(part(zip, "xl/worksheets/sheet1.xml").contains("<autoFilter ref=\"A1:D2\"/>"));
            assertTrue(part(zip, "docProps/core.xml").contains("<dc:title>発行状況一覧</dc:title>"));
        }
    }

    @Test
    void everyPartIsWellFormedXml() throws Exception {
        Path file = Files.write(folder.resolve("a.xlsx"), write(List.of(Arrays.asList(HARD, 1, null, null))));
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                Path part = folder.resolve("part.xml");
                Files.write(part, zip.getInputStream(entry).readAllBytes());
                var result = Tool.run("libxml2-utils", List.of("xmllint", "--noout", part.toString()));
                assertEquals(0, result.code(), entry.getName() + result.output());
            }
        }
    }

    @Test
    void ownReaderGetsTheSame() throws IOException {
        Path file = Files.write(
                folder.resolve("a.xlsx"),
                write(List.of(Arrays.asList(
                        HARD,
                        new BigDecimal("0.3"),
                        LocalDate.of(2026, 3, 31),
                        LocalDateTime.of(2026, 3, 31, 17, 45, 10)))));
        try (XlsxFile book = XlsxFile.open(file)) {
            XlsxRow row = book.rows("発行状況一覧表").get(1);
            assertEquals(HARD, row.text(0));
            assertEquals("0.3", row.text(1));
            assertEquals("2026-03-31", row.text(2));
            assertEquals(
                    LocalDateTime.of(2026, 3, 31, 17, 45, 10),
                    row.cells().get(3).time());
        }
    }

    @Test
    void equalInputGivesEqualBytes() throws IOException {
        List<List<?>> rows = List.of(Arrays.asList("a", 1, null, null));
        assertArrayEquals(write(rows), write(rows));
    }

    @Test
    void wrongValuesNameTheirCell() {
        var wrong = assertThrows(DocumentException.class, () -> write(List.of(Arrays.asList("a", "b", null, null))));
        assertTrue(wrong.text(Locale.ENGLISH).contains("cell B2"), wrong.text(Locale.ENGLISH));
        var few = assertThrows(DocumentException.class, () -> write(List.of(Arrays.asList("a"))));
        assertTrue(few.text(Locale.JAPANESE).contains("2 行目"), few.getMessage());
        var sheet = new Sheet("a/b", COLUMNS, List.of(), false);
        assertThrows(
                DocumentException.class,
                () -> new XlsxWriter()
                        .write(new Workbook("t", "a", TIME, List.of(sheet)), new ByteArrayOutputStream()));
    }

    private static String part(ZipFile zip, String name) throws IOException {
        try (var in = zip.getInputStream(zip.getEntry(name))) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    private static byte[] write(List<? extends List<?>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        var sheet = new Sheet("発行状況一覧表", COLUMNS, rows, true);
        new XlsxWriter().write(new Workbook("発行状況一覧", "役務従事者", TIME, List.of(sheet)), out);
        return out.toByteArray();
    }
}
