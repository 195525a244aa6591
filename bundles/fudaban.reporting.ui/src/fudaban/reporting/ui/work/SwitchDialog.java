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
import org.eclipse.swt.widgets.Label;
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
    private final Label ending;
    private final Text outcome;
    private final Button finish;

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
        Composite end = Lay.box(body, 3, Space.S);
        ending = Lay.wide(Labels.of(end, "Caption", ""));
        ((GridData) ending.getLayoutData()).horizontalSpan = 3;
        Labels.of(end, "Caption", words.say("outcome"));
        outcome = Lay.wide(new Text(end, SWT.BORDER | SWT.SINGLE));
        outcome.setMessage(words.say("outcome.hint"));
        outcome.setData("id", "work.outcome");
        Access.name(outcome, words.say("outcome"));
        finish = Buttons.id(Buttons.plain(end, words.say("finish"), this::finish), "work.finish");
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
        Button start = Buttons.id(Buttons.plain(line, words.say("start"), this::start), "work.start");
        problem = Labels.wrapped(body, "BadText", "");
        ((GridData) problem.getLayoutData()).heightHint = PROBLEM_HEIGHT;
        frame.plain(words.say("leave"), frame::close);
        resume = Buttons.id(frame.primary(words.say("resume"), this::resume), "work.resume");
        enters(title, start);
        enters(outcome, finish);
        model.onChange(this::refresh);
    }

    /** While one types there, Enter presses that button and not the one the dialog is for. */
    private void enters(Text field, Button button) {
        field.addListener(SWT.FocusIn, event -> frame.shell().setDefaultButton(button));
        field.addListener(SWT.FocusOut, event -> frame.shell().setDefaultButton(resume));
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
        SwitchModel.Item ends = model.ending(null);
        if (ends != null) {
            outcome.setFocus();
        } else if (model.items().isEmpty() || model.working()) {
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
        SwitchModel.Item ends = model.ending(selected());
        boolean own = ends == null && model.working() && !model.items().isEmpty();
        ending.setText(
                ends != null
                        ? words.say("ending", ends.number(), ends.title()).replace("&", "&&")
                        : own ? words.say("ending.own") : "");
        Lay.present(ending.getParent(), ends != null || own);
        outcome.setEnabled(ends != null);
        finish.setEnabled(!model.busy() && ends != null);
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

    /** What was finished goes; Enter then goes on with the one that rested before it. */
    private void finish() {
        SwitchModel.Item ends = model.ending(selected());
        if (ends != null && !model.busy()) {
            model.finish(ends, outcome.getText(), () -> {
                outcome.setText("");
                changed.run();
                refresh();
                focus();
            });
        }
    }

    private void done() {
        frame.close();
        changed.run();
    }
}
