// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.table.internal;

import fudaban.ui.table.ColumnDefinition;
import fudaban.ui.theme.Palette;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Paints headings, with an arrow in the column the list is sorted by. */
final class HeaderPainter extends AbstractCellPainter {
    private static final int ARROW = 4;

    private final Palette palette;
    private final List<ColumnDefinition> columns;
    private final Supplier<Optional<EAttribute>> order;
    private final BooleanSupplier descending;

    HeaderPainter(
            Palette palette,
            List<ColumnDefinition> columns,
            Supplier<Optional<EAttribute>> order,
            BooleanSupplier descending) {
        this.palette = palette;
        this.columns = columns;
        this.order = order;
        this.descending = descending;
    }

    @Override
    public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        gc.setBackground(palette.fill("neutral-1"));
        gc.fillRectangle(bounds);
        gc.setForeground(palette.ink("neutral-3"));
        int bottom = bounds.y + bounds.height - 1;
        gc.drawLine(bounds.x, bottom, bounds.x + bounds.width, bottom);
        ColumnDefinition column = columns.get(cell.getColumnIndex());
        boolean sorted = order.get().filter(column.feature()::equals).isPresent();
        gc.setForeground(palette.ink(sorted ? "neutral-8" : "neutral-6"));
        String title = String.valueOf(cell.getDataValue());
        Strokes.text(gc, title, bounds, column.alignment());
        if (sorted) {
            int beside = Strokes.PADDING + gc.textExtent(title, SWT.DRAW_TRANSPARENT).x + 2 * ARROW;
            int x = column.alignment() == ColumnDefinition.Alignment.RIGHT
                    ? bounds.x + bounds.width - beside
                    : bounds.x + beside;
            int y = bounds.y + bounds.height / 2;
            int up = descending.getAsBoolean() ? -1 : 1;
            gc.setAntialias(SWT.ON);
            gc.setBackground(palette.fill("accent"));
            gc.fillPolygon(new int[] {x - ARROW, y + up * ARROW / 2, x + ARROW, y + up * ARROW / 2, x, y - up * ARROW});
        }
    }

    @Override
    public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return gc.textExtent(String.valueOf(cell.getDataValue())).x + 2 * Strokes.PADDING + 4 * ARROW;
    }

    @Override
    public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return Grid.ROW_HEIGHT;
    }
}
