// SPDX-License-Identifier: EPL-2.0
package fudaban.document.xlsx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.document.DocumentException;
import fudaban.document.qr.QrMatrix;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks made by Apache POI, as offices send them, and broken ones. */
class XlsxFileTest {
    @TempDir
    Path folder;

    @Test
    void aFormWithAPhoto() throws IOException {
        byte[] photo = QrMatrix.of("photo").png(2);
        Path file = folder.resolve("申請書.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("申請");
            sheet.createRow(2).createCell(1).setCellValue("\uD842\uDFB7田 太郎");
            var date = sheet.createRow(3).createCell(1);
            date.setCellValue(LocalDateTime.of(2026, 4, 1, 0, 0));
            var style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat("[$-411]ggge\"年\"m\"月\"d\"日\";@"));
            date.setCellStyle(style);
            sheet.createRow(4).createCell(1).setCellFormula("1+2");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            sheet.getRow(4).createCell(2).setCellValue(true);
            sheet.getRow(4).createCell(3).setCellValue(0.1 + 0.2);
            int picture = book.addPicture(photo, org.apache.poi.ss.usermodel.Workbook.PICTURE_TYPE_PNG);
            var anchor = book.getCreationHelper().createClientAnchor();
            anchor.setCol1(5);
            anchor.setRow1(2);
            anchor.setCol2(6);
            anchor.setRow2(6);
            sheet.createDrawingPatriarch().createPicture(anchor, picture);
            book.write(out);
        }
        try (XlsxFile book = XlsxFile.open(file)) {
            assertEquals(List.of("申請"), book.sheets());
            var name = CellRef.of("B3");
            assertEquals(
                    "\uD842\uDFB7田 太郎", book.cells("申請", Set.of(name)).get(name).text());
            var rows = book.rows("申請");
            assertEquals("2026-04-01", rows.get(1).text(1));
            assertEquals(XlsxCell.Kind.DATE, rows.get(1).cells().getFirst().kind());
            assertTrue(rows.get(2).cells().getFirst().formula());
            assertEquals("3", rows.get(2).text(1));
            assertEquals("TRUE", rows.get(2).text(2));
            assertEquals("0.3", rows.get(2).text(3));
            XlsxPicture picture = book.pictures("申請").getFirst();
            assertEquals(CellRef.of("F3"), picture.anchor());
            assertArrayEquals(photo, picture.data());
            var missing = assertThrows(DocumentException.class, () -> book.rows("様式1"));
            assertTrue(missing.getMessage().contains("申請"));
            assertThrows(
                    IllegalStateException.class,
                    () -> book.read("申請", r -> {
                        throw new IllegalStateException("the caller's own failure");
                    }));
        }
    }

    @Test
    void furiganaIsNotPartOfTheName() throws IOException {
        Path file = workbook("""
            <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr">\
            <is><r><t>髙</t></r><r><t>橋</t></r><rPh sb="0" eb="2"><t>タカハシ</t></rPh></is></c></row></sheetData></worksheet>\
            """);
        try (XlsxFile book = XlsxFile.open(file)) {
            assertEquals("髙橋", book.rows("表").getFirst().text(0));
        }
    }

    @Test
    void brokenFilesAreNamed() throws IOException {
        refused("xlsx.not", Files.writeString(folder.resolve("text.xlsx"), "氏名,所属"));
        refused("xlsx.not", Files.writeString(folder.resolve("empty.xlsx"), ""));
        refused(
                "xlsx.old",
                Files.write(folder.resolve("old.xlsx"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}));
        refused("xlsx.broken", workbook("<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v>"));
        refused(
                "xlsx.broken",
                workbook("<worksheet><sheetData><row r=\"1\"><c"
                        + " r=\"A1\"><v>1E999</v></c></row></sheetData></worksheet>"));
        refused(
                "xlsx.broken",
                workbook("<worksheet><sheetData><row r=\"1\"><c r=\"A1\""
                        + " t=\"s\"><v>7</v></c></row></sheetData></worksheet>"));
        refused(
                "xlsx.broken",
                workbook("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><worksheet><sheetData><row r=\"1\">"
                        + "<c r=\"A1\" t=\"str\"><v>&x;</v></c></row></sheetData></worksheet>"));
    }

    @Test
    void aZipBombStopsAtTheLimit() throws IOException {
        Path file = workbook("<worksheet><sheetData>" + " ".repeat(5_000_000) + "</sheetData></worksheet>");
        assertTrue(Files.size(file) < 20_000);
        var limits = new XlsxLimits(1_000_000, 100, 100);
        try (XlsxFile book = XlsxFile.open(file, limits)) {
            var e = assertThrows(DocumentException.class, () -> book.rows("表"));
            assertEquals("xlsx.big", e.problems().getFirst().key());
            assertTrue(e.text(Locale.ENGLISH).startsWith("w.xlsx is too large"), e.text(Locale.ENGLISH));
        }
    }

    private void refused(String key, Path file) throws IOException {
        var e = assertThrows(DocumentException.class, () -> {
            try (XlsxFile book = XlsxFile.open(file)) {
                book.rows("表");
            }
        });
        assertEquals(key, e.problems().getFirst().key());
    }

    private Path workbook(String sheet) throws IOException {
        Path file = folder.resolve("w.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns:r=\"u\"><sheets><sheet name=\"表\" sheetId=\"1\" r:id=\"a\"/></sheets></workbook>");
            put(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship Id=\"a\" Target=\"worksheets/s.xml\"/></Relationships>");
            put(zip, "xl/worksheets/s.xml", sheet);
        }
        return file;
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
