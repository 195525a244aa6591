// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.document.model.Document;
import fudaban.document.model.Furniture;
import fudaban.document.model.Metadata;
import fudaban.document.model.PageBreak;
import fudaban.document.model.PageSetup;
import fudaban.document.model.Paragraph;
import fudaban.document.pdf.PdfWriter;
import fudaban.document.text.FontStack;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where words stand on paper, found in PDFs of our own and compared with the ink of the picture. */
class PdfWordsTest {
    private static final int DPI = 96;
    private static final int DARK = 128;
    private static final String LONG = "窓口で受け付けた申請の内容を確かめ、".repeat(6) + "おわり";

    private static byte[] paper;

    @TempDir
    Path folder;

    @BeforeAll
    static void write() throws Exception {
        var out = new ByteArrayOutputStream();
        var meta = Metadata.of("日報", "見本", OffsetDateTime.parse("2026-04-01T17:45:00+09:00"));
        var blocks = List.of(
                Paragraph.of("DAILY-7 作業"), Paragraph.of(LONG), new PageBreak(), Paragraph.of("点検 DAILY-7 と DAILY-7"));
        new PdfWriter(FontStack.shipped())
                .write(new Document(meta, PageSetup.portrait(), Furniture.none(), blocks), out);
        paper = out.toByteArray();
    }

    private static List<Integer> pages(List<PdfWords.Spot> spots) {
        return spots.stream().map(PdfWords.Spot::page).toList();
    }

    @Test
    void everyPlaceIsFoundInOrderAndNoMoreThanAskedFor() throws Exception {
        var words = new PdfWords(paper, 9, DPI);
        assertEquals(List.of(0, 1, 1), pages(words.find("DAILY-7", 9)));
        assertEquals(List.of(0, 1), pages(words.find("DAILY-7", 2)));
        assertEquals(List.of(0), pages(new PdfWords(paper, 1, DPI).find("DAILY-7", 9)), "pages that were not read");
        assertTrue(words.find("DAILY-8", 9).isEmpty());
    }

    @Test
    void blanksAndWidthsOfLettersDoNotMatterAndBlanksAloneAreNowhere() throws Exception {
        var words = new PdfWords(paper, 9, DPI);
        assertEquals(words.find("DAILY-7 作業", 9), words.find("ＤＡＩＬＹ-７　作 業", 9));
        assertEquals(1, words.find("ＤＡＩＬＹ-７　作 業", 9).size());
        assertTrue(words.find(" 　\n", 9).isEmpty());
    }

    @Test
    void whatGoesOnInTheNextLineHasAPlaceInEach() throws Exception {
        List<PdfWords.Spot> spots = new PdfWords(paper, 9, DPI).find(LONG, 9);
        assertTrue(spots.size() > 1, spots.toString());
        for (int i = 1; i < spots.size(); i++) {
            assertTrue(spots.get(i).at().y > spots.get(i - 1).at().y, spots.toString());
            assertEquals(spots.getFirst().at().x, spots.get(i).at().x, spots.toString());
        }
    }

    @Test
    void thePlaceIsWhereTheInkIs() throws Exception {
        Path file = Files.write(folder.resolve("paper.pdf"), paper);
        Rectangle at = new PdfWords(paper, 9, DPI).find("DAILY-7", 1).getFirst().at();
        try (var pages = new PdfPages(file)) {
            ImageData picture = pages.page(0, DPI);
            assertTrue(ink(picture, at));
            assertFalse(ink(picture, new Rectangle(0, 0, picture.width, at.y)), "the first line");
            assertFalse(ink(picture, new Rectangle(0, 0, at.x - 1, picture.height)), "the left margin");
        }
    }

    private static boolean ink(ImageData picture, Rectangle at) {
        for (int y = at.y; y < at.y + at.height; y++) {
            for (int x = at.x; x < at.x + at.width; x++) {
                if (picture.getPixel(x, y) < DARK) {
                    return true;
                }
            }
        }
        return false;
    }
}
