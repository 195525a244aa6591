// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.table.internal;

import fudaban.ui.table.ColumnDefinition.Alignment;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** How texts stand in cells. */
final class Strokes {
    static final int PADDING = 12;
    private static final String ELLIPSIS = "…";
    private static final int FLAGS = SWT.DRAW_TRANSPARENT;

    private Strokes() {}

    /** Draws one line of text, centred in height, cut with an ellipsis where it is too long. */
    static void text(GC gc, String text, Rectangle cell, Alignment alignment) {
        int room = cell.width - 2 * PADDING;
        String fitting = fit(gc, text, room);
        Point size = gc.textExtent(fitting, FLAGS);
        int x = switch (alignment) {
            case LEFT -> cell.x + PADDING;
            case CENTER -> cell.x + (cell.width - size.x) / 2;
            case RIGHT -> cell.x + cell.width - PADDING - size.x;
        };
        gc.drawText(fitting, x, cell.y + (cell.height - size.y) / 2, FLAGS);
    }

    /** The text, cut at a character boundary so that it fits with an ellipsis. */
    static String fit(GC gc, String text, int room) {
        if (text.isEmpty() || gc.textExtent(text, FLAGS).x <= room) {
            return text;
        }
        int low = 0;
        int high = text.codePointCount(0, text.length());
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (gc.textExtent(text.substring(0, text.offsetByCodePoints(0, middle)) + ELLIPSIS, FLAGS).x <= room) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return text.substring(0, text.offsetByCodePoints(0, low)) + ELLIPSIS;
    }
}
