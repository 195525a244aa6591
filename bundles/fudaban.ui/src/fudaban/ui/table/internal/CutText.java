// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.table.internal;

import fudaban.ui.piece.Lay;
import fudaban.ui.piece.Prose;
import fudaban.ui.table.ColumnDefinition;
import fudaban.ui.table.RecordTableModel;
import fudaban.ui.table.Tone;
import fudaban.ui.theme.Css;
import fudaban.ui.theme.Space;
import java.util.List;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.tooltip.NatTableContentTooltip;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** A text that is cut in its cell is told whole, in lines, while the pointer rests on it. */
final class CutText extends NatTableContentTooltip {
    private final List<ColumnDefinition> columns;
    private final RecordTableModel model;

    CutText(NatTable table, List<ColumnDefinition> columns, RecordTableModel model) {
        super(table, GridRegion.BODY);
        this.columns = columns;
        this.model = model;
    }

    @Override
    protected String getText(Event event) {
        ILayerCell cell =
                natTable.getCellByPosition(natTable.getColumnPositionByX(event.x), natTable.getRowPositionByY(event.y));
        if (cell == null || model.heading(cell.getRowIndex()).isPresent()) {
            return null;
        }
        ColumnDefinition column = columns.get(cell.getColumnIndex());
        return model.row(cell.getRowIndex())
                .filter(row -> {
                    int edges = (column.tone(row) == Tone.PLAIN ? 1 : 2) * 2 * Strokes.PADDING;
                    return width(column.text(row)) > cell.getBounds().width - edges;
                })
                .map(column::text)
                .orElse(null);
    }

    private int width(String text) {
        var gc = new GC(natTable);
        try {
            return gc.textExtent(text, SWT.DRAW_TRANSPARENT).x;
        } finally {
            gc.dispose();
        }
    }

    @Override
    protected Composite createToolTipContentArea(Event event, Composite parent) {
        var area = Css.style(new Composite(parent, SWT.NONE), "Surface");
        Lay.grid(area, 1, 0, 0, Space.S);
        new Prose(area, SWT.LEFT, "Plain").setText(getText(event));
        return area;
    }
}
