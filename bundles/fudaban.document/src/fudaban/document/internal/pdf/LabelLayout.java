// SPDX-License-Identifier: EPL-2.0
package fudaban.document.internal.pdf;

import fudaban.document.DocumentException;
import fudaban.document.model.LabelRow;
import fudaban.document.model.Span;
import java.util.ArrayList;
import java.util.List;

/** Sets the texts of address labels. */
final class LabelLayout {
    private static final double PADDING = 4 * BlockLayout.MM;
    private static final double SMALLEST = 6;
    private static final double SHRINK = 0.95;

    private final TextLayout text;

    LabelLayout(TextLayout text) {
        this.text = text;
    }

    /** The labels of a row. */
    record Row(List<List<TextLine>> labels, double width, double height, double gapX, double below) implements Piece {
        @Override
        public double height() {
            return height + below;
        }

        @Override
        public void draw(Canvas canvas, double x, double top) {
            double left = x;
            for (List<TextLine> lines : labels) {
                double used = lines.stream().mapToDouble(TextLine::height).sum();
                double y = top + (height - used) / 2;
                for (TextLine line : lines) {
                    line.draw(canvas, left + PADDING, y);
                    y += line.height();
                }
                left += width + gapX;
            }
        }
    }

    Piece row(LabelRow row) throws DocumentException {
        double width = row.width() * BlockLayout.MM;
        double height = row.height() * BlockLayout.MM;
        List<List<TextLine>> labels = new ArrayList<>();
        for (List<LabelRow.Line> label : row.labels()) {
            labels.add(fit(label, width - 2 * PADDING, height - PADDING));
        }
        return new Row(labels, width, height, row.gapX() * BlockLayout.MM, row.gapY() * BlockLayout.MM);
    }

    private List<TextLine> fit(List<LabelRow.Line> label, double width, double height) throws DocumentException {
        double scale = 1;
        while (true) {
            List<TextLine> lines = new ArrayList<>();
            double smallest = Double.MAX_VALUE;
            for (LabelRow.Line line : label) {
                smallest = Math.min(smallest, line.size() * scale);
                List<Span> spans = line.bold() ? Span.strong(line.text()) : Span.plain(line.text());
                lines.addAll(text.lines(spans, line.size() * scale, width, 0, false));
            }
            if (lines.stream().mapToDouble(TextLine::height).sum() <= height) {
                return lines;
            }
            if (smallest * SHRINK < SMALLEST) {
                throw new DocumentException("label.full", label.getLast().text());
            }
            scale *= SHRINK;
        }
    }
}
