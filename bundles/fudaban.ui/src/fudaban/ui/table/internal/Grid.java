// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.table.internal;

import fudaban.ledger.query.Row;
import fudaban.ui.table.ColumnDefinition;
import fudaban.ui.table.RecordTable;
import fudaban.ui.table.RecordTableModel;
import fudaban.ui.theme.Palette;
import fudaban.ui.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
import org.eclipse.nebula.widgets.nattable.reorder.ColumnReorderLayer;
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
    private static final int OUTLINES = 40;
    private static final int SCROLL = 64;

    private final NatTable table;
    private final RecordTableModel model;
    private final DataLayer data;
    private final Layout layout;
    private final SelectionLayer selection;
    private final ViewportLayer viewport;
    private final List<Consumer<Optional<Row>>> listeners = new ArrayList<>();
    private final List<Consumer<List<Row>>> several = new ArrayList<>();
    private final Set<Integer> wanted = new TreeSet<>();
    private int known;
    private Object shown;
    private String told = "";
    private String chosen = "";
    private boolean renewing;

    /** Builds the table. */
    public Grid(
            RecordTable parent,
            List<ColumnDefinition> columns,
            Words words,
            RecordTableModel model,
            RecordTable.Asks asks,
            Runnable copy,
            Runnable open) {
        this.model = model;
        data = new DataLayer(new Cells(columns, model), 100, ROW_HEIGHT);
        widths(columns);
        var order = new ColumnReorderLayer(data);
        var hiding = new ColumnHideShowLayer(order);
        layout = new Layout(data, order, hiding);
        selection = new SelectionLayer(hiding, false);
        selection.addConfiguration(new RowOnlySelectionConfiguration());
        selection.addConfiguration(new RowOnlySelectionBindings());
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
        selection.setLayerPainter(new GroupPainter(
                palette,
                columns,
                model,
                Words.of(RecordTable.class, words.locale()),
                selection::isRowPositionSelected));
        table.addConfiguration(new Painting(
                new CellPainter(palette, columns, model, this::seen),
                new HeaderPainter(palette, columns, asks.order(), asks.descending())));
        table.addConfiguration(new Keys(this, columns, asks, copy, open));
        table.configure();
        table.setLayerPainter(new Backdrop(table, palette));
        new CutText(table, columns, model);
        table.addLayerListener(event -> {
            if (event instanceof ISelectionEvent && !renewing) {
                // Known before it is told: whoever is told may have the rows read anew.
                chosen = first().map(Row::id).orElse("");
                tell();
                tellAll();
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

    /** A line without its row was painted; its page is asked for once the painting is over. */
    private void seen(int line) {
        if (wanted.isEmpty()) {
            table.getDisplay().asyncExec(() -> {
                List<Integer> lines = List.copyOf(wanted);
                wanted.clear();
                if (!table.isDisposed()) {
                    lines.forEach(model::seen);
                }
            });
        }
        wanted.add(line);
    }

    /** Lines that are painted: while the first rows are awaited, outlines. */
    static int lines(RecordTableModel model) {
        return model.state() == RecordTableModel.State.LOADING ? OUTLINES : model.size();
    }

    /** The widget. */
    public Control control() {
        return table;
    }

    /** Rows have come or gone. */
    public void changed() {
        renewing = true;
        renew(lines(model));
        renewing = false;
        follow();
        tellAll();
    }

    private void renew(int size) {
        // The same question asked again is the list read anew: what is selected and in sight stays.
        if (!Objects.equals(shown, model.query())) {
            shown = model.query();
            selection.clear();
            chosen = "";
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
    }

    /** The selection stays with its record: where another one has come to stand in its line, it goes along, or away with it. */
    private void follow() {
        boolean another = !chosen.isEmpty()
                && first().filter(row -> !row.id().equals(chosen)).isPresent();
        if (!another) {
            tell();
            return;
        }
        String wanted = chosen;
        renewing = true;
        selection.clear();
        renewing = false;
        for (int line = 0; line < model.size(); line++) {
            if (model.row(line).filter(row -> row.id().equals(wanted)).isPresent()) {
                selection.selectRow(0, line, false, false);
                return;
            }
        }
        chosen = "";
        tell();
    }

    /** Tells which row is selected. */
    public void onSelection(Consumer<Optional<Row>> listener) {
        listeners.add(listener);
    }

    /** Tells of all selected rows, whenever one has come or gone. */
    public void onSelected(Consumer<List<Row>> listener) {
        several.add(listener);
    }

    private void tellAll() {
        if (!several.isEmpty()) {
            List<Row> rows = selected();
            several.forEach(listener -> listener.accept(rows));
        }
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

    /** The columns' order, widths and hiding. */
    Layout layout() {
        return layout;
    }

    /** The columns seen, by index, from left to right. */
    public List<Integer> shown() {
        return layout.shown();
    }

    /** All columns, by index, in their order. */
    public List<Integer> ordered() {
        return layout.all();
    }

    /** Whether a column is hidden. */
    public boolean isHidden(int index) {
        return layout.isHidden(index);
    }

    /** Hides or shows a column. */
    public void hide(int index, boolean hidden) {
        layout.hide(index, hidden);
    }

    /** Moves a column to the left (negative) or to the right. */
    public void move(int index, int steps) {
        layout.move(index, steps);
    }

    /** All columns, in the order of the definitions. */
    public void reset() {
        layout.reset();
    }

    /** Order, widths and hidden columns as text. */
    public String save() {
        return layout.save();
    }

    /** Puts them back. */
    public void load(String text) {
        layout.load(text);
        table.redraw();
    }

    void reload() {
        model.reload();
    }

    boolean isHeading(int line) {
        return model.heading(line).isPresent();
    }

    /** Opens or closes the group whose heading is selected; false when none is. */
    boolean toggle() {
        return toggle(line());
    }

    /** Opens or closes the group whose heading stands in the line; false when none does. */
    boolean toggle(int line) {
        var heading = model.heading(line);
        heading.ifPresent(each -> model.open(line, !each.open()));
        return heading.isPresent();
    }

    /** To the right opens a group, to the left closes it; elsewhere the table scrolls. */
    void aside(boolean right) {
        if (model.heading(line()).isPresent()) {
            model.open(line(), right);
        } else {
            viewport.setOriginX(Math.max(0, viewport.getOrigin().getX() + (right ? SCROLL : -SCROLL)));
        }
    }

    /** Goes to the last line that is known. */
    void last() {
        if (model.size() > 0) {
            select(model.size() - 1);
        }
    }

    private int line() {
        return selection.getSelectionAnchor().getRowPosition();
    }
}
