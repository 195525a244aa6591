// SPDX-License-Identifier: EPL-2.0
package fudaban.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import fudaban.document.DocumentException;
import fudaban.document.Tool;
import fudaban.document.model.Align;
import fudaban.document.model.Block;
import fudaban.document.model.ConfirmationBoxes;
import fudaban.document.model.Document;
import fudaban.document.model.Furniture;
import fudaban.document.model.Heading;
import fudaban.document.model.Image;
import fudaban.document.model.KeepTogether;
import fudaban.document.model.KeyValueGrid;
import fudaban.document.model.ListItem;
import fudaban.document.model.Metadata;
import fudaban.document.model.PageBreak;
import fudaban.document.model.PageSetup;
import fudaban.document.model.Paragraph;
import fudaban.document.model.QrCode;
import fudaban.document.model.Rule;
import fudaban.document.model.SideBySide;
import fudaban.document.model.Spacer;
import fudaban.document.model.Table;
import fudaban.document.qr.QrMatrix;
import fudaban.document.text.FontCoverage;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages, tables, QR codes and pictures, and what is refused. */
class LayoutTest {
    private static final List<Table.Column> COLUMNS = List.of(
            new Table.Column(1, Align.CENTER), new Table.Column(4, Align.LEFT), new Table.Column(1.5, Align.RIGHT));

    @TempDir
    Path folder;

    @Test
    void tableHeadingsAreRepeatedAndPagesCounted() throws IOException {
        byte[] pdf = Samples.pdf(new Heading(1, "発行状況一覧表"), table(200, "身分証の書込み"));
        try (var document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            assertTrue(pages > 3);
            for (int page = 1; page <= pages; page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String text = stripper.getText(document);
                assertTrue(text.contains("所要（分）"), "no heading on page " + page);
                assertTrue(text.contains(page + "/" + pages), "no page number on page " + page);
                assertTrue(text.contains("業務日報"));
            }
            var information = document.getDocumentInformation();
            assertEquals("業務日報", information.getTitle());
            assertEquals(Samples.TIME.toInstant(), information.getCreationDate().toInstant());
            assertEquals(
                    "発行状況一覧表",
                    document.getDocumentCatalog()
                            .getDocumentOutline()
                            .getFirstChild()
                            .getTitle());
        }
    }

    @Test
    void rowsHigherThanAPageAreDividedWithoutLoss() throws IOException {
        String text = IntStream.range(0, 900).mapToObj(i -> "第" + i + "項。").reduce("", String::concat);
        byte[] pdf = Samples.pdf(table(1, text), new KeepTogether(List.of(Paragraph.of(text), Paragraph.of("終わり"))));
        try (var document = Loader.loadPDF(pdf)) {
            String all = new PDFTextStripper().getText(document).replaceAll("\\s", "");
            for (int i = 0; i < 900; i++) {
                assertTrue(all.contains("第" + i + "項"), "lost 第" + i + "項");
            }
            assertTrue(all.contains("終わり"));
        }
    }

