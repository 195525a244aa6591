// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.table;

import fudaban.ledger.query.Query.Condition;
import fudaban.ui.access.Access;
import fudaban.ui.dialog.Frame;
import fudaban.ui.form.FormView;
import fudaban.ui.piece.Lay;
import fudaban.ui.search.SearchModel;
import fudaban.ui.theme.Css;
import fudaban.ui.theme.Icons;
import fudaban.ui.words.Words;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** What a list is narrowed by, beyond search and quick filters: one mark for each column, pressed to take it off, and a way to add one. */
public final class FilterBar extends Composite {
    private static final int WIDTH = 400;

    private final SearchModel<?> search;
    private final List<ColumnDefinition> columns;
    private final Words words;
    private final Words kit = Words.of(FilterBar.class);
    private ToolBar bar;
    private Map<EAttribute, List<Condition>> shown = Map.of();

    /**
     * @param columns those a list may be narrowed by are offered
     * @param words the titles of the columns
     */
    public FilterBar(Composite parent, List<ColumnDefinition> columns, Words words, SearchModel<?> search) {
        super(parent, SWT.NONE);
        Css.style(this, "Surface");
        this.columns = columns.stream().filter(ColumnFilter::offers).toList();
        this.words = words;
        this.search = search;
        setLayout(new FillLayout());
        search.onChange(this::refresh);
        refresh();
    }

    /** Shows what narrows the list now. */
    private void refresh() {
        if (isDisposed() || bar != null && shown.equals(search.narrowings())) {
            return;
        }
        shown = Map.copyOf(search.narrowings());
        if (bar != null) {
            bar.dispose();
        }
        bar = Access.name(new ToolBar(this, SWT.FLAT | SWT.RIGHT), kit.say("filter.bar"));
        ToolItem add = Icons.show(new ToolItem(bar, SWT.PUSH), "filter");
        add.setText(kit.say("filter.add"));
        add.setToolTipText(kit.say("filter.add.tip"));
        add.setData("id", "filter.add");
        add.addListener(SWT.Selection, event -> offer());
        for (Map.Entry<EAttribute, List<Condition>> each : search.narrowings().entrySet()) {
            columns.stream()
                    .filter(column -> column.feature() == each.getKey())
                    .findFirst()
                    .ifPresent(column -> mark(column, each.getValue()));
        }
        requestLayout();
    }

    private void mark(ColumnDefinition column, List<Condition> conditions) {
        ToolItem item = Icons.show(new ToolItem(bar, SWT.PUSH), "x");
        item.setText(ColumnFilter.describe(column, words.say(column.titleKey()), conditions));
        item.setToolTipText(kit.say("filter.off"));
        item.setData("id", "filter." + column.feature().getName());
        item.addListener(SWT.Selection, event -> {
            // The mark goes with it: not while it tells of being pressed.
            getDisplay().asyncExec(() -> search.narrow(column.feature(), List.of()));
        });
    }

    private void offer() {
        var menu = new Menu(this);
        for (ColumnDefinition column : columns) {
            var item = new MenuItem(menu, SWT.PUSH);
            item.setText(words.say(column.titleKey()));
            item.addListener(SWT.Selection, event -> edit(column));
        }
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    /** Opens the dialog for a column. */
    Frame edit(ColumnDefinition column) {
        var filter = new ColumnFilter(column);
        filter.load(search.narrowings().getOrDefault(column.feature(), List.of()));
        var frame = new Frame(getShell(), kit.say("filter.title", words.say(column.titleKey())));
        var view = Lay.wide(new FormView(frame.body(), filter.form()));
        frame.plain(kit.say("filter.leave"), frame::close);
        frame.primary(kit.say("filter.set"), () -> {
                    if (view.attempt()) {
                        search.narrow(column.feature(), filter.conditions());
                        frame.close();
                    }
                })
                .setData("id", "filter.set");
        frame.open(WIDTH);
        view.setFocus();
        return frame;
    }
}
