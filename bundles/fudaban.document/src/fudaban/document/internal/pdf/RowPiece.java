// SPDX-License-Identifier: EPL-2.0
package fudaban.document.internal.pdf;

import fudaban.document.model.Align;
import java.util.ArrayList;
import java.util.List;

/** A row of a ruled table; a row higher than a page is divided between its lines. */
record RowPiece(
        List<CellBox> cells, double lineHeight, double minimum, double gap, boolean keepWithNext, List<Piece> repeated)
        implements Piece {
    /** Empty space between a rule and the text, points. */
    static final double PADDING = 3;

    private static final double RULE = 0.5;

    /** A cell with its lines. */
    record CellBox(double x, double width, Align align, List<TextLine> lines) {}

    @Override
    public double height() {
        int most = 1;
        for (CellBox cell : cells) {
            most = Math.max(most, cell.lines().size());
        }
        return Math.max(minimum, most * lineHeight + 2 * PADDING);
    }

    @Override
    public void draw(Canvas canvas, double left, double top) {
        double height = height();
        for (CellBox cell : cells) {
            canvas.frame(left + cell.x(), top, cell.width(), height, RULE);
            double y = top + PADDING;
            for (TextLine line : cell.lines()) {
                double room = cell.width() - 2 * PADDING;
                line.draw(canvas, left + cell.x() + PADDING + Pieces.offset(cell.align(), room, line.width()), y);
                y += lineHeight;
            }
        }
    }

    @Override
    public List<Piece> split(double available) {
        int fit = (int) ((available - 2 * PADDING) / lineHeight);
        if (fit < 1 || minimum > 0 && height() <= minimum) {
            return null;
        }
        return List.of(part(0, fit, gap), part(fit, Integer.MAX_VALUE, 0));
    }

    private RowPiece part(int from, int to, double above) {
        List<CellBox> parts = new ArrayList<>();
        for (CellBox cell : cells) {
            int size = cell.lines().size();
            parts.add(new CellBox(
                    cell.x(),
                    cell.width(),
                    cell.align(),
                    cell.lines().subList(Math.min(from, size), Math.min(to, size))));
        }
        return new RowPiece(parts, lineHeight, 0, above, false, repeated);
    }
}
