// SPDX-License-Identifier: EPL-2.0
package fudaban.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import fudaban.document.csv.CsvReader;
import fudaban.document.scan.ScannedPdf;
import fudaban.document.xlsx.XlsxFile;
import fudaban.ledger.testing.Mutations;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damaged tables, workbooks and scans are read, or refused by an error that callers expect: nothing else happens. */
class HostileFilesTest {
    @TempDir
    Path folder;

    @Test
    void tables() throws IOException {
        byte[] good = bytes("職員番号,氏名\r\n000001,\"髙橋, \"\"太郎\"\"\"\r\n");
        byte[][] pieces = {
            bytes("\""), bytes(","), bytes("\r"), bytes("\n\n"), bytes("\0"), {(byte) 0xff}, bytes("=1+1")
        };
        assertEquals(
                2, CsvReader.usual().read(new ByteArrayInputStream(good)).rows().size());
        var mutations = new Mutations(1);
        for (int i = 0; i < Mutations.count(500, 100_000); i++) {
            byte[] bytes = mutations.of(good, pieces);
            try {
                assertNotNull(CsvReader.usual().read(new ByteArrayInputStream(bytes)));
            } catch (IOException refused) {
                assertNotNull(refused.getMessage());
            }
        }
    }

    @Test
    void workbooks() throws IOException {
        Path file = folder.resolve("book.xlsx");
        try (var book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("一覧");
            for (int i = 0; i < 5; i++) {
                sheet.createRow(i).createCell(i).setCellValue("値" + i);
            }
            book.write(out);
        }
        byte[] good = Files.readAllBytes(file);
        assertEquals(5, rows(file));
        var mutations = new Mutations(2);
        for (int i = 0; i < Mutations.count(60, 5_000); i++) {
            Files.write(file, mutations.of(good));
            try {
                rows(file);
            } catch (IOException refused) {
                assertNotNull(refused.getMessage());
            }
        }
    }

    /** The checksums are right, what stands in a part is not. */
    @Test
    void partsOfWorkbooks() throws IOException {
        Path file = folder.resolve("parts.xlsx");
        try (var book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("一覧");
            var day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("yyyy/m/d"));
            for (int i = 0; i < 5; i++) {
                sheet.createRow(i).createCell(i).setCellValue("値" + i);
                sheet.getRow(i).createCell(7).setCellValue(46_000 + i);
                sheet.getRow(i).getCell(7).setCellStyle(day);
            }
            book.write(out);
        }
        byte[] good = Files.readAllBytes(file);
        byte[][] pieces = {
            bytes("<"),
            bytes("&"),
            bytes("</row>"),
            bytes("<c r=\"A0\"><v>1e999</v></c>"),
            bytes("<c r=\"ZZZZ9999999\"/>"),
            bytes("t=\"s\""),
            bytes("s=\"99\""),
            bytes("-9"),
            bytes("99999999999"),
            bytes("\""),
            bytes("</sheet>"),
            bytes("NaN")
        };
        var mutations = new Mutations(4);
        for (int i = 0; i < Mutations.count(100, 20_000); i++) {
            Files.write(file, mutations.ofZip(good, pieces));
            try {
                rows(file);
            } catch (IOException refused) {
                assertNotNull(refused.getMessage());
            }
        }
    }

    private static int rows(Path file) throws IOException {
        try (XlsxFile book = XlsxFile.open(file)) {
            int rows = 0;
            for (String sheet : book.sheets()) {
                rows += book.rows(sheet).size();
                book.pictures(sheet);
            }
            return rows;
        }
    }

    @Test
    void scans() throws IOException {
        var out = new java.io.ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(out);
        }
        var mutations = new Mutations(3);
        for (int i = 0; i < Mutations.count(40, 5_000); i++) {
            try (ScannedPdf scan = ScannedPdf.open(
                    mutations.of(out.toByteArray(), bytes("obj"), bytes("<<"), bytes(">>"), bytes("99 0 R")))) {
                assertNotNull(scan);
            } catch (IOException refused) {
                assertNotNull(refused.getMessage());
            }
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
