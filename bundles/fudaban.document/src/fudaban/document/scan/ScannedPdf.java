// SPDX-License-Identifier: EPL-2.0
package fudaban.document.scan;

import fudaban.document.DocumentException;
import fudaban.document.Problem;
import fudaban.document.qr.QrReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A PDF from a scanner: the QR codes of each page, and pages as a PDF of their own. Takes a while; not for the UI thread. */
public final class ScannedPdf implements AutoCloseable {
    /** Most pages of one file. */
    public static final int MOST = 500;
    /** A QR of 32 mm has about 3 pixels a module here. */
    private static final int QUICK_DPI = 100;

    private static final int FINE_DPI = 200;
    private static final int FINEST_DPI = 300;
    /** Pixels of a rendered page; what is larger is no A3 sheet at the finest resolution. */
    private static final double MOST_PIXELS = 25_000_000;

    private static final double POINTS_OF_AN_INCH = 72;

    private final PDDocument document;
    private final PDFRenderer renderer;

    private ScannedPdf(PDDocument document) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
    }

    /**
     * Opens a file.
     *
     * @throws DocumentException when it asks for a password, is broken, or has no page or too many
     */
    public static ScannedPdf open(byte[] content) throws DocumentException {
        PDDocument document;
        try {
            document = Loader.loadPDF(content);
        } catch (InvalidPasswordException locked) {
            throw new DocumentException(List.of(Problem.of("scan.encrypted")), locked);
        } catch (IOException | RuntimeException broken) {
            // What a scanner left half written breaks the parser in many ways.
            throw new DocumentException(List.of(Problem.of("scan.broken")), broken);
        }
        int pages = document.getNumberOfPages();
        if (pages == 0 || pages > MOST) {
            close(document);
            throw pages == 0 ? new DocumentException("scan.empty") : new DocumentException("scan.long", pages, MOST);
        }
        return new ScannedPdf(document);
    }

    /** How many pages. */
    public int pages() {
        return document.getNumberOfPages();
    }

    /**
     * The QR codes of a page: first quickly, then as finely as it takes.
     *
     * @param page from 0
     * @return empty where there is none that can be read
     */
    public List<String> codes(int page) {
        for (int dpi : List.of(QUICK_DPI, FINE_DPI, FINEST_DPI)) {
            try {
                BufferedImage picture = picture(page, dpi);
                List<String> codes = QrReader.read(picture, dpi > QUICK_DPI);
                if (!codes.isEmpty()) {
                    return codes;
                }
            } catch (IOException | RuntimeException unreadable) {
                // A page whose picture is broken is a page that cannot be read.
                return List.of();
            }
        }
        return List.of();
    }

    /** A page, from 0, in shades of grey. */
    public BufferedImage picture(int page, int dpi) throws IOException {
        var box = document.getPage(page).getMediaBox();
        double scale = dpi / POINTS_OF_AN_INCH;
        double pixels = box.getWidth() * scale * box.getHeight() * scale;
        double fit = pixels > MOST_PIXELS ? Math.sqrt(MOST_PIXELS / pixels) : 1;
        return renderer.renderImage(page, (float) (scale * fit), ImageType.GRAY);
    }

    /**
     * Some pages as a PDF of their own.
     *
     * @param pages from 0, in the order they are to have
     */
    public byte[] part(List<Integer> pages) throws IOException {
        try (var part = new PDDocument()) {
            for (int page : pages) {
                part.importPage(document.getPage(page));
            }
            var out = new ByteArrayOutputStream();
            part.save(out);
            return out.toByteArray();
        }
    }

    @Override
    public void close() {
        close(document);
    }

    private static void close(PDDocument document) {
        try {
            document.close();
        } catch (IOException nothingIsLost) {
            // It was only read.
        }
    }
}
