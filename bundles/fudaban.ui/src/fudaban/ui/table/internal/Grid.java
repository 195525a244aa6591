// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.table.internal;

import fudaban.ledger.query.Row;
import fudaban.ui.table.ColumnDefinition;
import fudaban.ui.table.RecordTable;
import fudaban.ui.table.RecordTableModel;
import fudaban.ui.theme.Palette;
import fudaban.ui.words.Words;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.hideshow.ColumnHideShowLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.event.RowDeleteEvent;
import org.eclipse.nebula.widgets.nattable.layer.event.RowInsertEvent;
import org.eclipse.nebula.widgets.nattable.painter.layer.CellLayerPainter;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionBindings;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionConfiguration;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/** The NatTable behind a {@link RecordTable}: layers, selection, sizes. Painting is {@link CellPainter}'s and {@link HeaderPainter}'s. */
public final class Grid {
    static final int ROW_HEIGHT = 36;
    private static final int HEADER_HEIGHT = 36;

    private final NatTable table;
    private final RecordTableModel model;
    private final DataLayer data;
    private final ColumnHideShowLayer hiding;
    private final SelectionLayer selection;
    private final ViewportLayer viewport;
    private final List<Consumer<Optional<Row>>> listeners = new ArrayList<>();
    private int known;
    private Object shown;
    private String told = "";

    /** Builds the table. */
    public Grid(
            RecordTable parent,
            List<ColumnDefinition> columns,
            Words words,
            RecordTableModel model,
            RecordTable.Asks asks,
            Runnable copy) {
        this.model = model;
        data = new DataLayer(new Cells(columns, model), 100, ROW_HEIGHT);
        widths(columns);
        hiding = new ColumnHideShowLayer(data);
        selection = new SelectionLayer(hiding, false);
        selection.addConfiguration(new RowOnlySelectionConfiguration());
        selection.addConfiguration(new RowOnlySelectionBindings());
        selection.setLayerPainter(new CellLayerPainter());
        viewport = new ViewportLayer(selection);
        viewport.setRegionName(GridRegion.BODY);
        var headings = new DataLayer(new Headings(columns, words), 100, HEADER_HEIGHT);
        var header = new ColumnHeaderLayer(headings, viewport, selection);
        header.setLayerPainter(new CellLayerPainter());
        header.setRegionName(GridRegion.COLUMN_HEADER);
        var grid = new CompositeLayer(1, 2);
        grid.setChildLayer(GridRegion.COLUMN_HEADER, header, 0, 0);
        grid.setChildLayer(GridRegion.BODY, viewport, 0, 1);
        table = new NatTable(
                parent, SWT.NO_BACKGROUND | SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL, grid, false);
        table.setConfigRegistry(new ConfigRegistry());
        var palette = Palette.of(table);
        table.addConfiguration(new Painting(
                new CellPainter(palette, columns, model),
                new HeaderPainter(palette, columns, asks.order(), asks.descending())));
        table.addConfiguration(new Keys(columns, asks.sort(), copy));
        table.configure();
        table.setLayerPainter(new Backdrop(table, palette));
        table.addLayerListener(event -> {
            if (event instanceof ISelectionEvent) {
                tell();
            }
        });
        Spoken.describe(table, words.say("table.name"), columns, words, this::first);
    }

    private void widths(List<ColumnDefinition> columns) {
        data.setColumnPercentageSizing(true);
        for (int i = 0; i < columns.size(); i++) {
            ColumnDefinition column = columns.get(i);
            data.setColumnPercentageSizing(i, column.grows());
            if (column.grows()) {
                data.setMinColumnWidth(i, column.width());
            } else {
                data.setColumnWidthByPosition(i, column.width());
            }
        }
    }

    /** The widget. */
    public Control control() {
        return table;
    }

    /** Rows have come or gone. */
    public void changed() {
        int size = model.size();
        if (shown != model.query()) {
            shown = model.query();
            selection.clear();
            viewport.setOriginY(0);
        }
        if (size > known) {
            int from = known;
            known = size;
            data.fireLayerEvent(new RowInsertEvent(data, new Range(from, size)));
        } else if (size < known) {
            int to = known;
            known = size;
            data.fireLayerEvent(new RowDeleteEvent(data, new Range(size, to)));
        }
        table.redraw();
        tell();
    }

    /** Tells which row is selected. */
    public void onSelection(Consumer<Optional<Row>> listener) {
        listeners.add(listener);
    }

    private void tell() {
        Optional<Row> row = first();
        String now = row.map(r -> r.id() + "@" + r.version()).orElse("");
        if (!now.equals(told)) {
            told = now;
            listeners.forEach(listener -> listener.accept(row));
        }
    }

    private Optional<Row> first() {
        int anchor = selection.getSelectionAnchor().getRowPosition();
        return selection.isRowPositionSelected(anchor)
                ? model.row(anchor)
                : selected().stream().findFirst();
    }

    /** Selects a row. */
    public void select(int index) {
        selection.selectRow(0, index, false, false);
        viewport.moveRowPositionIntoViewport(index);
    }

    /** The selected rows that are loaded. */
    public List<Row> selected() {
        return selection.getSelectedRowPositions().stream()
                .flatMapToInt(range -> range.getMembers().stream().mapToInt(Integer::intValue))
                .sorted()
                .mapToObj(model::row)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether a column is hidden. */
    public boolean isHidden(int index) {
        return hiding.isColumnIndexHidden(index);
    }

    /** Hides or shows a column. */
    public void hide(int index, boolean hidden) {
        if (hidden) {
            hiding.hideColumnIndexes(index);
        } else {
            hiding.showColumnIndexes(index);
        }
    }

    /** Widths and hidden columns as text. */
    public String save() {
        var state = new Properties();
        data.saveState("data", state);
        hiding.saveState("hiding", state);
        var text = new StringWriter();
        try {
            state.store(text, null);
        } catch (IOException impossible) {
            throw new IllegalStateException("a string takes everything", impossible);
        }
        return text.toString();
    }

    /** Puts them back. */
    public void load(String text) {
        var state = new Properties();
        try {
            state.load(new StringReader(text));
            data.loadState("data", state);
            hiding.loadState("hiding", state);
        } catch (IOException | RuntimeException foreign) {
            // Written by another edition: the layout of this one stays.
            table.redraw();
        }
    }
}
