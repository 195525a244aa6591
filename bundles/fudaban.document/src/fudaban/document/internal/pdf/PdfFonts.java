// SPDX-License-Identifier: EPL-2.0
package fudaban.document.internal.pdf;

import fudaban.document.internal.text.LazyFace;
import fudaban.document.text.FontFace;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** The fonts of one document, in order of first use. */
final class PdfFonts {
    private final Map<FontFace, PdfFont> fonts = new LinkedHashMap<>();
    private final COSDictionary resources = new COSDictionary();
    private FontFace last;
    private PdfFont lastFont;

    PdfFont of(FontFace face) {
        if (face != last) {
            last = face;
            lastFont = fonts.computeIfAbsent(face, this::add);
        }
        return lastFont;
    }

    /** The font resources that all pages share; complete after {@link #finish}. */
    COSDictionary resources() {
        return resources;
    }

    /** Embeds what was used. */
    void finish() throws IOException {
        for (PdfFont font : fonts.values()) {
            font.finish();
        }
    }

    private PdfFont add(FontFace face) {
        PdfFont font = new PdfFont("F" + (fonts.size() + 1), ((LazyFace) face).face(), face.name());
        resources.setItem(COSName.getPDFName(font.resource()), font.dictionary());
        return font;
    }
}
