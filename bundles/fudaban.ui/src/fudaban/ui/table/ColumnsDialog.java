// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.table;

import fudaban.ui.access.Access;
import fudaban.ui.dialog.Frame;
import fudaban.ui.piece.Buttons;
import fudaban.ui.piece.Lay;
import fudaban.ui.theme.Space;
import fudaban.ui.words.Words;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Which columns a table shows and in which order; what is set is seen at once. */
final class ColumnsDialog {
    private static final int WIDTH = 400;
    private static final int HEIGHT = 280;

    private final RecordTable table;
    private final Words kit = Words.of(ColumnsDialog.class);
    private final Table list;

    private ColumnsDialog(RecordTable table, Frame frame) {
        this.table = table;
        Composite body = Lay.grid(frame.body(), 2, Space.M);
        list = Access.name(new Table(body, SWT.CHECK | SWT.BORDER | SWT.SINGLE), kit.say("columns.list"));
        var data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = HEIGHT;
        list.setLayoutData(data);
        list.setData("id", "columns.list");
        list.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK && event.item instanceof TableItem item) {
                table.hide((ColumnDefinition) item.getData(), !item.getChecked());
                fill(list.indexOf(item));
            }
        });
        Composite moves = Lay.grid(new Composite(body, SWT.NONE), 1, Space.S);
        moves.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, false, false));
        Buttons.id(Lay.wide(Buttons.plain(moves, kit.say("columns.up"), () -> move(-1))), "columns.up");
        Buttons.id(Lay.wide(Buttons.plain(moves, kit.say("columns.down"), () -> move(1))), "columns.down");
        Lay.wide(Buttons.plain(moves, kit.say("columns.reset"), () -> {
            table.resetColumns();
            fill(0);
        }));
        fill(0);
    }

    static Frame open(RecordTable table) {
        Words kit = Words.of(ColumnsDialog.class);
        var frame = new Frame(table.getShell(), kit.say("columns.title"));
        var dialog = new ColumnsDialog(table, frame);
        frame.primary(kit.say("columns.done"), frame::close);
        frame.open(WIDTH);
        dialog.list.setFocus();
        return frame;
    }

    private void fill(int selected) {
        List<ColumnDefinition> columns = table.ordered();
        list.setRedraw(false);
        list.removeAll();
        for (ColumnDefinition column : columns) {
            var item = new TableItem(list, SWT.NONE);
            item.setText(table.title(column));
            item.setChecked(!table.isHidden(column));
            item.setData(column);
        }
        list.setRedraw(true);
        list.setSelection(selected);
    }

    private void move(int steps) {
        int selected = list.getSelectionIndex();
        int to = selected + steps;
        if (selected >= 0 && to >= 0 && to < list.getItemCount()) {
            table.move((ColumnDefinition) list.getItem(selected).getData(), steps);
            fill(to);
        }
    }
}
