// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.table;

import fudaban.ui.Work;
import fudaban.ui.theme.Icons;
import fudaban.ui.words.Words;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** What every table offers: columns, copy, CSV, XLSX, reload. */
public final class TableTools {
    private final RecordTable table;
    private final RecordTableModel model;
    private final Work work;
    private final String title;
    private final Clock clock;
    private final Words words = Words.of(TableTools.class);

    private TableTools(RecordTable table, RecordTableModel model, Work work, String title, Clock clock) {
        this.table = table;
        this.model = model;
        this.work = work;
        this.title = title;
        this.clock = clock;
    }

    /**
     * Fills a composite with the tools of a table.
     *
     * @param title the list's name: of exported files and in access entries
     */
    public static ToolBar create(
            Composite parent, RecordTable table, RecordTableModel model, Work work, String title, Clock clock) {
        return new TableTools(table, model, work, title, clock).fill(parent);
    }

    private ToolBar fill(Composite parent) {
        parent.setLayout(new FillLayout());
        var bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
        tool(bar, "columns-3", "columns", this::columns);
        tool(bar, "copy", "copy", table::copy);
        tool(bar, "file-type-csv", "csv", () -> export(TableExport.Format.CSV));
        tool(bar, "file-type-xls", "xlsx", () -> export(TableExport.Format.XLSX));
        tool(bar, "refresh", "reload", model::reload);
        return bar;
    }

    private void tool(ToolBar bar, String icon, String key, Runnable action) {
        var item = new ToolItem(bar, SWT.PUSH);
        item.setImage(Icons.image(bar, icon));
        item.setToolTipText(words.say("tool." + key));
        item.setData("id", "tool." + key);
        item.addListener(SWT.Selection, event -> action.run());
    }

    private void columns() {
        var menu = new Menu(table);
        for (ColumnDefinition column : table.columns()) {
            var item = new MenuItem(menu, SWT.CHECK);
            item.setText(table.title(column));
            item.setSelection(!table.isHidden(column));
            item.addListener(SWT.Selection, event -> table.hide(column, !item.getSelection()));
        }
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private void export(TableExport.Format format) {
        String ending = "." + format.name().toLowerCase(Locale.ROOT);
        var dialog = new FileDialog(table.getShell(), SWT.SAVE);
        dialog.setText(words.say("tool." + format.name().toLowerCase(Locale.ROOT)));
        dialog.setFileName(title + "_"
                + DateTimeFormatter.BASIC_ISO_DATE.format(
                        OffsetDateTime.now(clock).toLocalDate()) + ending);
        dialog.setFilterExtensions(new String[] {"*" + ending});
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            var export = table.export();
            var query = model.query();
            work.background().execute(() -> {
                try {
                    int rows = export.write(query, format, title, OffsetDateTime.now(clock), Path.of(chosen));
                    work.ui().execute(() -> tell(MessageDialog.INFORMATION, words.say("exported", rows, chosen)));
                } catch (Exception failure) {
                    work.ui().execute(() -> tell(MessageDialog.ERROR, words.failure(failure)));
                }
            });
        }
    }

    private void tell(int kind, String sentence) {
        if (!table.isDisposed()) {
            MessageDialog.open(kind, table.getShell(), title, sentence, SWT.NONE);
        }
    }
}
