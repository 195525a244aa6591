// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.face;

import fudaban.document.model.Document;
import fudaban.document.model.Furniture;
import fudaban.document.model.Heading;
import fudaban.document.model.Metadata;
import fudaban.document.model.PageSetup;
import fudaban.document.model.Paragraph;
import fudaban.document.pdf.PdfWriter;
import fudaban.document.text.FontStack;
import fudaban.document.text.TextRenderer;
import fudaban.hardware.printer.CardFaces;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A card or page on which a printer shows what it can do: edges, lines of one dot, colours, greys, small characters.
 *
 * @param fonts what it is written with
 * @param title what it is
 * @param printer name of the printer
 * @param when day and time
 */
public record TestFace(FontStack fonts, String title, String printer, String when) {
    private static final double INCH = 25.4;
    private static final double WIDE = 85.6;
    private static final double HIGH = 53.98;

    /** A card in the finest resolution. */
    public CardFaces card(Set<Integer> resolutions, boolean both) {
        int dpi = Collections.max(resolutions);
        byte[] side = Png.of(draw(dpi), dpi);
        return new CardFaces(side, both ? Optional.of(side) : Optional.empty(), dpi);
    }

    private BufferedImage draw(int dpi) {
        var image = new BufferedImage(CardFaces.width(dpi), CardFaces.height(dpi), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        try {
            g.setColor(Color.WHITE);
            g.fillRect(0, 0, image.getWidth(), image.getHeight());
            g.setColor(Color.BLACK);
            // The outermost dots, and lines of one dot apart by one: what is missing is cut or blurred.
            g.drawRect(0, 0, image.getWidth() - 1, image.getHeight() - 1);
            for (int x = 20; x < 120; x += 2) {
                g.drawLine(x, 20, x, 100);
            }
            g.scale(dpi / INCH, dpi / INCH);
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            bars(g);
            var text = new TextRenderer(fonts);
            text.draw(g, title, 5, 16, 4, true);
            text.draw(g, printer, 5, 22, text.fit(printer, WIDE - 10, 3, false), false);
            text.draw(g, when, 5, 26.5, 2.5, false);
            text.draw(g, "永国鬱 ABC abc 0123456789", 5, 30, 1.8, false);
        } finally {
            g.dispose();
        }
        return image;
    }

    private static void bars(Graphics2D g) {
        Color[] colours = {Color.CYAN, Color.MAGENTA, Color.YELLOW, Color.RED, Color.GREEN, Color.BLUE, Color.BLACK};
        double step = (WIDE - 10) / colours.length;
        for (int i = 0; i < colours.length; i++) {
            g.setColor(colours[i]);
            g.fill(new java.awt.geom.Rectangle2D.Double(5 + i * step, 33, step, 7));
        }
        int greys = 16;
        for (int i = 0; i < greys; i++) {
            g.setColor(new Color(i * 17, i * 17, i * 17));
            double wide = (WIDE - 10) / greys;
            g.fill(new java.awt.geom.Rectangle2D.Double(5 + i * wide, 41, wide, HIGH - 46));
        }
        g.setColor(Color.BLACK);
    }

    /** A page of A4 as PDF. */
    public byte[] page() throws IOException {
        var document = new Document(
                Metadata.of(title, printer, OffsetDateTime.parse("2000-01-01T00:00:00Z")),
                PageSetup.portrait(),
                new Furniture(title, "", "", "", "", "{page}/{pages}"),
                List.of(new Heading(1, title), Paragraph.of(printer), Paragraph.of(when)));
        var out = new ByteArrayOutputStream();
        new PdfWriter(fonts).write(document, out);
        return out.toByteArray();
    }
}
