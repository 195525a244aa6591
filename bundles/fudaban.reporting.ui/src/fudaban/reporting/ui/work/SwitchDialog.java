// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.ui.work;

import fudaban.ui.access.Access;
import fudaban.ui.dialog.Frame;
import fudaban.ui.piece.Buttons;
import fudaban.ui.piece.Labels;
import fudaban.ui.piece.Lay;
import fudaban.ui.piece.Prose;
import fudaban.ui.theme.Icons;
import fudaban.ui.theme.Space;
import fudaban.ui.words.Words;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** 作業の切替え: what is begun, with Enter to go on with it, and a line to begin something new. */
final class SwitchDialog {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 176;
    private static final int PROBLEM_HEIGHT = 40;
    private static final int[] COLUMNS = {180, 440};

    private final Words words = Words.of(SwitchDialog.class);
    private final SwitchModel model;
    private final Runnable changed;
    private final Frame frame;
    private final Table table;
    private final Combo row;
    private final Text title;
    private final Prose none;
    private final Prose problem;
    private final Button resume;

    private SwitchDialog(Shell parent, SwitchModel model, Runnable changed) {
        this.model = model;
        this.changed = changed;
        frame = new Frame(parent, words.say("title"));
        Composite body = frame.body();
        table = new Table(body, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setData("id", "work.items");
        Access.name(table, words.say("items"));
        for (int width : COLUMNS) {
            new TableColumn(table, SWT.LEFT).setWidth(width);
        }
        var room = new GridData(SWT.FILL, SWT.FILL, true, true);
        room.heightHint = HEIGHT;
        table.setLayoutData(room);
        none = Labels.wrapped(body, "Muted", words.say("items.none"));
        Lay.present(none, false);
        table.addListener(SWT.DefaultSelection, event -> resume());
        table.addListener(SWT.Selection, event -> refreshButtons());
        Labels.of(body, "Strong", words.say("new"));
        Composite line = Lay.box(body, 3, Space.S);
        Labels.of(line, "Caption", words.say("row"));
        Labels.of(line, "Caption", words.say("work.title"));
        Labels.of(line, "Caption", "");
        row = new Combo(line, SWT.READ_ONLY | SWT.DROP_DOWN);
        row.setData("id", "work.row");
        Access.name(row, words.say("row"));
        Lay.fixed(row, 240);
        title = Lay.wide(new Text(line, SWT.BORDER | SWT.SINGLE));
        title.setData("id", "work.title");
        Access.name(title, words.say("work.title"));
        title.addListener(SWT.DefaultSelection, event -> start());
        Buttons.id(Buttons.plain(line, words.say("start"), this::start), "work.start");
        problem = Labels.wrapped(body, "BadText", "");
        ((GridData) problem.getLayoutData()).heightHint = PROBLEM_HEIGHT;
        frame.plain(words.say("leave"), frame::close);
        resume = Buttons.id(frame.primary(words.say("resume"), this::resume), "work.resume");
        model.onChange(this::refresh);
    }

    /**
     * Opens it and returns.
     *
     * @param changed called when another one runs
     */
    static Frame open(Shell parent, SwitchModel model, Runnable changed) {
        var dialog = new SwitchDialog(parent, model, changed);
        model.refresh();
        dialog.frame.open(WIDTH);
        dialog.focus();
        return dialog.frame;
    }

    private void focus() {
        if (model.items().isEmpty()) {
            title.setFocus();
        } else {
            table.setFocus();
        }
    }

    private void refresh() {
        if (table.isDisposed()) {
            return;
        }
        if (!model.busy()) {
            fill();
        }
        problem.setText(model.problem());
        refreshButtons();
    }

    private void fill() {
        table.removeAll();
        for (SwitchModel.Item item : model.items()) {
            var line = new TableItem(table, SWT.NONE);
            line.setImage(Icons.image(table, item.running() ? "player-play" : "player-pause"));
            line.setText(new String[] {item.number(), item.title()});
            line.setData(item);
        }
        Lay.present(table, !model.items().isEmpty());
        Lay.present(none, model.items().isEmpty());
        table.requestLayout();
        // The one to go over to is the first that rests.
        for (int i = 0; i < table.getItemCount() && table.getSelectionIndex() < 0; i++) {
            if (table.getItem(i).getData() instanceof SwitchModel.Item item && !item.running()) {
                table.select(i);
            }
        }
        if (row.getItemCount() == 0) {
            model.rows().forEach(each -> row.add(each.name()));
            row.select(0);
        }
    }

    private void refreshButtons() {
        resume.setEnabled(!model.busy() && selected() != null && !selected().running());
    }

    private SwitchModel.Item selected() {
        int at = table.getSelectionIndex();
        return at < 0 ? null : (SwitchModel.Item) table.getItem(at).getData();
    }

    private void resume() {
        if (resume.isEnabled()) {
            model.resume(selected(), this::done);
        }
    }

    private void start() {
        int at = row.getSelectionIndex();
        if (at >= 0 && !model.busy()) {
            model.start(model.rows().get(at), title.getText(), this::done);
        }
    }

    private void done() {
        frame.close();
        changed.run();
    }
}
