// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.table.internal;

import fudaban.ui.table.ColumnDefinition;
import fudaban.ui.table.RecordTable;
import java.util.List;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.ui.action.IKeyAction;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;

/**
 * Keys and clicks beyond selecting: Ctrl+C copies, Enter or a double click opens, F5 loads again, Space and the arrows to the sides open
 * and close groups, a click
 * on a sortable heading sorts.
 */
final class Keys extends AbstractUiBindingConfiguration {
    private final Grid grid;
    private final List<ColumnDefinition> columns;
    private final RecordTable.Asks asks;
    private final Runnable copy;
    private final Runnable open;

    Keys(Grid grid, List<ColumnDefinition> columns, RecordTable.Asks asks, Runnable copy, Runnable open) {
        this.grid = grid;
        this.columns = columns;
        this.asks = asks;
        this.copy = copy;
        this.open = open;
    }

    @Override
    public void configureUiBindings(UiBindingRegistry registry) {
        registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD1, 'c'), (table, event) -> copy.run());
        registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD1, SWT.INSERT), (table, event) -> copy.run());
        registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.F5), (table, event) -> grid.reload());
        IKeyAction enter = (table, event) -> {
            if (!grid.toggle()) {
                open.run();
            }
        };
        registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.CR), enter);
        registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.KEYPAD_CR), enter);
        registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, ' '), (table, event) -> grid.toggle());
        registry.registerFirstKeyBinding(
                new KeyEventMatcher(SWT.NONE, SWT.ARROW_RIGHT), (table, event) -> grid.aside(true));
        registry.registerFirstKeyBinding(
                new KeyEventMatcher(SWT.NONE, SWT.ARROW_LEFT), (table, event) -> grid.aside(false));
        // NatTable would go from cell to cell and let nobody out.
        registry.registerFirstKeyBinding(
                new KeyEventMatcher(SWT.NONE, SWT.TAB), (table, event) -> table.traverse(SWT.TRAVERSE_TAB_NEXT));
        registry.registerFirstKeyBinding(
                new KeyEventMatcher(SWT.SHIFT, SWT.TAB), (table, event) -> table.traverse(SWT.TRAVERSE_TAB_PREVIOUS));
        registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.HOME), (table, event) -> grid.select(0));
        registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.END), (table, event) -> grid.last());
        registry.registerFirstDoubleClickBinding(MouseEventMatcher.bodyLeftClick(SWT.NONE), (table, event) -> {
            if (!grid.isHeading(line(table, event))) {
                open.run();
            }
        });
        registry.registerSingleClickBinding(
                MouseEventMatcher.bodyLeftClick(SWT.NONE), (table, event) -> grid.toggle(line(table, event)));
        registry.registerSingleClickBinding(MouseEventMatcher.columnHeaderLeftClick(SWT.NONE), (table, event) -> {
            int position = table.getColumnPositionByX(event.x);
            int index = position < 0 ? -1 : table.getColumnIndexByPosition(position);
            if (index >= 0 && columns.get(index).sortable()) {
                asks.sort().accept(columns.get(index).feature());
            }
        });
    }

    private static int line(NatTable table, MouseEvent event) {
        return table.getRowIndexByPosition(table.getRowPositionByY(event.y));
    }
}
