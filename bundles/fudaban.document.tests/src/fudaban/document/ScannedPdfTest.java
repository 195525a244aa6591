// SPDX-License-Identifier: EPL-2.0
package fudaban.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.document.model.Align;
import fudaban.document.model.Document;
import fudaban.document.model.Furniture;
import fudaban.document.model.LabelRow;
import fudaban.document.model.Metadata;
import fudaban.document.model.PageBreak;
import fudaban.document.model.PageSetup;
import fudaban.document.model.Paragraph;
import fudaban.document.model.QrCode;
import fudaban.document.pdf.PdfWriter;
import fudaban.document.scan.ScannedPdf;
import fudaban.document.text.FontStack;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sheets with a QR as they come from a scanner: skewed, upside down, grey; and files that are no scan at all. */
class ScannedPdfTest {
    private static final boolean LONG = Boolean.getBoolean("fudaban.long");

    @TempDir
    Path folder;

    private static byte[] sheets(List<String> codes) throws Exception {
        List<fudaban.document.model.Block> blocks = new ArrayList<>();
        for (String code : codes) {
            if (!blocks.isEmpty()) {
                blocks.add(new PageBreak());
            }
            if (!code.isEmpty()) {
                blocks.add(new QrCode(code, 32, code, Align.RIGHT));
            }
            blocks.add(Paragraph.of("受領書　見本の紙面です。"));
        }
        return write(blocks, PageSetup.portrait());
    }

    private static byte[] write(List<fudaban.document.model.Block> blocks, PageSetup page) throws Exception {
        var out = new ByteArrayOutputStream();
        var meta = Metadata.of("受領書", "見本", OffsetDateTime.parse("2026-04-01T09:30:00+09:00"));
        new PdfWriter(FontStack.shipped()).write(new Document(meta, page, Furniture.none(), blocks), out);
        return out.toByteArray();
    }

    /** Puts each page on glass: 300 dpi grey, turned, a little dirt, as JPEG. */
    private static byte[] scanned(byte[] pdf, double... turns) throws Exception {
        var random = new Random(7);
        var out = new ByteArrayOutputStream();
        try (var from = ScannedPdf.open(pdf);
                var to = new PDDocument()) {
            for (int i = 0; i < from.pages(); i++) {
                BufferedImage clean = from.picture(i, 300);
                var paper = new BufferedImage(clean.getWidth(), clean.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
                var g = paper.createGraphics();
                g.setColor(new Color(0xE8E8E8));
                g.fillRect(0, 0, paper.getWidth(), paper.getHeight());
                g.drawImage(
                        clean,
                        AffineTransform.getRotateInstance(
                                Math.toRadians(turns[i]), clean.getWidth() / 2.0, clean.getHeight() / 2.0),
                        null);
                g.setColor(Color.GRAY);
                for (int dirt = 0; dirt < 400; dirt++) {
                    g.fillRect(random.nextInt(paper.getWidth()), random.nextInt(paper.getHeight()), 3, 2);
                }
                g.dispose();
                var page = new PDPage(PDRectangle.A4);
                to.addPage(page);
                try (var content = new PDPageContentStream(to, page)) {
                    content.drawImage(
                            JPEGFactory.createFromImage(to, paper, 0.6f),
                            0,
                            0,
                            PDRectangle.A4.getWidth(),
                            PDRectangle.A4.getHeight());
                }
            }
            to.save(out);
        }
        return out.toByteArray();
    }

    @Test
    void codesAreFoundOnGreyTurnedPaper() throws Exception {
        List<String> codes = List.of("fudaban:sheet:H26-00001-2:1", "fudaban:sheet:P26-00002-1:1", "");
        try (var scan = ScannedPdf.open(scanned(sheets(codes), 2.5, 180, -1))) {
            assertEquals(3, scan.pages());
            assertEquals(List.of(codes.get(0)), scan.codes(0));
            assertEquals(List.of(codes.get(1)), scan.codes(1), "upside down");
            assertEquals(List.of(), scan.codes(2));
            byte[] part = scan.part(List.of(1, 2));
            Path file = Files.write(folder.resolve("part.pdf"), part);
            Tool.Result check = Tool.run("qpdf", List.of("qpdf", "--check", file.toString()));
            assertEquals(0, check.code(), check.output());
            try (var again = ScannedPdf.open(part)) {
                assertEquals(2, again.pages());
                assertEquals(List.of(codes.get(1)), again.codes(0));
            }
        }
    }

    @Test
    void whatIsNoScanIsRefusedWithASentence() throws Exception {
        Path plain = Files.write(folder.resolve("plain.pdf"), sheets(List.of("x")));
        Path locked = folder.resolve("locked.pdf");
        Tool.Result made = Tool.run(
                "qpdf",
                List.of("qpdf", "--encrypt", "user", "owner", "256", "--", plain.toString(), locked.toString()));
        assertEquals(0, made.code(), made.output());
        assertEquals("scan.encrypted", refused(Files.readAllBytes(locked)));
        assertEquals("scan.broken", refused("これはPDFではない".getBytes("UTF-8")));
        assertEquals("scan.broken", refused(new byte[0]));
        byte[] whole = Files.readAllBytes(plain);
        for (int part : new int[] {1, 2, 3}) {
            byte[] cut = Arrays.copyOf(whole, whole.length * part / 4);
            // The parser mends what it can: then the page is there or cannot be read, and nothing is thrown.
            try (var mended = ScannedPdf.open(cut)) {
                mended.codes(0);
            } catch (DocumentException broken) {
                assertTrue(List.of("scan.broken", "scan.empty")
                        .contains(broken.problems().getFirst().key()));
            }
        }
    }

    private static String refused(byte[] content) {
        return assertThrows(DocumentException.class, () -> ScannedPdf.open(content))
                .problems()
                .getFirst()
                .key();
    }

    @Test
    void manyPages() throws Exception {
        int count = LONG ? 200 : 12;
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            codes.add("fudaban:sheet:H26-%05d-0:1".formatted(i));
        }
        try (var scan = ScannedPdf.open(sheets(codes))) {
            for (int i = 0; i < count; i++) {
                assertEquals(List.of(codes.get(i)), scan.codes(i));
            }
        }
        byte[] many;
        try (var document = new PDDocument()) {
            for (int i = 0; i <= ScannedPdf.MOST; i++) {
                document.addPage(new PDPage());
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            many = out.toByteArray();
        }
        assertEquals("scan.long", refused(many));
    }

    @Test
    void labelsStandOnTheGridOfTheirSheet() throws Exception {
        var line = List.of(new LabelRow.Line("〒239-0099", 10, false), new LabelRow.Line("防衛大学校　御中", 12, true));
        var row = new LabelRow(List.of(line, line), 86.4, 42.3, 0, 0);
        byte[] pdf = write(List.of(row, row, row, row, row, row, row), new PageSetup(false, 21.2, 18.6, 18.6, 18.6));
        try (var scan = ScannedPdf.open(pdf)) {
            assertEquals(2, scan.pages(), "six rows on a sheet");
        }
        var long1 = List.of(new LabelRow.Line("見本".repeat(400), 12, true));
        assertEquals(
                "label.full",
                assertThrows(
                                DocumentException.class,
                                () -> write(
                                        List.of(new LabelRow(List.of(long1), 86.4, 42.3, 0, 0)), PageSetup.portrait()))
                        .problems()
                        .getFirst()
                        .key());
    }
}
