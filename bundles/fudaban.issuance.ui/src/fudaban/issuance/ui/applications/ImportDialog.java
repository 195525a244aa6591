// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.applications;

import fudaban.issuance.intake.FormFile;
import fudaban.issuance.intake.Staged;
import fudaban.issuance.profile.ApplicationField;
import fudaban.issuance.ui.takeover.ColumnsView;
import fudaban.issuance.ui.takeover.Sentences;
import fudaban.ui.access.Access;
import fudaban.ui.dialog.Frame;
import fudaban.ui.piece.Buttons;
import fudaban.ui.piece.ColumnWidths;
import fudaban.ui.piece.Labels;
import fudaban.ui.piece.Lay;
import fudaban.ui.theme.Css;
import fudaban.ui.theme.Space;
import fudaban.ui.words.Words;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** 申請の取込み: the file, what its columns are taken for, its first lines, every problem; nothing is taken before the button is pressed. */
final class ImportDialog {
    private static final int WIDTH = 900;
    private static final int LINES_HEIGHT = 176;
    private static final int PROBLEMS_HEIGHT = 108;
    private static final List<ApplicationField> SHOWN = List.of(
            ApplicationField.STAFF_NUMBER,
            ApplicationField.NAME,
            ApplicationField.FAMILY_NAME,
            ApplicationField.GIVEN_NAME,
            ApplicationField.KANA,
            ApplicationField.FAMILY_KANA,
            ApplicationField.GIVEN_KANA,
            ApplicationField.UNIT,
            ApplicationField.KIND,
            ApplicationField.CARD_KIND,
            ApplicationField.DESTINATION,
            ApplicationField.BIRTH);

    private static final List<ApplicationField> FORM_SHOWN = List.of(
            ApplicationField.STAFF_NUMBER,
            ApplicationField.FAMILY_NAME,
            ApplicationField.GIVEN_NAME,
            ApplicationField.KIND,
            ApplicationField.UNIT);

    private final ImportModel model;
    private final Words words = Words.of(ImportDialog.class);
    private final Frame frame;
    private final Text file;
    private final Text photos;
    private final ColumnsView<ApplicationField> columns;
    private final Table lines;
    private final Sentences problems;
    private final Label summary;
    private final Label columnsTitle;
    private final Button take;
    private final Button leaveOut;

