// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.takeover;

import fudaban.personnel.table.TableField;
import fudaban.personnel.table.TableRow;
import fudaban.ui.access.Access;
import fudaban.ui.dialog.Frame;
import fudaban.ui.piece.Buttons;
import fudaban.ui.piece.ColumnWidths;
import fudaban.ui.piece.FileDrop;
import fudaban.ui.piece.Labels;
import fudaban.ui.piece.Lay;
import fudaban.ui.piece.Prose;
import fudaban.ui.theme.Css;
import fudaban.ui.theme.Space;
import fudaban.ui.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** 一覧の取込み: the file, what its columns are taken for, its first lines, every contradiction; nothing is entered before the button is pressed. */
final class TakeOverDialog {
    private static final int WIDTH = 900;
    private static final int LINES_HEIGHT = 148;
    private static final int NOTES_HEIGHT = 168;
    private static final int MOST_NOTES = 500;

    private final TakeOverModel model;
    private final Words words = Words.of(TakeOverDialog.class);
    private final Frame frame;
    private final Text file;
    private final ColumnsView<TableField> columns;
    private final Table lines;
    private final Sentences notes;
    private final Prose summary;
    private final Button take;

    private TakeOverDialog(Shell parent, TakeOverModel model, Runnable taken) {
        this.model = model;
        frame = new Frame(parent, words.say("title"));
        Composite body = frame.body();
        Composite source = Lay.box(body, 3, Space.S);
        Labels.of(source, "Muted", words.say("file"));
        file = Css.style(new Text(source, SWT.BORDER | SWT.READ_ONLY), "ReadOnly");
        file.setMessage(words.say("file.drop"));
        file.setData("id", "takeover.file");
        Access.name(file, words.say("file"));
        Lay.wide(file);
        Buttons.id(Buttons.plain(source, words.say("file.choose"), this::choose), "takeover.choose");
        Labels.of(body, "Strong", words.say("columns"));
        columns = Lay.wide(new ColumnsView<>(body, model.fields(), field -> field.title(words.locale()), model::map));
        Labels.of(body, "Strong", words.say("lines"));
        lines = table(body);
        summary = Labels.wrapped(body, "Strong", "");
        summary.setData("id", "takeover.summary");
        notes = new Sentences(body, NOTES_HEIGHT, "takeover.notes", words.say("notes"));
        frame.plain(words.say("leave"), frame::close);
        take = Buttons.id(
                frame.primary(words.say("take", 0), () -> {
                    frame.close();
                    taken.run();
                }),
                "takeover.take");
        FileDrop.on(frame.shell(), files -> model.choose(files.getFirst()));
        model.onChange(this::refresh);
    }

    /**
     * Opens it and returns.
     *
     * @param taken run when the cards are to be entered
     */
    static Frame open(Shell parent, TakeOverModel model, Runnable taken) {
        var dialog = new TakeOverDialog(parent, model, taken);
        dialog.refresh();
        dialog.frame.open(WIDTH);
        return dialog.frame;
    }

    private Table table(Composite parent) {
        var table = new Table(parent, SWT.BORDER | SWT.V_SCROLL | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        table.setData("id", "takeover.lines");
        Access.name(table, words.say("lines"));
        var data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = LINES_HEIGHT;
        table.setLayoutData(data);
        return table;
    }

    private void choose() {
        var dialog = new FileDialog(frame.shell(), SWT.OPEN);
        dialog.setText(words.say("file"));
        dialog.setFilterExtensions(new String[] {"*.xlsx;*.csv", "*.*"});
        String chosen = dialog.open();
        if (chosen != null) {
            model.choose(Path.of(chosen));
        }
    }

    private void refresh() {
        if (frame.shell().isDisposed()) {
            return;
        }
        file.setText(model.file().map(Path::toString).orElse(""));
        var preview = model.preview();
        columns.show(preview.columns());
        lines(preview.fields(), preview.rows());
        notes(preview.notes());
        summary.setText(summary());
        take.setText(words.say("take", preview.plan().map(plan -> plan.added()).orElse(0)));
        take.setEnabled(model.ready());
        frame.fit();
    }

    private String summary() {
        return model.reading()
                ? words.say("reading")
                : model.file().isEmpty()
                        ? words.say("none")
                        : model.preview()
                                .plan()
                                .map(plan -> words.say("plan", plan.added(), plan.unchanged(), plan.leftOut()))
                                .orElse(words.say("stopped"));
    }

    private void notes(List<TakeOverModel.Note> all) {
        List<String> sentences = new ArrayList<>(
                all.stream().limit(MOST_NOTES).map(TakeOverModel.Note::text).toList());
        if (all.size() > MOST_NOTES) {
            sentences.add(words.say("notes.more", all.size() - MOST_NOTES));
        }
        notes.show(sentences);
        Lay.present(notes, !sentences.isEmpty());
    }

    private void lines(List<TableField> fields, List<TableRow> rows) {
        lines.setRedraw(false);
        lines.removeAll();
        for (TableColumn column : lines.getColumns()) {
            column.dispose();
        }
        new TableColumn(lines, SWT.RIGHT).setText(words.say("line"));
        fields.forEach(field -> new TableColumn(lines, SWT.LEFT).setText(field.title(words.locale())));
        for (TableRow row : rows) {
            var item = new TableItem(lines, SWT.NONE);
            item.setText(0, String.valueOf(row.line()));
            for (int i = 0; i < fields.size(); i++) {
                item.setText(i + 1, row.values().getOrDefault(fields.get(i).name(), ""));
            }
        }
        ColumnWidths.fit(lines);
        // The number of a line says nothing where there is no line.
        lines.setHeaderVisible(!rows.isEmpty());
        lines.setRedraw(true);
    }
}
