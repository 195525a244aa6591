// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.table.internal;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import org.eclipse.nebula.widgets.nattable.hideshow.ColumnHideShowLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.reorder.ColumnReorderLayer;

/** Which columns are seen, in which order and how wide; as text, to be kept with the part. */
final class Layout {
    private final DataLayer data;
    private final ColumnReorderLayer order;
    private final ColumnHideShowLayer hiding;

    Layout(DataLayer data, ColumnReorderLayer order, ColumnHideShowLayer hiding) {
        this.data = data;
        this.order = order;
        this.hiding = hiding;
    }

    /** The columns seen, by index, from left to right. */
    List<Integer> shown() {
        return IntStream.range(0, hiding.getColumnCount())
                .map(hiding::getColumnIndexByPosition)
                .boxed()
                .toList();
    }

    /** All columns, by index, in their order. */
    List<Integer> all() {
        return new ArrayList<>(order.getColumnIndexOrder());
    }

    boolean isHidden(int index) {
        return hiding.isColumnIndexHidden(index);
    }

    void hide(int index, boolean hidden) {
        if (hidden) {
            hiding.hideColumnIndexes(index);
        } else {
            hiding.showColumnIndexes(index);
        }
    }

    /** Moves a column among all columns. */
    void move(int index, int steps) {
        int from = order.getColumnPositionByIndex(index);
        int to = from + steps;
        if (from >= 0 && to >= 0 && to < order.getColumnCount()) {
            // The layer counts gaps: to the right, the gap behind the neighbour.
            order.reorderColumnPosition(from, steps > 0 ? to + 1 : to);
        }
    }

    void reset() {
        hiding.showAllColumns();
        order.resetReorder();
    }

    String save() {
        var state = new Properties();
        state.setProperty("columns", String.valueOf(data.getColumnCount()));
        data.saveState("data", state);
        order.saveState("order", state);
        hiding.saveState("hiding", state);
        var text = new StringWriter();
        try {
            state.store(text, null);
        } catch (IOException impossible) {
            throw new IllegalStateException("a string takes everything", impossible);
        }
        return text.toString();
    }

    /** Puts a layout back; one of an edition with other columns is left alone. */
    void load(String text) {
        var state = new Properties();
        try {
            state.load(new StringReader(text));
            if (String.valueOf(data.getColumnCount()).equals(state.getProperty("columns"))) {
                data.loadState("data", state);
                order.loadState("order", state);
                hiding.loadState("hiding", state);
            }
        } catch (IOException | RuntimeException foreign) {
            reset();
        }
    }
}
