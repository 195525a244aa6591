// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.table.internal;

import fudaban.ledger.query.Row;
import fudaban.ui.table.ColumnDefinition;
import fudaban.ui.table.RecordTableModel;
import fudaban.ui.table.Tone;
import fudaban.ui.theme.Palette;
import java.util.List;
import java.util.function.IntConsumer;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Paints cells of rows: text, a mark, the mask, or the outline of what is still being loaded. */
final class CellPainter extends AbstractCellPainter {
    private static final int BAR = 3;
    private static final int MARK_HEIGHT = 24;
    private static final int MARK_PADDING = 8;
    private static final int RADIUS = 6;

    private final Palette palette;
    private final List<ColumnDefinition> columns;
    private final RecordTableModel model;
    private final IntConsumer seen;

    /** @param seen is told of lines whose row is not there yet */
    CellPainter(Palette palette, List<ColumnDefinition> columns, RecordTableModel model, IntConsumer seen) {
        this.seen = seen;
        this.palette = palette;
        this.columns = columns;
        this.model = model;
    }

    @Override
    public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        boolean selected = DisplayMode.SELECT.equals(cell.getDisplayMode());
        gc.setBackground(palette.fill(selected ? "accent-soft" : "neutral-0"));
        gc.fillRectangle(bounds);
        gc.setForeground(palette.ink("neutral-2"));
        gc.drawLine(bounds.x, bounds.y + bounds.height - 1, bounds.x + bounds.width, bounds.y + bounds.height - 1);
        if (selected && cell.getColumnPosition() == 0) {
            gc.setBackground(palette.fill("accent"));
            gc.fillRectangle(bounds.x, bounds.y, BAR, bounds.height);
        }
        if (model.heading(cell.getRowIndex()).isPresent()) {
            // Painted over the whole width by GroupPainter.
            return;
        }
        ColumnDefinition column = columns.get(cell.getColumnIndex());
        model.row(cell.getRowIndex())
                .ifPresentOrElse(
                        row -> value(gc, bounds, column, row), () -> outline(gc, bounds, column, cell.getRowIndex()));
    }

    private void value(GC gc, Rectangle bounds, ColumnDefinition column, Row row) {
        Tone tone = column.tone(row);
        if (tone != Tone.PLAIN) {
            mark(gc, bounds, column.text(row), tone);
            return;
        }
        gc.setForeground(palette.ink(column.masked(row) ? "neutral-6" : "neutral-8"));
        Strokes.text(gc, column.text(row), bounds, column.alignment());
    }

    private void mark(GC gc, Rectangle bounds, String text, Tone tone) {
        int width = Math.min(
                gc.textExtent(text, SWT.DRAW_TRANSPARENT).x + 2 * MARK_PADDING,
                bounds.width - Strokes.PADDING - MARK_PADDING);
        var mark = new Rectangle(
                bounds.x + Strokes.PADDING, bounds.y + (bounds.height - MARK_HEIGHT) / 2, width, MARK_HEIGHT);
        gc.setAntialias(SWT.ON);
        gc.setBackground(palette.fill(tone.fill()));
        gc.fillRoundRectangle(mark.x, mark.y, mark.width, mark.height, RADIUS, RADIUS);
        gc.setForeground(palette.ink(tone.ink()));
        var inner = new Rectangle(
                mark.x + MARK_PADDING - Strokes.PADDING,
                mark.y,
                mark.width - 2 * MARK_PADDING + 2 * Strokes.PADDING,
                mark.height);
        Strokes.text(gc, text, inner, ColumnDefinition.Alignment.LEFT);
    }

    private void outline(GC gc, Rectangle bounds, ColumnDefinition column, int row) {
        seen.accept(row);
        gc.setAntialias(SWT.ON);
        gc.setBackground(palette.fill("neutral-2"));
        int width = Math.max(24, (bounds.width - 2 * Strokes.PADDING) * (60 + (row * 7 + column.width()) % 30) / 100);
        gc.fillRoundRectangle(bounds.x + Strokes.PADDING, bounds.y + bounds.height / 2 - 5, width, 10, RADIUS, RADIUS);
    }

    @Override
    public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return gc.textExtent(String.valueOf(cell.getDataValue())).x + 2 * Strokes.PADDING;
    }

    @Override
    public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return Grid.ROW_HEIGHT;
    }
}
