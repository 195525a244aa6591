// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.table.internal;

import fudaban.ui.table.ColumnDefinition;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;

/** Keys and clicks beyond selecting: Ctrl+C copies, a click on a sortable heading sorts. */
final class Keys extends AbstractUiBindingConfiguration {
    private final List<ColumnDefinition> columns;
    private final Consumer<EAttribute> sort;
    private final Runnable copy;

    Keys(List<ColumnDefinition> columns, Consumer<EAttribute> sort, Runnable copy) {
        this.columns = columns;
        this.sort = sort;
        this.copy = copy;
    }

    @Override
    public void configureUiBindings(UiBindingRegistry registry) {
        registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD1, 'c'), (table, event) -> copy.run());
        registry.registerSingleClickBinding(MouseEventMatcher.columnHeaderLeftClick(SWT.NONE), (table, event) -> {
            int position = table.getColumnPositionByX(event.x);
            int index = position < 0 ? -1 : table.getColumnIndexByPosition(position);
            if (index >= 0 && columns.get(index).sortable()) {
                sort.accept(columns.get(index).feature());
            }
        });
    }
}
