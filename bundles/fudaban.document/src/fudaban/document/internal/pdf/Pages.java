// SPDX-License-Identifier: EPL-2.0
package fudaban.document.internal.pdf;

import static fudaban.document.internal.pdf.BlockLayout.MM;

import fudaban.document.model.Furniture;
import fudaban.document.model.PageSetup;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * The pages of a document. A finished page keeps only its compressed content; head and foot follow when the number of
 * pages is known.
 */
final class Pages {
    private static final double FURNITURE = 8;
    private static final double STAMP = 13;
    /** Of the paper's width, for the stamp behind the content. */
    private static final double STAMP_SHARE = 0.6;
    /** Pale enough to read over, dark enough for a copier. */
    private static final double STAMP_GREY = 0.9;

    private final PDDocument document;
    private final PageSetup setup;
    private final PdfFonts fonts;
    private final Outline outline;
    private final TextLayout text;
    private final String stamp;
    private final List<PDPage> pages = new ArrayList<>();

    Pages(PDDocument document, PageSetup setup, PdfFonts fonts, TextLayout text, String stamp) {
        this.text = text;
        this.stamp = stamp;
        this.document = document;
        this.setup = setup;
        this.fonts = fonts;
        this.outline = new Outline(document);
    }

    double left() {
        return setup.left() * MM;
    }

    double width() {
        return (setup.paperWidth() - setup.left() - setup.right()) * MM;
    }

    double top() {
        return setup.top() * MM;
    }

    double bottom() {
        return (setup.paperHeight() - setup.bottom()) * MM;
    }

    double height() {
        return bottom() - top();
    }

    Canvas begin() {
        PDPage page =
                new PDPage(new PDRectangle((float) (setup.paperWidth() * MM), (float) (setup.paperHeight() * MM)));
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.FONT, fonts.resources());
        page.getCOSObject().setItem(COSName.RESOURCES, resources);
        page.getCOSObject().setItem(COSName.CONTENTS, new COSArray());
        document.addPage(page);
        pages.add(page);
        Canvas canvas = canvas();
        if (!stamp.isEmpty()) {
            stamp(canvas);
        }
        return canvas;
    }

    /** Behind the content, and in a frame where nothing else stands. */
    private void stamp(Canvas canvas) {
        double paper = setup.paperWidth() * MM;
        double size = paper * STAMP_SHARE / stamp.codePointCount(0, stamp.length());
        TextLine pale = text.line(stamp, size, true);
        canvas.grey(STAMP_GREY);
        pale.draw(canvas, (paper - pale.width()) / 2, (setup.paperHeight() * MM - pale.height()) / 2);
        canvas.grey(0);
        TextLine small = text.line(stamp, STAMP, true);
        double x = (paper - small.width()) / 2;
        small.draw(canvas, x, 4 * MM);
        canvas.frame(x - 3 * MM, 4 * MM, small.width() + 6 * MM, small.height(), 1);
    }

    void end(Canvas canvas) throws IOException {
        append(pages.getLast(), canvas);
    }

    void bookmark(Piece.Bookmark bookmark, double y) {
        outline.add(bookmark, pages.getLast(), setup.paperHeight() * MM - y);
    }

    /** Draws head and foot on all pages. */
    void furnish(Furniture furniture, String title) throws IOException {
        double head = top() - 5 * MM - TextLayout.leading(FURNITURE);
        double foot = bottom() + 3 * MM;
        for (int i = 0; i < pages.size(); i++) {
            Canvas canvas = canvas();
            String page = String.valueOf(i + 1);
            String[] texts = {
                furniture.headLeft(), furniture.headCenter(), furniture.headRight(),
                furniture.footLeft(), furniture.footCenter(), furniture.footRight()
            };
            for (int place = 0; place < texts.length; place++) {
                if (texts[place].isEmpty()) {
                    continue;
                }
                String filled = texts[place]
                        .replace("{pages}", String.valueOf(pages.size()))
                        .replace("{page}", page)
                        .replace("{title}", title);
                TextLine line = text.line(filled, FURNITURE, false);
                double x = left() + (width() - line.width()) * (place % 3) / 2;
                line.draw(canvas, x, place < 3 ? head : foot);
            }
            append(pages.get(i), canvas);
        }
    }

    private Canvas canvas() {
        return new Canvas(setup.paperHeight() * MM, fonts);
    }

    private void append(PDPage page, Canvas canvas) throws IOException {
        COSStream stream = new COSStream();
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(canvas.content().deflated());
        }
        ((COSArray) page.getCOSObject().getDictionaryObject(COSName.CONTENTS)).add(stream);
        if (!canvas.images().isEmpty()) {
            COSDictionary images = new COSDictionary();
            canvas.images().forEach((image, name) -> images.setItem(COSName.getPDFName(name), image));
            page.getResources().getCOSObject().setItem(COSName.XOBJECT, images);
        }
    }
}
