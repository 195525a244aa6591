// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.print;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;

/** The pages of a PDF as grey pictures: what a printer without colour puts on paper. Takes a while; not for the UI thread. */
public final class PdfPages implements AutoCloseable {
    private static final int GREYS = 256;

    private final PDDocument document;
    private final PDFRenderer renderer;

    /** Opens a file. */
    public PdfPages(Path file) throws IOException {
        document = Loader.loadPDF(file.toFile());
        renderer = new PDFRenderer(document);
    }

    /** How many there are. */
    public int count() {
        return document.getNumberOfPages();
    }

    /** Whether a page, from 0, is wider than high. */
    public boolean lying(int page) {
        var box = document.getPage(page).getMediaBox();
        return box.getWidth() > box.getHeight();
    }

    /** A page, from 0, in shades of grey. */
    public ImageData page(int page, int dpi) throws IOException {
        BufferedImage image = renderer.renderImageWithDPI(page, dpi, ImageType.GRAY);
        byte[] shades = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        var greys = new RGB[GREYS];
        for (int i = 0; i < GREYS; i++) {
            greys[i] = new RGB(i, i, i);
        }
        return new ImageData(image.getWidth(), image.getHeight(), 8, new PaletteData(greys), 1, shades);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
