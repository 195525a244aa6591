// SPDX-License-Identifier: EPL-2.0
package fudaban.document.internal.pdf;

import fudaban.document.DocumentException;
import fudaban.document.Problem;
import fudaban.document.model.Block;
import fudaban.document.model.Document;
import fudaban.document.model.Metadata;
import fudaban.document.text.FontCoverage;
import fudaban.document.text.FontStack;
import java.io.IOException;
import java.io.OutputStream;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** One document on its way to PDF. */
public final class PdfRendering {
    private final FontStack fonts;
    private final Document source;

    /**
     * A rendering.
     *
     * @param fonts fonts to embed
     * @param source what to print
     */
    public PdfRendering(FontStack fonts, Document source) {
        this.fonts = fonts;
        this.source = source;
    }

    /**
     * Lays out and writes.
     *
     * @param out where to
     * @return number of pages
     * @throws IOException when the document cannot be printed or the output fails
     */
    public int write(OutputStream out) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PdfFonts used = new PdfFonts();
            TextLayout text = new TextLayout(fonts);
            Pages pages =
                    new Pages(pdf, source.page(), used, text, source.furniture().stamp());
            BlockLayout layout = new BlockLayout(text, new Images(pdf));
            Paginator paginator = new Paginator(pages);
            for (Block block : source.blocks()) {
                layout.lay(block, pages.width(), paginator);
            }
            paginator.finish();
            pages.furnish(source.furniture(), source.metadata().title());
            refuseMissing(text);
            used.finish();
            describe(pdf, source.metadata());
            pdf.save(out, CompressParameters.DEFAULT_COMPRESSION);
            return pdf.getNumberOfPages();
        }
    }

    private void refuseMissing(TextLayout text) throws DocumentException {
        List<Problem> problems = text.missing().stream()
                .map(fonts::describe)
                .map(FontCoverage::problem)
                .toList();
        if (!problems.isEmpty()) {
            throw new DocumentException(problems);
        }
    }

    private static void describe(PDDocument pdf, Metadata metadata) {
        PDDocumentInformation information = pdf.getDocumentInformation();
        information.setTitle(metadata.title());
        information.setAuthor(metadata.author());
        if (!metadata.subject().isEmpty()) {
            information.setSubject(metadata.subject());
        }
        information.setProducer("Fudaban");
        var created = GregorianCalendar.from(metadata.created().toZonedDateTime());
        information.setCreationDate(created);
        information.setModificationDate(created);
        // The file identifier would otherwise be taken from the clock.
        pdf.setDocumentId(metadata.created().toEpochSecond());
        pdf.setVersion(1.7f);
        pdf.getDocumentCatalog().setLanguage(metadata.language().toLanguageTag());
        COSDictionary preferences = new COSDictionary();
        preferences.setBoolean(COSName.getPDFName("DisplayDocTitle"), true);
        pdf.getDocumentCatalog().getCOSObject().setItem(COSName.VIEWER_PREFERENCES, preferences);
    }
}
