// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.problem;

import fudaban.ui.access.Access;
import fudaban.ui.piece.Buttons;
import fudaban.ui.piece.Empty;
import fudaban.ui.piece.Lay;
import fudaban.ui.theme.Css;
import fudaban.ui.theme.Icons;
import fudaban.ui.theme.Space;
import fudaban.ui.words.Words;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The error log: what went wrong since the start, and the one selected in full. */
public final class ProblemList extends Composite {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm:ss");

    private final Words words = Words.of(ProblemList.class);
    private final ProblemBook book;
    private final ZoneId zone;
    private final StackLayout stack = new StackLayout();
    private final Composite page;
    private final Empty empty;
    private final Table table;
    private final ProblemPane pane;

    /** @param zone in which times are shown */
    public ProblemList(Composite parent, ProblemBook book, ZoneId zone) {
        super(parent, SWT.NONE);
        Css.style(this, "Surface");
        this.book = book;
        this.zone = zone;
        setLayout(stack);
        empty = new Empty(this);
        empty.say("circle-check", words.say("list.empty"), words.say("list.empty.hint"), null, null);
        page = Lay.grid(new Composite(this, SWT.NONE), 1, Space.M);
        Lay.right(Buttons.id(Buttons.plain(page, words.say("list.clear"), book::clear), "problems.clear"));
        table = Lay.all(new Table(page, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL));
        Access.name(table, words.say("list.name"));
        new TableColumn(table, SWT.LEFT).setWidth(88);
        new TableColumn(table, SWT.LEFT).setWidth(720);
        table.addListener(SWT.Selection, event -> show());
        pane = new ProblemPane(page);
        pane.setLayoutData(new GridData(SWT.FILL, SWT.END, true, false));
        Runnable listener = this::refresh;
        book.onChange(listener);
        addListener(SWT.Dispose, event -> book.forget(listener));
        refresh();
    }

    private void refresh() {
        List<Problem> problems = book.problems();
        table.removeAll();
        for (Problem problem : problems) {
            var item = new TableItem(table, SWT.NONE);
            item.setImage(Icons.image(table, problem.expected() ? "alert-triangle.caution" : "alert-circle.bad"));
            item.setText(new String[] {TIME.format(problem.when().atZone(zone)), problem.what()});
        }
        stack.topControl = problems.isEmpty() ? empty : page;
        if (!problems.isEmpty()) {
            table.setSelection(0);
            show();
        }
        layout();
    }

    private void show() {
        int selected = table.getSelectionIndex();
        if (selected >= 0) {
            pane.show(book.problems().get(selected));
        }
    }

    @Override
    public boolean setFocus() {
        return stack.topControl == page && !table.isDisposed() ? table.setFocus() : super.setFocus();
    }
}
