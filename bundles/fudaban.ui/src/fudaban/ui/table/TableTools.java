// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.table;

import fudaban.ui.Work;
import fudaban.ui.access.Access;
import fudaban.ui.dialog.Ask;
import fudaban.ui.dialog.Question;
import fudaban.ui.job.Job;
import fudaban.ui.job.JobBook;
import fudaban.ui.job.Task;
import fudaban.ui.page.PageHead;
import fudaban.ui.print.PrintDesk;
import fudaban.ui.problem.ProblemBook;
import fudaban.ui.problem.ProblemDialog;
import fudaban.ui.theme.Icons;
import fudaban.ui.words.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** What every table offers: order, groups, columns, copy, CSV, XLSX, PDF, print, reload. */
public final class TableTools {
    /** What says in words what it does. */
    private static final Set<Object> SPELLED = Set.of("tool.export", "tool.print");

    private final RecordTable table;
    private final RecordTableModel model;
    private final PrintDesk printing;
    private final String title;
    private final Clock clock;
    private final Words words = Words.of(TableTools.class);

    private TableTools(RecordTable table, RecordTableModel model, PrintDesk printing, String title, Clock clock) {
        this.table = table;
        this.model = model;
        this.printing = printing;
        this.title = title;
        this.clock = clock;
    }

    /** The same with jobs and problems of their own. */
    public static ToolBar create(
            Composite parent, RecordTable table, RecordTableModel model, Work work, String title, Clock clock) {
        return create(
                parent, table, model, PrintDesk.plain(new JobBook(work, ProblemBook.of(work)), work), title, clock);
    }

    /**
     * Puts the tools of a table into a composite; where it has a layout, after what is there.
     *
     * @param printing where it is printed, and where exports and prints are seen and stopped
     * @param title the list's name: of exported files, on paper and in access entries
     */
    public static ToolBar create(
            Composite parent,
            RecordTable table,
            RecordTableModel model,
            PrintDesk printing,
            String title,
            Clock clock) {
        return new TableTools(table, model, printing, title, clock).fill(parent);
    }

    /** The same where there is little room: icons with tool tips, no words. */
    public static ToolBar plain(ToolBar bar) {
        for (ToolItem item : bar.getItems()) {
            item.setText("");
        }
        return bar;
    }

    private ToolBar fill(Composite parent) {
        if (parent.getLayout() == null) {
            parent.setLayout(new FillLayout());
        }
        ToolBar bar = Access.name(new ToolBar(parent, SWT.FLAT | SWT.RIGHT), words.say("tools", title));
        tool(bar, "arrows-sort", "sort", this::order);
        if (table.columns().stream().anyMatch(ColumnDefinition::grouping)) {
            tool(bar, "layout-list", "group", this::groups);
        }
        tool(bar, "columns-3", "columns", () -> ColumnsDialog.open(table));
        tool(bar, "copy", "copy", table::copy);
        tool(bar, "refresh", "reload", model::reload);
        tool(bar, "table-export", "export", this::exports);
        tool(bar, "printer", "print", this::print);
        spell(bar, true);
        for (Composite above = bar.getParent(); above != null; above = above.getParent()) {
            if (above instanceof PageHead head) {
                Listener measure = event -> bar.getDisplay().asyncExec(() -> fit(bar, head));
                head.addListener(SWT.Resize, measure);
                head.addListener(SWT.Paint, new Listener() {
                    @Override
                    public void handleEvent(Event event) {
                        head.removeListener(SWT.Paint, this);
                        measure.handleEvent(event);
                    }
                });
            }
        }
        return bar;
    }

    /** The words give way where there is no room for them; the icons keep their tool tips. */
    private void fit(ToolBar bar, PageHead head) {
        if (!bar.isDisposed()) {
            spell(bar, true);
            if (!head.fits()) {
                spell(bar, false);
            }
            head.layout(true, true);
        }
    }