    private ImportDialog(Shell parent, ImportModel model, Runnable taken) {
        this.model = model;
        frame = new Frame(parent, words.say("import.title"));
        Composite body = frame.body();
        Composite sources = Lay.box(body, 5, Space.S);
        file = source(sources, "import.file");
        Buttons.plain(sources, words.say("import.file.choose"), this::chooseFile);
        Buttons.plain(sources, words.say("import.forms.choose"), this::chooseForms);
        Buttons.id(Buttons.plain(sources, words.say("import.paste"), this::paste), "import.paste");
        photos = source(sources, "import.photos");
        Buttons.plain(sources, words.say("import.photos.choose"), this::choosePhotos)
                .setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false, 3, 1));
        columnsTitle = Labels.of(body, "Strong", words.say("import.columns"));
        Lay.wide(columnsTitle);
        columns = Lay.wide(new ColumnsView<>(
                body,
                List.of(ApplicationField.values()),
                field -> words.say("field." + field.name().toLowerCase(Locale.ROOT)),
                model::map));
        Labels.of(body, "Strong", words.say("import.lines"));
        lines = table(body);
        summary = Labels.of(body, "Strong", "");
        Lay.wide(summary);
        problems = new Sentences(body, PROBLEMS_HEIGHT, "import.problems", words.say("import.problems"));
        leaveOut = new Button(body, SWT.CHECK);
        leaveOut.setData("id", "import.leave-out");
        leaveOut.addListener(SWT.Selection, event -> model.leaveOut(leaveOut.getSelection()));
        frame.plain(words.say("leave"), frame::close);
        take = frame.primary(words.say("import.take", 0), () -> {
            frame.close();
            taken.run();
        });
        take.setData("id", "import.take");
        model.onChange(this::refresh);
    }

    /**
     * Opens it and returns.
     *
     * @param taken run when the applications are to be taken
     */
    static Frame open(Shell parent, ImportModel model, Runnable taken) {
        var dialog = new ImportDialog(parent, model, taken);
        dialog.refresh();
        dialog.frame.open(WIDTH);
        return dialog.frame;
    }

    private Text source(Composite parent, String key) {
        Labels.of(parent, "Muted", words.say(key));
        var text = Css.style(new Text(parent, SWT.BORDER | SWT.READ_ONLY), "ReadOnly");
        text.setData("id", key);
        Access.name(text, words.say(key));
        return Lay.wide(text);
    }

    private Table table(Composite parent) {
        var table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        table.setData("id", "import.lines");
        Access.name(table, words.say("import.lines"));
        var data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = LINES_HEIGHT;
        table.setLayoutData(data);
        return table;
    }

    private void chooseFile() {
        var dialog = new FileDialog(frame.shell(), SWT.OPEN);
        dialog.setText(words.say("import.file"));
        dialog.setFilterExtensions(new String[] {"*.csv;*.xlsx", "*.*"});
        choose(dialog.open());
    }

    private void chooseForms() {
        choose(new DirectoryDialog(frame.shell()).open());
    }

    private void choose(String path) {
        if (path != null) {
            model.choose(Path.of(path));
        }
    }

    /** Rows from the clipboard. */
    private void paste() {
        Clips.text(frame.shell().getDisplay()).ifPresentOrElse(model::paste, () -> model.paste(""));
    }

    private void choosePhotos() {
        String chosen = new DirectoryDialog(frame.shell()).open();
        if (chosen != null && !model.source().isEmpty()) {
            model.photos(Path.of(chosen));
        }
    }

    private void refresh() {
        if (frame.shell().isDisposed()) {
            return;
        }
        file.setText(model.source());
        photos.setText(model.photos().map(Path::toString).orElse(words.say("import.photos.none")));
        var preview = model.preview();
        columns.show(preview.columns());
        columnsTitle.setText(words.say(preview.forms().isEmpty() ? "import.columns" : "import.columns.forms"));
        int count = preview.staged().map(staged -> staged.applications().size()).orElse(0);
        if (preview.forms().isEmpty()) {
            preview.staged().ifPresentOrElse(this::lines, this::noLines);
        } else {
            forms(preview.forms());
        }
        Lay.present(leaveOut, preview.broken() > 0);
        leaveOut.setText(words.say("import.leave-out", preview.broken()));
        leaveOut.setSelection(model.leavesOut());
        problems.show(Stream.concat(preview.problems().stream(), preview.notes().stream())
                .toList());
        Lay.present(problems, !problems.isEmpty());
        summary.setText(summary(count));
        Css.style(summary, preview.problems().isEmpty() ? "Strong" : "BadText");
        take.setText(words.say("import.take", count));
        take.setEnabled(model.ready());
        frame.fit();
    }

    private String summary(int count) {
        var preview = model.preview();
        return model.reading()
                ? words.say("import.reading")
                : model.source().isEmpty() && preview.problems().isEmpty()
                        ? words.say("import.none")
                        : preview.problems().isEmpty()
                                ? words.say(
                                        "import.ready", count, preview.notes().size())
                                : words.say("import.stopped", preview.problems().size());
    }

    private void noLines() {
        lines.removeAll();
    }

    private void lines(Staged staged) {
        lines.setRedraw(false);
        lines.removeAll();
        for (TableColumn column : lines.getColumns()) {
            column.dispose();
        }
        List<ApplicationField> used = SHOWN.stream()
                .filter(field -> staged.applications().stream()
                        .anyMatch(one -> one.values().containsKey(field)))
                .toList();
        column(words.say("import.place"));
        used.forEach(field -> column(words.say("field." + field.name().toLowerCase(Locale.ROOT))));
        column(words.say("import.photo"));
        staged.applications().stream().limit(ImportModel.SHOWN).forEach(one -> {
            var item = new TableItem(lines, SWT.NONE);
            item.setText(0, one.place());
            for (int i = 0; i < used.size(); i++) {
                item.setText(i + 1, one.values().getOrDefault(used.get(i), ""));
            }
            item.setText(
                    used.size() + 1, words.say(one.photo().isPresent() ? "import.photo.there" : "import.photo.not"));
        });
        ColumnWidths.fit(lines);
        lines.setRedraw(true);
    }

    /** A folder: each file is a row, with what it says or what is wrong with it. */
    private void forms(List<FormFile> files) {
        lines.setRedraw(false);
        lines.removeAll();
        for (TableColumn column : lines.getColumns()) {
            column.dispose();
        }
        column(words.say("import.form"));
        column(words.say("import.form.state"));
        FORM_SHOWN.forEach(field -> column(words.say("field." + field.name().toLowerCase(Locale.ROOT))));
        column(words.say("import.photo"));
        // What needs a hand comes first.
        for (FormFile each : files.stream()
                .sorted(Comparator.comparing(form -> form.one().isPresent()))
                .toList()) {
            var item = new TableItem(lines, SWT.NONE);
            item.setText(0, each.name());
            item.setText(1, words.say(each.one().isPresent() ? "import.form.good" : "import.form.bad"));
            each.one().ifPresent(one -> {
                for (int i = 0; i < FORM_SHOWN.size(); i++) {
                    item.setText(i + 2, one.values().getOrDefault(FORM_SHOWN.get(i), ""));
                }
                item.setText(
                        FORM_SHOWN.size() + 2,
                        words.say(one.photo().isPresent() ? "import.photo.there" : "import.photo.not"));
            });
        }
        ColumnWidths.fit(lines);
        lines.setRedraw(true);
    }

    private void column(String title) {
        new TableColumn(lines, SWT.LEFT).setText(title);
    }
}
