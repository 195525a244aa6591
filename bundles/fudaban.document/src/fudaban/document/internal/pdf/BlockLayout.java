// SPDX-License-Identifier: EPL-2.0
package fudaban.document.internal.pdf;

import fudaban.document.DocumentException;
import fudaban.document.model.Align;
import fudaban.document.model.BarChart;
import fudaban.document.model.Block;
import fudaban.document.model.ConfirmationBoxes;
import fudaban.document.model.Heading;
import fudaban.document.model.Image;
import fudaban.document.model.KeepTogether;
import fudaban.document.model.KeyValueGrid;
import fudaban.document.model.LabelRow;
import fudaban.document.model.ListItem;
import fudaban.document.model.PageBreak;
import fudaban.document.model.Paragraph;
import fudaban.document.model.QrCode;
import fudaban.document.model.Rule;
import fudaban.document.model.SideBySide;
import fudaban.document.model.Spacer;
import fudaban.document.model.Span;
import fudaban.document.model.Table;
import fudaban.document.qr.QrMatrix;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Cuts blocks into pieces for a width. */
final class BlockLayout {
    /** Points per millimetre. */
    static final double MM = 72 / 25.4;

    private static final double[] HEADING = {16, 13, 11};
    private static final double CAPTION = 8;

    /** Takes pieces one by one. */
    interface Sink {
        void accept(Piece piece) throws IOException;
    }

    private final TextLayout text;
    private final Images images;
    private final TableLayout tables;
    private final BarLayout bars;

    BlockLayout(TextLayout text, Images images) {
        this.text = text;
        this.images = images;
        this.tables = new TableLayout(text);
        this.bars = new BarLayout(text);
    }

    /** Hands the pieces of a block to the sink; a table's rows are read while they are taken. */
    void lay(Block block, double width, Sink sink) throws IOException {
        switch (block) {
            case Heading h -> heading(h, width, sink);
            case Paragraph p -> paragraph(p, width, sink);
            case ListItem i -> item(i, width, sink);
            case Table t -> tables.table(t, width, sink);
            case KeyValueGrid g -> tables.grid(g, width, sink);
            case ConfirmationBoxes c -> tables.boxes(c, width, sink);
            case BarChart b -> bars.bars(b, width, sink);
            case QrCode q -> sink.accept(code(q, width));
            case Image i -> sink.accept(picture(i, width));
            case Spacer s -> sink.accept(new Pieces.Gap(s.height() * MM));
            case Rule ignored -> sink.accept(new Pieces.HorizontalRule(width));
            case PageBreak ignored -> sink.accept(new Pieces.Break());
            case SideBySide s -> sink.accept(pair(s, width));
            case LabelRow l -> sink.accept(new LabelLayout(text).row(l));
            case KeepTogether k -> sink.accept(new Pieces.Group(collect(k.blocks(), width), List.of(), 0));
        }
    }

    private List<Piece> collect(List<Block> blocks, double width) throws IOException {
        List<Piece> pieces = new ArrayList<>();
        for (Block block : blocks) {
            lay(block, width, pieces::add);
        }
        return pieces;
    }

    private void heading(Heading heading, double width, Sink sink) throws IOException {
        double size = HEADING[heading.level() - 1];
        List<TextLine> lines = text.lines(Span.strong(heading.text()), size, width, 0, false);
        for (int i = 0; i < lines.size(); i++) {
            var bookmark = i == 0 ? new Piece.Bookmark(heading.level(), heading.text()) : null;
            sink.accept(new Pieces.Text(lines.get(i), 0, i == 0 ? size * 0.7 : 0, true, bookmark));
        }
    }

    private void paragraph(Paragraph paragraph, double width, Sink sink) throws IOException {
        boolean hang = paragraph.align() == Align.LEFT;
        List<TextLine> lines = text.lines(paragraph.spans(), paragraph.size(), width, paragraph.indent(), hang);
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            double x = Pieces.offset(paragraph.align(), width, line.width());
            // No single first line at the foot of a page.
            boolean keep = i == 0 && lines.size() > 1;
            sink.accept(new Pieces.Text(line, x, i == 0 ? 2 : 0, keep, null));
        }
    }

    private void item(ListItem item, double width, Sink sink) throws IOException {
        TextLine mark = text.line(item.mark(), item.size(), false);
        double indent = Math.max(item.size() * 1.5, mark.width() + item.size() * 0.5);
        boolean first = true;
        for (TextLine line : text.lines(item.spans(), item.size(), width - indent, 0, true)) {
            sink.accept(
                    first ? new Pieces.Marked(mark, line, indent, 1) : new Pieces.Text(line, indent, 0, false, null));
            first = false;
        }
    }

    private Piece code(QrCode code, double width) throws DocumentException {
        double edge = code.size() * MM;
        List<TextLine> caption =
                code.caption().isEmpty() ? List.of() : text.lines(Span.plain(code.caption()), CAPTION, width, 0, false);
        return new Pieces.Code(QrMatrix.of(code.content()), caption, code.align(), width, edge);
    }

    private Piece picture(Image block, double width) throws IOException {
        var image = images.of(block.data());
        double scale = Math.min(
                Math.min(block.width() * MM, width) / image.getWidth(), block.height() * MM / image.getHeight());
        double w = image.getWidth() * scale;
        return new Pieces.Picture(image, Pieces.offset(block.align(), width, w), w, image.getHeight() * scale);
    }

    private Piece pair(SideBySide pair, double width) throws IOException {
        double right = pair.rightWidth() * MM;
        double between = 3 * MM;
        return new Pieces.Group(
                collect(pair.left(), width - right - between), collect(pair.right(), right), width - right);
    }
}
