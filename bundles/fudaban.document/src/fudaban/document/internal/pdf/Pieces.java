// SPDX-License-Identifier: EPL-2.0
package fudaban.document.internal.pdf;

import fudaban.document.DocumentException;
import fudaban.document.model.Align;
import fudaban.document.qr.QrMatrix;
import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** The plain kinds of {@link Piece}. */
final class Pieces {
    private Pieces() {}

    /** Left edge of a box in a width. */
    static double offset(Align align, double width, double box) {
        return switch (align) {
            case LEFT -> 0;
            case CENTER -> (width - box) / 2;
            case RIGHT -> width - box;
        };
    }

    /** One line of text. */
    record Text(TextLine line, double x, double gap, boolean keepWithNext, Bookmark bookmark) implements Piece {
        @Override
        public double height() {
            return line.height();
        }

        @Override
        public void draw(Canvas canvas, double left, double top) {
            line.draw(canvas, left + x, top);
        }
    }

    /** A line of text with a mark at the left. */
    record Marked(TextLine mark, TextLine line, double indent, double gap) implements Piece {
        @Override
        public double height() {
            return line.height();
        }

        @Override
        public void draw(Canvas canvas, double left, double top) {
            mark.draw(canvas, left, top);
            line.draw(canvas, left + indent, top);
        }
    }

    /** Empty height. */
    record Gap(double gap) implements Piece {
        @Override
        public double height() {
            return 0;
        }

        @Override
        public void draw(Canvas canvas, double x, double top) {
            // Nothing to see.
        }
    }

    /** End of a page. */
    record Break() implements Piece {
        @Override
        public double height() {
            return 0;
        }

        @Override
        public boolean breakBefore() {
            return true;
        }

        @Override
        public void draw(Canvas canvas, double x, double top) {
            // Nothing to see.
        }
    }

    /** A line from edge to edge. */
    record HorizontalRule(double width) implements Piece {
        @Override
        public double height() {
            return 6;
        }

        @Override
        public void draw(Canvas canvas, double x, double top) {
            canvas.line(x, top + 3, x + width, top + 3, 0.5);
        }
    }

    /** A picture. */
    record Picture(PDImageXObject image, double x, double width, double height) implements Piece {
        @Override
        public double gap() {
            return 3;
        }

        @Override
        public void draw(Canvas canvas, double left, double top) {
            canvas.image(image, left + x, top, width, height);
        }
    }

    /** A QR code drawn as filled rectangles, and its caption. */
    record Code(QrMatrix matrix, List<TextLine> caption, Align align, double width, double edge) implements Piece {
        @Override
        public double gap() {
            return 3;
        }

        @Override
        public double height() {
            return edge + caption.stream().mapToDouble(TextLine::height).sum();
        }

        @Override
        public void draw(Canvas canvas, double left, double top) {
            double x = left + offset(align, width, edge);
            double module = edge / (matrix.size() + 2 * QrMatrix.QUIET);
            for (int row = 0; row < matrix.size(); row++) {
                int column = 0;
                while (column < matrix.size()) {
                    int from = column;
                    while (column < matrix.size() && matrix.black(column, row)) {
                        column++;
                    }
                    if (column > from) {
                        canvas.box(
                                x + (QrMatrix.QUIET + from) * module,
                                top + (QrMatrix.QUIET + row) * module,
                                (column - from) * module,
                                module);
                    } else {
                        column++;
                    }
                }
            }
            canvas.fill();
            double y = top + edge;
            for (TextLine line : caption) {
                line.draw(
                        canvas,
                        left
                                + offset(align, width, Math.max(edge, line.width()))
                                + Math.max(0, edge - line.width()) / 2,
                        y);
                y += line.height();
            }
        }
    }

    /** Pieces kept on one page, in one column or two. */
    record Group(List<Piece> left, List<Piece> right, double rightX) implements Piece {
        @Override
        public double gap() {
            return left.isEmpty() ? 0 : left.getFirst().gap();
        }

        @Override
        public double height() {
            return Math.max(height(left), height(right));
        }

        @Override
        public void draw(Canvas canvas, double x, double top) throws DocumentException {
            draw(canvas, left, x, top);
            draw(canvas, right, x + rightX, top);
        }

        /** A group higher than a page is no longer kept together. */
        @Override
        public List<Piece> split(double available) {
            return right.isEmpty() ? left : null;
        }

        private static double height(List<Piece> pieces) {
            double sum = 0;
            for (int i = 0; i < pieces.size(); i++) {
                sum += pieces.get(i).height() + (i == 0 ? 0 : pieces.get(i).gap());
            }
            return sum;
        }

        private static void draw(Canvas canvas, List<Piece> pieces, double x, double top) throws DocumentException {
            double y = top;
            for (int i = 0; i < pieces.size(); i++) {
                y += i == 0 ? 0 : pieces.get(i).gap();
                pieces.get(i).draw(canvas, x, y);
                y += pieces.get(i).height();
            }
        }
    }
}
