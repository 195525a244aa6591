// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.ui.gima;

import fudaban.egov.gima.desk.StaffIntake;
import fudaban.ui.access.Access;
import fudaban.ui.dialog.Frame;
import fudaban.ui.piece.Buttons;
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
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
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

/** 発令の取込み: the file, what it would enter and when, and what is wrong with it; nothing is entered before the button is pressed. */
final class IntakeDialog {
    private static final int WIDTH = 760;
    private static final int EVENTS_HEIGHT = 200;
    private static final int NOTES_HEIGHT = 120;
    private static final int MOST = 500;

    private final IntakeModel model;
    private final Words words = Words.of(IntakeDialog.class);
    private final Words kinds = Words.of(fudaban.egov.gima.Gima.class);
    private final Frame frame;
    private final Text file;
    private final Table events;
    private final Text notes;
    private final Prose summary;
    private final Button take;

    private IntakeDialog(Shell parent, IntakeModel model, Consumer<StaffIntake> taken) {
        this.model = model;
        frame = new Frame(parent, words.say("intake.title"));
        Composite body = frame.body();
        Composite source = Lay.box(body, 3, Space.S);
        Labels.of(source, "Muted", words.say("intake.file"));
        file = Css.style(new Text(source, SWT.BORDER | SWT.READ_ONLY), "ReadOnly");
        file.setMessage(words.say("intake.drop"));
        Access.name(file, words.say("intake.file"));
        Lay.wide(file);
        Buttons.id(Buttons.plain(source, words.say("intake.choose"), this::choose), "intake.choose");
        summary = Labels.wrapped(body, "Strong", "");
        events = table(body, EVENTS_HEIGHT, "intake.events");
        Stream.of("line", "day", "kind", "number", "name", "when")
                .forEach(key -> new TableColumn(events, SWT.LEFT).setText(words.say("intake.column." + key)));
        notes = Css.style(new Text(body, SWT.BORDER | SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL), "ReadOnly");
        notes.setData("id", "intake.notes");
        Access.name(notes, words.say("intake.notes"));
        var room = new GridData(SWT.FILL, SWT.FILL, true, true);
        room.heightHint = NOTES_HEIGHT;
        room.widthHint = WIDTH;
        notes.setLayoutData(room);
        frame.plain(words.say("leave"), frame::close);
        take = Buttons.id(
                frame.primary(words.say("intake.do.none"), () -> {
                    var intake = model.intake().orElseThrow();
                    frame.close();
                    taken.accept(intake);
                }),
                "intake.do");
        FileDrop.on(frame.shell(), files -> model.choose(files.getFirst()));
        model.onChange(this::refresh);
    }

    /** Opens it and returns. */
    static Frame open(Shell parent, IntakeModel model, Consumer<StaffIntake> taken) {
        var dialog = new IntakeDialog(parent, model, taken);
        dialog.refresh();
        dialog.frame.open(WIDTH);
        return dialog.frame;
    }

    private Table table(Composite parent, int height, String key) {
        var table = new Table(parent, SWT.BORDER | SWT.V_SCROLL | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        table.setData("id", key);
        Access.name(table, words.say(key));
        var data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = height;
        table.setLayoutData(data);
        return table;
    }

    private void choose() {
        var dialog = new FileDialog(frame.shell(), SWT.OPEN);
        dialog.setText(words.say("intake.title"));
        dialog.setFilterExtensions(new String[] {"*.xlsx;*.csv;*.tsv", "*.*"});
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
        summary.setText(model.summary());
        List<StaffIntake.Event> planned =
                model.intake().map(StaffIntake::events).orElse(List.of());
        events(planned);
        notes(model.intake().map(each -> each.notes(words.locale())).orElse(List.of()));
        take.setText(model.ready() ? words.say("intake.do", planned.size()) : words.say("intake.do.none"));
        take.setEnabled(model.ready());
        frame.shell().layout(true, true);
        frame.fit();
    }

    private void events(List<StaffIntake.Event> planned) {
        events.setRedraw(false);
        events.removeAll();
        for (StaffIntake.Event event : planned.subList(0, Math.min(MOST, planned.size()))) {
            new TableItem(events, SWT.NONE).setText(new String[] {
                String.valueOf(event.line()),
                words.day(event.day()),
                kinds.say("event." + event.kind().toLowerCase(Locale.ROOT)),
                event.staffNumber(),
                event.name(),
                words.say(event.ahead() ? "intake.ahead" : "intake.now")
            });
        }
        Stream.of(events.getColumns()).forEach(TableColumn::pack);
        events.setRedraw(true);
        Lay.present(events, !planned.isEmpty());
    }

    /** Whole sentences, however long; what is left out first. */
    private void notes(List<StaffIntake.Note> all) {
        List<String> told = new ArrayList<>(Stream.concat(
                        all.stream().filter(StaffIntake.Note::stops),
                        all.stream().filter(note -> !note.stops()))
                .limit(MOST)
                .map(StaffIntake.Note::text)
                .toList());
        if (all.size() > MOST) {
            told.add(words.say("intake.more", all.size() - MOST));
        }
        notes.setText(String.join("\n", told));
        Lay.present(notes, !all.isEmpty());
    }
}
