// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.printer;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * A document for paper.
 *
 * @param pdf the document; its pages have the size of the paper
 * @param media what it is printed on
 * @param bothSides whether sheets are turned over their long edge
 * @param copies from 1 to 999
 */
public record PaperOrder(byte[] pdf, Media media, boolean bothSides, int copies) {
    private static final int MOST = 999;

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException when that is no PDF, or too many copies
     */
    public PaperOrder {
        Objects.requireNonNull(media);
        if (!new String(pdf, 0, Math.min(pdf.length, 5), StandardCharsets.ISO_8859_1).equals("%PDF-")) {
            throw new IllegalArgumentException("not a PDF");
        }
        if (copies < 1 || copies > MOST) {
            throw new IllegalArgumentException("copies " + copies);
        }
        pdf = pdf.clone();
    }

    /** One copy on A4, one side. */
    public static PaperOrder of(byte[] pdf) {
        return new PaperOrder(pdf, Media.A4, false, 1);
    }

    @Override
    public byte[] pdf() {
        return pdf.clone();
    }

    /**
     * A size of paper, card or label.
     *
     * @param width in hundredths of a millimetre, as IPP counts
     * @param height in hundredths of a millimetre
     */
    public record Media(int width, int height) {
        /** ISO 216 A4, upright. */
        public static final Media A4 = new Media(21000, 29700);
        /** ISO/IEC 7810 ID-1, lying. */
        public static final Media CR80 = new Media(8560, 5398);

        /** In points of 1/72 inch. */
        public double pointsWide() {
            return width / 2540.0 * 72;
        }

        /** In points of 1/72 inch. */
        public double pointsHigh() {
            return height / 2540.0 * 72;
        }

        /** Whether this is a card of the size CR80 in either direction, within half a millimetre. */
        public boolean isCard() {
            return near(width, CR80.width) && near(height, CR80.height)
                    || near(width, CR80.height) && near(height, CR80.width);
        }

        private static boolean near(int one, int other) {
            return Math.abs(one - other) <= 50;
        }
    }
}
