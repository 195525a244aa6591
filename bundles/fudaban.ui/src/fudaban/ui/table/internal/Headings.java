// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.table.internal;

import fudaban.ui.table.ColumnDefinition;
import fudaban.ui.words.Words;
import java.util.List;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;

/** The texts of the headings. */
record Headings(List<ColumnDefinition> columns, Words words) implements IDataProvider {
    @Override
    public Object getDataValue(int column, int row) {
        return words.say(columns.get(column).titleKey());
    }

    @Override
    public void setDataValue(int column, int row, Object value) {
        throw new IllegalStateException("headings are not edited");
    }

    @Override
    public int getColumnCount() {
        return columns.size();
    }

    @Override
    public int getRowCount() {
        return 1;
    }
}
