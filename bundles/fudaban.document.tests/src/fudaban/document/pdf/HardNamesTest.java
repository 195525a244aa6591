// SPDX-License-Identifier: EPL-2.0
package fudaban.document.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.document.Tool;
import fudaban.document.model.Document;
import fudaban.document.model.Furniture;
import fudaban.document.model.Metadata;
import fudaban.document.model.PageSetup;
import fudaban.document.model.Paragraph;
import fudaban.document.text.TextRenderer;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The characters that other systems lose: drawn with the right glyph, as two independent renderers see it, and found
 * again as text.
 */
class HardNamesTest {
    private static final int DPI = 144;
    private static final double SIZE = 100;
    private static final List<String> HARD =
            List.of(Samples.KATSU, Samples.KATSU_IVS, Samples.YOSHI, "髙", "﨑", "高", "崎", "吉");

    @TempDir
    Path folder;

    @Test
    void pdfboxDrawsTheExpectedGlyphs() throws IOException {
        for (String text : HARD) {
            assertBestMatch(text, pdfbox(page(text)), 0.06);
        }
    }

    @Test
    void popplerDrawsTheExpectedGlyphs() throws Exception {
        for (String text : HARD) {
            // Poppler hints outlines, which moves thin strokes by parts of a pixel.
            assertBestMatch(text, poppler(page(text)), 0.15);
        }
    }

    @Test
    void theVariantDiffersFromThePlainCharacter() throws IOException {
        BufferedImage plain = pdfbox(page(Samples.KATSU));
        BufferedImage variant = pdfbox(page(Samples.KATSU_IVS));
        assertTrue(difference(plain, variant) > 0.05, "葛 with and without U+E0100 look the same");
    }

    @Test
    void textIsTakenOutAsItWasPutIn() throws Exception {
        String text = Samples.KATSU_IVS + "城" + Samples.YOSHI + "田髙橋﨑山" + Samples.KATSU + "飾か\u3099カ\u309A神\u2F00㈱①Ⅳ～−";
        byte[] pdf = Samples.pdf(Paragraph.of(text));
        try (var document = Loader.loadPDF(pdf)) {
            assertTrue(new PDFTextStripper().getText(document).contains(text.substring(0, 10)));
        }
        assertTrue(pdftotext(pdf).contains(text), pdftotext(pdf));
    }

    @Test
    void boldTextIsTakenOutAsWell() throws Exception {
        String text = Samples.YOSHI + "田" + Samples.KATSU_IVS + "子";
        byte[] pdf = Samples.pdf(new fudaban.document.model.Heading(1, text));
        assertTrue(pdftotext(pdf).contains(text));
    }

    @Test
    void fontsAreEmbeddedAndSubset() throws Exception {
        Path file = Files.write(
                folder.resolve("a.pdf"),
                Samples.pdf(new fudaban.document.model.Heading(1, "日報"), Paragraph.of("本文" + Samples.YOSHI)));
        Tool.Result fonts = Tool.run("poppler-utils", List.of("pdffonts", file.toString()));
        List<String> lines = fonts.output().lines().skip(2).toList();
        assertEquals(3, lines.size(), fonts.output());
        for (String line : lines) {
            assertTrue(line.matches("[A-Z]{6}\\+\\S+ +CID TrueType +Identity-H +yes yes yes .*"), line);
        }
        assertTrue(Files.size(file) < 60_000, "a short document must not carry whole fonts");
    }

    @Test
    void qpdfFindsNothingWrong() throws Exception {
        Path file = Files.write(folder.resolve("q.pdf"), page(Samples.KATSU_IVS));
        Tool.Result check = Tool.run("qpdf", List.of("qpdf", "--check", file.toString()));
        assertEquals(0, check.code(), check.output());
        assertFalse(check.output().contains("WARNING"), check.output());
    }

    @Test
    void equalInputGivesEqualBytes() throws IOException {
        assertArrayEquals(page(Samples.KATSU_IVS), page(Samples.KATSU_IVS));
    }

    private static byte[] page(String text) throws IOException {
        Document document = new Document(
                Metadata.of("字形", "試験", Samples.TIME),
                new PageSetup(false, 0, 0, 0, 0),
                Furniture.none(),
                List.of(Paragraph.of(text).sized(SIZE)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter(Samples.FONTS).write(document, out);
        return out.toByteArray();
    }

    /**
     * Of all hard characters, the one that was asked for must look most like what the renderer drew, and nearly the
     * same.
     */
    private static void assertBestMatch(String text, BufferedImage drawn, double tolerance) {
        double own = difference(drawn, expected(text));
        assertTrue(own < tolerance, text + " differs from its glyph by " + own);
        for (String other : HARD) {
            if (!other.equals(text)) {
                assertTrue(own < difference(drawn, expected(other)) / 2, text + " looks like " + other);
            }
        }
    }

    /** The glyph's outline drawn by Java2D where the PDF has it. */
    private static BufferedImage expected(String text) {
        double scale = DPI / 72.0;
        BufferedImage image = new BufferedImage(300, 400, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, 300, 400);
        g.setColor(Color.BLACK);
        g.scale(scale, scale);
        double leading = SIZE * 1.45;
        new TextRenderer(Samples.FONTS).draw(g, text, 0, (leading - SIZE) / 2 + SIZE * 0.88, SIZE, false);
        g.dispose();
        return image;
    }

    /** Share of differing ink: sum of grey differences over the ink of both. */
    private static double difference(BufferedImage a, BufferedImage b) {
        double different = 0;
        double ink = 0;
        for (int y = 0; y < 400; y++) {
            for (int x = 0; x < 300; x++) {
                int one = 255 - (a.getRGB(x, y) & 0xFF);
                int two = 255 - (b.getRGB(x, y) & 0xFF);
                different += Math.abs(one - two);
                ink += one + two;
            }
        }
        return ink == 0 ? 1 : different / ink;
    }

    private static BufferedImage pdfbox(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(0, DPI);
        }
    }

    private BufferedImage poppler(byte[] pdf) throws Exception {
        Path file = Files.write(folder.resolve("p.pdf"), pdf);
        Path picture = folder.resolve("p");
        Tool.Result result = Tool.run(
                "poppler-utils",
                List.of("pdftoppm", "-r", "" + DPI, "-png", "-singlefile", file.toString(), picture.toString()));
        assertEquals(0, result.code(), result.output());
        return ImageIO.read(folder.resolve("p.png").toFile());
    }

    private String pdftotext(byte[] pdf) throws Exception {
        Path file = Files.write(folder.resolve("t.pdf"), pdf);
        return Tool.run("poppler-utils", List.of("pdftotext", "-enc", "UTF-8", file.toString(), "-"))
                .output();
    }
}