    @Test
    void aQrCodeIsReadFromTheRenderedPage() throws Exception {
        String content = "fudaban:日報:R8.3.31:" + "0123456789ABCDEF".repeat(4);
        byte[] pdf = Samples.pdf(new QrCode(content, 30, "8K3M-02XV-9QRT", Align.RIGHT));
        try (var document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 200);
            int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            var bitmap = new BinaryBitmap(
                    new HybridBinarizer(new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels)));
            assertEquals(content, new QRCodeReader().decode(bitmap).getText());
        }
    }

    @Test
    void everyKindOfBlockIsDrawnAndSound() throws Exception {
        Path file = Files.write(folder.resolve("all.pdf"), Samples.pdf(Samples.document(everything())));
        var check = Tool.run("qpdf", List.of("qpdf", "--check", file.toString()));
        assertEquals(0, check.code(), check.output());
        try (var document = Loader.loadPDF(file.toFile())) {
            assertEquals(2, document.getNumberOfPages());
            String text = new PDFTextStripper().getText(document);
            for (String expected : List.of("契約番号", "役務管理者", "(1)", "次のページ", "8K3M-02XV-9QRT")) {
                assertTrue(text.contains(expected), expected + " is missing");
            }
        }
    }

    @Test
    void aMissingGlyphIsRefusedBeforeAnythingIsWritten() {
        var out = new ByteArrayOutputStream();
        String variant = "葛\uDB40\uDDEF";
        var e = assertThrows(
                DocumentException.class,
                () -> new PdfWriter(Samples.FONTS)
                        .write(Samples.document(List.of(Paragraph.of("顔 \uD83D\uDE00 " + variant))), out));
        assertEquals(0, out.size());
        assertTrue(e.text(Locale.ENGLISH).contains("(U+845B U+E01EF)"), e.text(Locale.ENGLISH));
        var coverage = new FontCoverage(Samples.FONTS);
        assertTrue(coverage.missing(variant).getFirst().baseDrawable());
        assertEquals(List.of(), coverage.missing("葛\uDB40\uDD00髙﨑\uD842\uDFB7☐①℡"));
        assertFalse(coverage.problems("\uDBF7\uDE92").isEmpty(), "a private-use character is not drawn by chance");
    }

    @Test
    void brokenContentIsASentence() {
        var row = new Table(COLUMNS, List.of(), List.of(Table.Row.of("a", "b")), 9);
        assertTrue(assertThrows(DocumentException.class, () -> Samples.pdf(row))
                .getMessage()
                .contains("3 列"));
        var image = new Image(new byte[] {1, 2, 3}, 10, 10, Align.LEFT);
        assertTrue(assertThrows(DocumentException.class, () -> Samples.pdf(image))
                .getMessage()
                .contains("画像"));
        var code = new QrCode("x".repeat(5000), 30, "", Align.LEFT);
        assertTrue(assertThrows(DocumentException.class, () -> Samples.pdf(code))
                .getMessage()
                .contains("QRコード"));
    }

    @Test
    void aThousandPagesAreQuick() throws IOException {
        int rows = Boolean.getBoolean("fudaban.long") ? 40_000 : 8_000;
        Iterable<Table.Row> content = () -> IntStream.range(0, rows)
                .mapToObj(i -> Table.Row.of("" + i, "身分証の書込み（第" + i % 97 + "回）と券面の確認、申請元への連絡", "" + i % 60))
                .iterator();
        long start = System.nanoTime();
        var out = new ByteArrayOutputStream();
        int pages = new PdfWriter(Samples.FONTS)
                .write(
                        Samples.document(
                                List.of(new Table(COLUMNS, List.of(Table.Row.header("番号", "内容", "分")), content, 9))),
                        out);
        double seconds = (System.nanoTime() - start) / 1e9;
        assertTrue(pages >= rows / 40, pages + " pages");
        assertTrue(seconds < 15, pages + " pages took " + seconds + " s");
    }

    private static Table table(int rows, String text) {
        List<Table.Row> content = new ArrayList<>();
        for (int i = 1; i <= rows; i++) {
            content.add(Table.Row.of("" + i, text, "" + i * 3));
        }
        return Table.of(COLUMNS, Table.Row.header("番号", "内容", "所要（分）"), content);
    }

    private static List<Block> everything() throws IOException {
        List<KeyValueGrid.Entry> entries = List.of(
                new KeyValueGrid.Entry("件名", "ICカード身分証管理システム等運用支援役務"),
                new KeyValueGrid.Entry("契約番号", "A-001"),
                new KeyValueGrid.Entry("年月日", "令和8年3月31日（火）"),
                new KeyValueGrid.Entry("役務時間", "8:30–17:45"),
                new KeyValueGrid.Entry("担当", Samples.YOSHI + "田 葛\uDB40\uDD00子"));
        return List.of(
                new Heading(1, "業務日報"),
                new SideBySide(
                        List.of(
                                new KeyValueGrid(entries, 2, 0.3),
                                Paragraph.of("証跡照合値 " + "0123456789abcdef".repeat(4))
                                        .sized(8)),
                        List.of(new QrCode("https://example.invalid/8K3M", 28, "8K3M-02XV-9QRT", Align.CENTER)),
                        34),
                new Heading(2, "1. 作業の内容"),
                table(8, "書込み装置の点検。「エラー（E-12）」が二度出たため、清掃のうえ再度書き込み、読み戻しで確認した。"),
                new Heading(2, "2. 申し送り"),
                new Paragraph(
                        fudaban.document.model.Span.plain("明日は第12回の一括発行を予定しており、未発行カードは残り三百五十枚です。"
                                + "髙橋様（総務課）から、氏名の字形「葛\uDB40\uDD00」について問合せがありました。Card Reader 2 は交換済みです。"),
                        10,
                        Align.LEFT,
                        1),
                ListItem.of("(1)", "入退室記録簿は毎日 17:30 に締め、翌朝の最初の入室者が前日の締めを確認する。確認した者の氏名を残すこと。"),
                ListItem.of("・", "貸与資料なし"),
                new Rule(),
                new Image(QrMatrix.of("picture").png(4), 20, 20, Align.LEFT),
                new Spacer(4),
                ConfirmationBoxes.of("役務管理者", "担当官", "課長"),
                new PageBreak(),
                Paragraph.of("次のページ").aligned(Align.CENTER));
    }

    @Test
    void pagesLieOnTheirSideOnRequest() throws IOException {
        var document = new Document(
                Metadata.of("横", "試験", Samples.TIME),
                PageSetup.lying(),
                Furniture.usual().marked("保護すべき情報"),
                List.of(Paragraph.of("横長")));
        try (var pdf = Loader.loadPDF(Samples.pdf(document))) {
            assertEquals(842, Math.round(pdf.getPage(0).getMediaBox().getWidth()));
            assertTrue(new PDFTextStripper().getText(pdf).contains("保護すべき情報"));
        }
    }
}
