// SPDX-License-Identifier: EPL-2.0
package fudaban.document.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fudaban.document.model.Document;
import fudaban.document.model.PageBreak;
import fudaban.document.model.Paragraph;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Paper printed for practice says so on every page, twice; other paper is as it was. */
class StampTest {
    private static final Document TWO_PAGES =
            Samples.document(List.of(Paragraph.of("一枚目"), new PageBreak(), Paragraph.of("二枚目")));

    private static int stamps(byte[] pdf, int page) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document).split(Document.PRACTICE, -1).length - 1;
        }
    }

    @Test
    void everyPageIsStamped() throws IOException {
        byte[] pdf = Samples.pdf(TWO_PAGES.practising(true));
        assertEquals(2, stamps(pdf, 1));
        assertEquals(2, stamps(pdf, 2));
    }

    @Test
    void whatIsNoPracticeStaysAsItWas() throws IOException {
        assertArrayEquals(Samples.pdf(TWO_PAGES), Samples.pdf(TWO_PAGES.practising(false)));
        assertEquals(0, stamps(Samples.pdf(TWO_PAGES), 1));
    }
}
