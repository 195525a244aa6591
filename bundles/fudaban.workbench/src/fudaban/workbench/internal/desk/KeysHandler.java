// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.desk;

import fudaban.ui.access.Access;
import fudaban.ui.dialog.Frame;
import fudaban.ui.piece.Lay;
import fudaban.ui.words.Words;
import fudaban.workbench.internal.shell.Keys;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.services.IServiceConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** キー操作一覧: every command with its key, and the keys of tables, lists and forms. */
public final class KeysHandler {
    private static final int WIDTH = 560;
    private static final int HEIGHT = 420;
    private static final int KEY = 180;
    /** Keys that belong to no command, in the order they are shown. */
    private static final List<String> OTHERS =
            List.of("rows", "first", "copy", "group", "reload", "undo", "redo", "close", "next", "press", "menu");

    /** Made by the workbench. */
    @Inject
    public KeysHandler() {}

    @Execute
    void open(@Named(IServiceConstants.ACTIVE_SHELL) Shell shell, MApplication application) {
        var words = Words.of(KeysHandler.class);
        var frame = new Frame(shell, words.say("keys"));
        var table = new Table(frame.body(), SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        Access.name(table, words.say("keys"));
        var data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = HEIGHT;
        table.setLayoutData(data);
        column(table, words.say("keys.key"), KEY);
        column(table, words.say("keys.does"), WIDTH - KEY);
        for (Keys.Bound bound : Keys.commands(application)) {
            if (!bound.keys().isEmpty()) {
                add(table, bound.keys(), bound.name());
            }
        }
        for (String other : OTHERS) {
            add(table, words.say("keys." + other + ".key"), words.say("keys." + other));
        }
        Lay.all(table);
        ((GridData) table.getLayoutData()).heightHint = HEIGHT;
        frame.primary(words.say("close"), frame::close);
        frame.open(WIDTH);
    }

    private static void column(Table table, String title, int width) {
        var column = new TableColumn(table, SWT.LEFT);
        column.setText(title);
        column.setWidth(width);
    }

    private static void add(Table table, String key, String does) {
        new TableItem(table, SWT.NONE).setText(new String[] {key, does});
    }
}
