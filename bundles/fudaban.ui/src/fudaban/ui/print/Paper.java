// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.print;

import java.io.IOException;
import org.apache.pdfbox.Loader;

/**
 * A document to be put on paper.
 *
 * @param title what it is, for lists of jobs; no personal data
 * @param pdf the document
 * @param pages how many pages it has
 * @param width of its first page held upright, in hundredths of a millimetre
 * @param height the same upwards
 * @param copies from 1
 */
public record Paper(String title, byte[] pdf, int pages, int width, int height, int copies) {
    private static final double POINTS_OF_AN_INCH = 72;
    private static final double MILLIMETRES_OF_AN_INCH = 25.4;
    private static final int HUNDREDTHS = 100;

    /** Copies the document. */
    public Paper {
        pdf = pdf.clone();
    }

    @Override
    public byte[] pdf() {
        return pdf.clone();
    }

    /**
     * Reads how many pages it has and how large they are.
     *
     * @throws IOException when that is no PDF, or an empty one
     */
    public static Paper of(String title, byte[] pdf, int copies) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            if (document.getNumberOfPages() == 0) {
                throw new IOException("a PDF without pages");
            }
            var page = document.getPage(0).getMediaBox();
            int one = hundredths(page.getWidth());
            int other = hundredths(page.getHeight());
            return new Paper(
                    title, pdf, document.getNumberOfPages(), Math.min(one, other), Math.max(one, other), copies);
        }
    }

    /** Sizes of paper are whole millimetres, points are not: 595 x 842 points are A4. */
    private static int hundredths(float points) {
        return (int) Math.round(points * MILLIMETRES_OF_AN_INCH / POINTS_OF_AN_INCH) * HUNDREDTHS;
    }

    /** Title and size; what is printed may be protected. */
    @Override
    public String toString() {
        return "Paper[" + title + ", " + pages + " pages, " + copies + " copies]";
    }
}
