// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.photos;

import fudaban.issuance.Say;
import fudaban.ui.access.Access;
import fudaban.ui.form.FieldKind;
import fudaban.ui.form.Reading;
import fudaban.ui.job.Job;
import fudaban.ui.job.Task;
import fudaban.ui.page.PageHead;
import fudaban.ui.piece.Banner;
import fudaban.ui.piece.Buttons;
import fudaban.ui.piece.Labels;
import fudaban.ui.piece.Lay;
import fudaban.ui.piece.Prose;
import fudaban.ui.print.PrintDesk;
import fudaban.ui.search.SearchField;
import fudaban.ui.table.ColumnDefinition;
import fudaban.ui.table.RecordTable;
import fudaban.ui.table.TableTools;
import fudaban.ui.table.Tone;
import fudaban.ui.theme.Css;
import fudaban.ui.theme.Space;
import fudaban.ui.words.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** 写真・券面: the list at the left, the photo under its guide in the middle, what was measured and the face at the right. */
final class PhotosView extends Composite {
    private static final int LIST = 420;
    private static final int RIGHT = 300;
    private static final FieldKind<LocalDate> DAY = new FieldKind.Day();

    /** What leads out of the view. */
    interface Asks {
        void folder();

        void start(String title, Task task, Consumer<Job> ended);
    }

    private final PhotosModel model;
    private final Words words;
    private final Asks asks;
    private final Banner banner;
    private final RecordTable list;
    private final CutCanvas canvas;
    private final MeasureList measures;
    private final FaceCanvas face;
    private final Prose faceProblems;
    private final Text taken;
    private final Button accept;
    private final Button acceptGood;
    private final Button check;
    private final Composite tools;
    private final PageHead head;
    private List<String> told = List.of();
    private boolean troubled;

    PhotosView(Composite parent, PhotosModel model, Words words, PrintDesk printing, Clock clock, Asks asks) {
        super(parent, SWT.NONE);
        this.model = model;
        this.words = words;
        this.asks = asks;
        Css.style(this, "Surface");
        Lay.grid(this, 1, Space.M, Space.M, Space.L);
        head = Lay.wide(new PageHead(this, words.say("title")));
        Composite bar = Lay.grid(head.tools(), 3, Space.S);
        Buttons.id(Buttons.plain(bar, words.say("folder"), asks::folder), "photos.folder");
        check = Buttons.id(Buttons.plain(bar, words.say("check"), this::check), "photos.check");
        acceptGood =
                Buttons.id(Buttons.primary(bar, words.say("accept.good", 0), this::acceptGood), "photos.acceptGood");
        banner = Lay.wide(new Banner(this));
        Lay.present(banner, false);
        Composite split = Lay.all(Lay.box(this, 3, Space.L));
        list = list(split, printing, clock);
        Composite middle = Lay.all(Lay.box(split, 1, Space.S));
        canvas = Lay.all(new CutCanvas(middle, () -> model.editor().orElse(null), words, new CutCanvas.Asks() {
            @Override
            public void accept() {
                PhotosView.this.accept();
            }

            @Override
            public void next() {
                model.next();
            }

            @Override
            public void undo() {
                PhotosView.this.back();
            }
        }));
        tools = tools(middle);
        Composite right = Lay.box(split, 1, Space.S);
        var room = new GridData(SWT.FILL, SWT.FILL, false, true);
        room.widthHint = RIGHT;
        right.setLayoutData(room);
        accept = Buttons.id(Buttons.primary(right, words.say("accept"), this::accept), "photos.accept");
        Lay.wide(accept);
        measures = Lay.wide(new MeasureList(right, words));
        Composite day = Lay.box(right, 2, Space.S);
        Labels.of(day, "Muted", words.say("taken"));
        taken = Lay.wide(new Text(day, SWT.BORDER | SWT.SINGLE));
        taken.setData("id", "photos.taken");
        taken.setMessage(words.say("taken.hint"));
        Access.name(taken, words.say("taken"));
        taken.addListener(SWT.DefaultSelection, event -> day());
        taken.addListener(SWT.FocusOut, event -> day());
        Lay.wide(Labels.of(right, "Strong", words.say("face.title")));
        face = Lay.wide(new FaceCanvas(right, words));
        faceProblems = Labels.wrapped(right, "BadText", "");
        model.onChange(this::refresh);
    }

    private RecordTable list(Composite parent, PrintDesk printing, Clock clock) {
        Composite left = Lay.box(parent, 1, Space.S);
        var room = new GridData(SWT.FILL, SWT.FILL, false, true);
        room.widthHint = LIST;
        left.setLayoutData(room);
        Composite line = Lay.box(left, 2, Space.S);
        PhotoLines lines = model.lines();
        var field = Lay.wide(new SearchField(line, words.say("search.hint"), lines.search()::type));
        List<ColumnDefinition> columns = PhotoColumns.all(words);
        var table = Lay.all(
                new RecordTable(left, columns, words, lines.table(), RecordTable.Asks.of(lines.search(), field)));
        table.setData("id", "photos.list");
        columns.subList(PhotoColumns.HIDDEN, columns.size()).forEach(column -> table.hide(column, true));
        TableTools.plain(TableTools.create(line, table, lines.table(), printing, words.say("title"), clock));
        table.follows(field);
        table.onSelection(row -> row.ifPresent(each -> model.choose(each.id())));
        table.onOpen(row -> accept());
        lines.table().onChange(this::follow);
        return table;
    }

