// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.table.internal;

import fudaban.ui.table.ColumnDefinition;
import fudaban.ui.table.RecordTableModel;
import java.util.List;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;

/** The texts of the rows. Asking for a row that is not loaded loads its page. */
record Cells(List<ColumnDefinition> columns, RecordTableModel model) implements IDataProvider {
    @Override
    public Object getDataValue(int column, int row) {
        return model.row(row).map(columns.get(column)::text).orElse("");
    }

    @Override
    public void setDataValue(int column, int row, Object value) {
        throw new IllegalStateException("records change by acts, not in tables");
    }

    @Override
    public int getColumnCount() {
        return columns.size();
    }

    @Override
    public int getRowCount() {
        return Grid.lines(model);
    }
}
