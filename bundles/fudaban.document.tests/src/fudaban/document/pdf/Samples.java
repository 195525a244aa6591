// SPDX-License-Identifier: EPL-2.0
package fudaban.document.pdf;

import fudaban.document.model.Block;
import fudaban.document.model.Document;
import fudaban.document.model.Furniture;
import fudaban.document.model.Metadata;
import fudaban.document.model.PageSetup;
import fudaban.document.text.FontStack;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;

/** What the PDF tests share; every name is invented. */
final class Samples {
    static final FontStack FONTS = FontStack.shipped();
    static final OffsetDateTime TIME = OffsetDateTime.parse("2026-03-31T17:45:00+09:00");
    static final String KATSU = "葛";
    static final String KATSU_IVS = "葛\uDB40\uDD00";
    static final String YOSHI = "\uD842\uDFB7";

    private Samples() {}

    static Document document(List<? extends Block> blocks) {
        return new Document(Metadata.of("業務日報", "役務従事者", TIME), PageSetup.portrait(), Furniture.usual(), blocks);
    }

    static byte[] pdf(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter(FONTS).write(document, out);
        return out.toByteArray();
    }

    static byte[] pdf(Block... blocks) throws IOException {
        return pdf(document(List.of(blocks)));
    }
}