    /** The line of the photo that is open is the one selected. */
    private void follow() {
        String open = model.row().map(row -> row.photo().application()).orElse("");
        int line = model.lines().line(open);
        if (!isDisposed()
                && line >= 0
                && list.selected().stream().noneMatch(row -> row.id().equals(open))) {
            list.select(line);
        }
    }

    private Composite tools(Composite parent) {
        Composite bar = Lay.box(parent, 1, 0);
        var wrapping = new RowLayout(SWT.HORIZONTAL);
        wrapping.spacing = Space.XS;
        wrapping.marginLeft = wrapping.marginRight = wrapping.marginTop = wrapping.marginBottom = 0;
        bar.setLayout(wrapping);
        tool(bar, "propose", CutEditor::propose);
        tool(bar, "fit", CutEditor::fit);
        tool(bar, "smaller", editor -> editor.zoom(1 / 1.02));
        tool(bar, "larger", editor -> editor.zoom(1.02));
        tool(bar, "left", editor -> editor.turn(-0.5));
        tool(bar, "right", editor -> editor.turn(0.5));
        Buttons.id(Buttons.plain(bar, words.say("tool.undo"), this::back), "photos.undo")
                .setToolTipText(words.say("tool.undo.tip"));
        Buttons.id(Buttons.plain(bar, words.say("tool.next"), model::next), "photos.next")
                .setToolTipText(words.say("tool.next.tip"));
        Labels.wrapped(parent, "Caption", words.say("cut.keys"));
        return bar;
    }

    private void tool(Composite bar, String key, Consumer<CutEditor> does) {
        Button button = Buttons.id(
                Buttons.plain(
                        bar, words.say("tool." + key), () -> model.editor().ifPresent(does)),
                "photos." + key);
        button.setToolTipText(words.say("tool." + key + ".tip"));
    }

    /** The last step of the cut; when there is none, what was accepted. */
    private void back() {
        var editor = model.editor();
        if (editor.isPresent() && editor.get().touched()) {
            editor.get().undo();
        } else {
            start("undo.work", model.undo());
        }
    }

    private void check() {
        start("check.work", model.check());
    }

    private void acceptGood() {
        start("accept.work", model.acceptGood());
    }

    private void accept() {
        int before = model.chosen();
        Task task = model.accept();
        if (task != null) {
            asks.start(words.say("accept.work"), task, job -> {
                ended(job);
                if (job.problem().isEmpty() && model.chosen() == before) {
                    model.next();
                }
            });
        }
    }

    private void start(String title, Task task) {
        if (task != null) {
            asks.start(words.say(title), task, this::ended);
        }
    }

    private void ended(Job job) {
        if (isDisposed()) {
            return;
        }
        job.problem()
                .ifPresentOrElse(
                        problem -> say(Tone.BAD, problem.what(), problem.rest()), () -> say(Tone.GOOD, job.text(), ""));
    }

    void say(Tone tone, String what, String how) {
        if (!what.isEmpty()) {
            banner.say(tone, what, how);
            Lay.present(banner, true);
            banner.requestLayout();
        }
    }

    private void day() {
        model.editor().ifPresent(editor -> {
            Reading<LocalDate> read = DAY.read(taken.getText(), Words.of(FieldKind.class, words.locale()));
            read.finding()
                    .ifPresentOrElse(
                            wrong -> say(Tone.BAD, words.say("taken.bad", taken.getText()), wrong.sentence()),
                            () -> editor.taken(read.value()));
        });
    }

    private void refresh() {
        if (isDisposed()) {
            return;
        }
        follow();
        head.note(words.say("count", model.rows().size(), model.good()));
        acceptGood.setText(words.say("accept.good", model.good()));
        acceptGood.setEnabled(model.good() > 0);
        check.setEnabled(!model.rows().isEmpty());
        var editor = model.editor();
        canvas.refresh();
        for (Control tool : tools.getChildren()) {
            tool.setEnabled(editor.isPresent() || "photos.next".equals(tool.getData("id")));
        }
        accept.setEnabled(editor.isPresent());
        measures.show(editor.map(each -> each.checked().measures()).orElse(List.of()));
        if (!taken.isFocusControl()) {
            taken.setText(editor.flatMap(CutEditor::taken).map(DAY::write).orElse(""));
        }
        taken.setEnabled(editor.isPresent());
        face.show(model.face().isEmpty() ? null : model.face().getFirst());
        faceProblems.setText(model.faceProblems().stream().map(this::text).collect(Collectors.joining("\n")));
        trouble();
        layout(true, true);
    }

    /** Why the chosen one cannot be shown; goes with it. */
    private void trouble() {
        if (!model.problem().isEmpty()) {
            say(Tone.CAUTION, model.problem(), "");
            troubled = true;
        } else if (!model.strangers().isEmpty() && !told.equals(model.strangers())) {
            told = model.strangers();
            say(Tone.CAUTION, words.say("strangers", told.size()), String.join(", ", told));
            troubled = false;
        } else if (troubled) {
            troubled = false;
            Lay.present(banner, false);
        }
    }

    private String text(Say problem) {
        return problem.text(words.locale());
    }

    @Override
    public boolean setFocus() {
        return list.setFocus();
    }
}