    private void spell(ToolBar bar, boolean on) {
        for (ToolItem item : bar.getItems()) {
            if (SPELLED.contains(item.getData("id"))) {
                item.setText(on ? words.say(item.getData("id").toString().substring("tool.".length())) : "");
            }
        }
    }

    private void tool(ToolBar bar, String icon, String key, Runnable action) {
        ToolItem item = Icons.show(new ToolItem(bar, SWT.PUSH), icon);
        item.setToolTipText(words.say("tool." + key));
        item.setData("id", "tool." + key);
        item.addListener(SWT.Selection, event -> action.run());
    }

    private void exports() {
        Menu menu = menu();
        for (TableExport.Format format : TableExport.Format.values()) {
            item(
                    menu,
                    SWT.PUSH,
                    words.say("tool." + format.name().toLowerCase(Locale.ROOT)),
                    false,
                    () -> export(format));
        }
        menu.setVisible(true);
    }

    private void order() {
        Menu menu = menu();
        for (ColumnDefinition column : table.columns()) {
            if (column.sortable()) {
                var now = table.asks().order().get().filter(column.feature()::equals);
                item(
                        menu,
                        SWT.RADIO,
                        table.title(column),
                        now.isPresent(),
                        () -> table.asks().sort().accept(column.feature()));
            }
        }
        menu.setVisible(true);
    }

    private void groups() {
        Menu menu = menu();
        item(
                menu,
                SWT.RADIO,
                words.say("group.off"),
                model.grouping().isEmpty(),
                () -> model.groupBy(Optional.empty()));
        for (ColumnDefinition column : table.columns()) {
            if (column.grouping()) {
                boolean now = model.grouping().filter(column.feature()::equals).isPresent();
                item(
                        menu,
                        SWT.RADIO,
                        words.say("group.by", table.title(column)),
                        now,
                        () -> model.groupBy(Optional.of(column.feature())));
            }
        }
        menu.setVisible(true);
    }

    private Menu menu() {
        var menu = new Menu(table);
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        return menu;
    }

    private static void item(Menu menu, int style, String text, boolean on, Runnable action) {
        var item = new MenuItem(menu, style);
        item.setText(text);
        item.setSelection(on);
        item.addListener(SWT.Selection, event -> {
            if (style != SWT.RADIO || item.getSelection()) {
                action.run();
            }
        });
    }

    private void export(TableExport.Format format) {
        String ending = "." + format.name().toLowerCase(Locale.ROOT);
        var dialog = new FileDialog(table.getShell(), SWT.SAVE);
        dialog.setText(words.say("save." + format.name().toLowerCase(Locale.ROOT)));
        dialog.setFileName(title + "_"
                + DateTimeFormatter.BASIC_ISO_DATE.format(
                        OffsetDateTime.now(clock).toLocalDate()) + ending);
        dialog.setFilterExtensions(new String[] {"*" + ending});
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            TableExport export = table.export();
            var query = model.query();
            run(words.say("exporting", title), progress -> {
                int rows = export.write(query, format, title, OffsetDateTime.now(clock), Path.of(chosen));
                return words.say("exported", rows, chosen);
            });
        }
    }

    private void print() {
        TableExport export = table.export();
        var query = model.query();
        printing.print(
                table.getShell(),
                title,
                words.say("printing", title),
                () -> {
                    Path pdf = Files.createTempFile("fudaban", ".pdf");
                    try {
                        export.print(query, title, OffsetDateTime.now(clock), pdf);
                        return Files.readAllBytes(pdf);
                    } finally {
                        Files.deleteIfExists(pdf);
                    }
                },
                this::ended);
    }

    private void run(String name, Task task) {
        printing.jobs().start(name, task, this::ended);
    }

    private void ended(Job job) {
        if (table.isDisposed()) {
            return;
        }
        job.problem().ifPresent(problem -> ProblemDialog.open(table.getShell(), problem));
        if (job.state() == Job.State.DONE) {
            Ask.open(
                    table.getShell(),
                    Question.of(Tone.GOOD, job.title(), job.text(), words.say("close")),
                    answer -> {});
        }
    }
}
