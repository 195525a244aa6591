// SPDX-License-Identifier: EPL-2.0
package fudaban.document.pdf;

import fudaban.document.DocumentException;
import fudaban.document.internal.pdf.PdfRendering;
import fudaban.document.model.Document;
import fudaban.document.text.FontStack;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes a document as PDF 1.7 with embedded, subset fonts. The text can be taken out again exactly as it was put in.
 * Equal input
 * gives equal bytes. Pages are laid out completely before the first byte is written: a document that cannot be
 * printed as it is
 * (a character without glyph, a broken picture, a row with wrong cells) is refused and nothing is written.
 */
public final class PdfWriter {
    private final FontStack fonts;

    /**
     * A writer.
     *
     * @param fonts the fonts to embed
     */
    public PdfWriter(FontStack fonts) {
        this.fonts = fonts;
    }

    /**
     * Writes a document.
     *
     * @param document what to print
     * @param out where to; not closed
     * @return number of pages
     * @throws DocumentException when the document cannot be printed as it is; nothing was written
     * @throws IOException when writing fails
     */
    public int write(Document document, OutputStream out) throws IOException {
        return new PdfRendering(fonts, document).write(out);
    }
}
