// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.print;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.eclipse.swt.graphics.Rectangle;

/** Where a text stands on the pages of a PDF. Takes a while; not for the UI thread. */
public final class PdfWords {
    private static final int POINTS = 72;
    /** Of a letter above its base line, in parts of the size of its font. */
    private static final float ASCENT = 0.9f;

    private static final float HEIGHT = 1.15f;

    /**
     * A place on a page.
     *
     * @param page from 0
     * @param at in pixels of the picture that has the same resolution
     */
    public record Spot(int page, Rectangle at) {}

    private record Letter(String text, Rectangle at) {}

    private final List<List<Letter>> pages = new ArrayList<>();

    /**
     * Reads the first pages.
     *
     * @param most how many at most
     * @param dpi of the picture
     */
    public PdfWords(byte[] pdf, int most, int dpi) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 0; page < Math.min(most, document.getNumberOfPages()); page++) {
                List<Letter> letters = new ArrayList<>();
                var stripper = new PDFTextStripper() {
                    @Override
                    protected void writeString(String text, List<TextPosition> positions) {
                        positions.forEach(each -> letters.add(letter(each, (float) dpi / POINTS)));
                    }
                };
                stripper.setSortByPosition(false);
                stripper.setStartPage(page + 1);
                stripper.setEndPage(page + 1);
                stripper.getText(document);
                letters.removeIf(each -> each.text.isEmpty());
                pages.add(letters);
            }
        }
    }

    private static Letter letter(TextPosition position, float scale) {
        float height = position.getFontSizeInPt();
        return new Letter(
                plain(position.getUnicode()),
                new Rectangle(
                        Math.round(position.getXDirAdj() * scale),
                        Math.round((position.getYDirAdj() - ASCENT * height) * scale),
                        Math.max(1, Math.round(position.getWidthDirAdj() * scale)),
                        Math.max(1, Math.round(HEIGHT * height * scale))));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\u3000]+", "");
    }

    /** Where a text stands; blanks and widths of letters do not matter, and it may go on in the next line. */
    public List<Spot> find(String text, int most) {
        List<Spot> spots = new ArrayList<>();
        String wanted = plain(text);
        if (wanted.isEmpty()) {
            return spots;
        }
        for (int page = 0; page < pages.size(); page++) {
            var all = new StringBuilder();
            List<Letter> at = new ArrayList<>();
            for (Letter letter : pages.get(page)) {
                all.append(letter.text);
                for (int i = 0; i < letter.text.length(); i++) {
                    at.add(letter);
                }
            }
            int found = all.indexOf(wanted);
            while (found >= 0 && spots.size() < most) {
                lines(page, at.subList(found, found + wanted.length()), spots);
                found = all.indexOf(wanted, found + wanted.length());
            }
        }
        return spots;
    }

    private static void lines(int page, List<Letter> letters, List<Spot> spots) {
        Rectangle line = null;
        for (Letter letter : letters) {
            if (line != null && Math.abs(letter.at.y - line.y) < line.height / 2 && letter.at.x >= line.x) {
                line.add(letter.at);
            } else {
                line = new Rectangle(letter.at.x, letter.at.y, letter.at.width, letter.at.height);
                spots.add(new Spot(page, line));
            }
        }
    }
}
