// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.face;

import fudaban.document.model.Align;
import fudaban.document.model.Block;
import fudaban.document.model.Document;
import fudaban.document.model.Furniture;
import fudaban.document.model.Heading;
import fudaban.document.model.Image;
import fudaban.document.model.Metadata;
import fudaban.document.model.PageSetup;
import fudaban.document.model.Paragraph;
import fudaban.document.pdf.PdfWriter;
import fudaban.document.text.FontStack;
import fudaban.issuance.Say;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A face to look at before it is printed, in its true size.
 *
 * @param fonts what the page is written with
 * @param dpi of the sides
 * @param number what it is called
 */
public record FaceProof(FontStack fonts, int dpi, String number) {
    private static final double INCH = 25.4;
    private static final int GAP = 24;

    /** The sides one below the other. */
    public byte[] png(List<BufferedImage> sides) {
        if (sides.size() == 1) {
            return Png.of(sides.getFirst(), dpi);
        }
        BufferedImage first = sides.getFirst();
        int high = first.getHeight() + GAP;
        var both = new BufferedImage(first.getWidth(), high * sides.size() - GAP, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = both.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, both.getWidth(), both.getHeight());
        for (int i = 0; i < sides.size(); i++) {
            g.drawImage(sides.get(i), 0, i * high, null);
        }
        g.dispose();
        return Png.of(both, dpi);
    }

    /** A page of A4. */
    public byte[] pdf(List<BufferedImage> sides) throws IOException {
        String title = Say.of("face.proof.title", number).text(Locale.JAPAN);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, title));
        blocks.add(Paragraph.of(Say.of("face.proof.note", dpi).text(Locale.JAPAN)));
        for (BufferedImage side : sides) {
            blocks.add(new Image(
                    Png.of(side, dpi),
                    side.getWidth() / (double) dpi * INCH,
                    side.getHeight() / (double) dpi * INCH,
                    Align.LEFT));
        }
        var out = new ByteArrayOutputStream();
        new PdfWriter(fonts)
                .write(
                        new Document(
                                Metadata.of(title, number, OffsetDateTime.parse("2000-01-01T00:00:00Z")),
                                PageSetup.portrait(),
                                new Furniture(title, "", "", "", "", "{page}/{pages}"),
                                blocks),
                        out);
        return out.toByteArray();
    }
}
