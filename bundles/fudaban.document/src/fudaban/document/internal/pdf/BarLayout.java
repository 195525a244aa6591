// SPDX-License-Identifier: EPL-2.0
package fudaban.document.internal.pdf;

import fudaban.document.model.BarChart;
import java.io.IOException;

/** Sets the bars of a chart, a piece each, so that a long chart goes on over the page. */
final class BarLayout {
    private static final double SPACE = 4;
    private static final double DARK = 0.35;
    private static final double LIGHT = 0.85;
    private static final double RULE = 0.4;
    /** Of the height of a line. */
    private static final double THICK = 0.8;

    private final TextLayout text;

    BarLayout(TextLayout text) {
        this.text = text;
    }

    /** A bar between its label and its figures; lengths in points. */
    record Bar(TextLine label, TextLine figures, double begin, double dark, double light) implements Piece {
        @Override
        public double height() {
            return label.height() + 1;
        }

        @Override
        public void draw(Canvas canvas, double x, double top) {
            label.draw(canvas, x + begin - SPACE - label.width(), top);
            double thick = label.height() * THICK;
            double y = top + (label.height() - thick) / 2;
            double left = x + begin;
            part(canvas, DARK, left, y, dark, thick);
            part(canvas, LIGHT, left + dark, y, light, thick);
            if (light > 0) {
                canvas.frame(left + dark, y, light, thick, RULE);
            }
            canvas.line(left, top, left, top + height(), RULE);
            figures.draw(canvas, left + dark + light + SPACE, top);
        }

        private static void part(Canvas canvas, double brightness, double x, double y, double width, double thick) {
            if (width > 0) {
                canvas.grey(brightness);
                canvas.box(x, y, width, thick);
                canvas.fill();
                canvas.grey(0);
            }
        }
    }

    void bars(BarChart chart, double width, BlockLayout.Sink sink) throws IOException {
        double most = 0;
        double figures = 0;
        for (BarChart.Bar bar : chart.bars()) {
            most = Math.max(most, bar.value() + bar.more());
            figures = Math.max(
                    figures, text.line(bar.figures(), chart.size(), false).width());
        }
        double begin = width * chart.labelShare();
        double unit = most == 0 ? 0 : (width - begin - figures - 2 * SPACE) / most;
        for (BarChart.Bar bar : chart.bars()) {
            sink.accept(new Bar(
                    label(bar.label(), chart.size(), begin - SPACE),
                    text.line(bar.figures(), chart.size(), false),
                    begin,
                    bar.value() * unit,
                    bar.more() * unit));
        }
    }

    /** Cut at the end where it finds no room: the table that goes with a chart tells it whole. */
    private TextLine label(String whole, double size, double room) {
        TextLine line = text.line(whole, size, false);
        int end = whole.length();
        while (line.width() > room && end > 1) {
            end = whole.offsetByCodePoints(end, -1);
            line = text.line(whole.substring(0, end) + "…", size, false);
        }
        return line;
    }
}
