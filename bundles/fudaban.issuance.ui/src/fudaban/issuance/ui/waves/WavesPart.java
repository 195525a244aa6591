// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.waves;

import fudaban.ledger.Ledger;
import fudaban.ledger.Session;
import fudaban.ledger.query.Row;
import fudaban.ui.Delay;
import fudaban.ui.Work;
import fudaban.ui.access.Keyboard;
import fudaban.ui.job.Job;
import fudaban.ui.job.JobBook;
import fudaban.ui.page.Meter;
import fudaban.ui.page.PageHead;
import fudaban.ui.piece.Banner;
import fudaban.ui.piece.Buttons;
import fudaban.ui.piece.Labels;
import fudaban.ui.piece.Lay;
import fudaban.ui.print.PrintDesk;
import fudaban.ui.search.SearchField;
import fudaban.ui.shell.Guide;
import fudaban.ui.shell.Seat;
import fudaban.ui.table.RecordTable;
import fudaban.ui.table.TableTools;
import fudaban.ui.table.Tone;
import fudaban.ui.theme.Css;
import fudaban.ui.theme.Space;
import fudaban.ui.words.Words;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** 一括処理: what was planned, how far it is, its parts with what was left out; begun, stopped, gone on with, undone. */
public final class WavesPart {
    private static final int SEARCH_WIDTH = 224;
    private static final int PARTS_HEIGHT = 196;

    private final Words words = Words.of(WavesPart.class);
    private final Runnable watching = this::watch;
    private WavesModel model;
    private WaveSteps steps;
    private JobBook jobs;
    private Guide guide;
    private Banner banner;
    private SearchField field;
    private RecordTable table;
    private Button resume;
    private Button undo;
    private Button cancel;
    private Composite running;
    private Composite below;
    private Label doing;
    private Meter meter;
    private long job;

    /** Made by the workbench. */
    @Inject
    public WavesPart() {}

    @PostConstruct
    void create(
            Composite parent,
            Ledger ledger,
            Session session,
            Work work,
            JobBook book,
            PrintDesk printing,
            Guide leads) {
        jobs = book;
        guide = leads;
        var seat = new Seat(ledger, session, words.locale());
        model = new WavesModel(seat, work, Delay.on(parent.getDisplay(), Delay.TYPING_MILLIS));
        steps = new WaveSteps(seat, work, jobs, this::begun, this::ended);
        var page = Css.style(new Composite(parent, SWT.NONE), "Surface");
        Lay.grid(page, 1, Space.M, Space.M, Space.L);
        var head = Lay.wide(new PageHead(page, words.say("title")));
        Composite tools = Lay.grid(head.tools(), 1, Space.S);
        Buttons.id(Buttons.primary(tools, words.say("open"), () -> steps.open(page.getShell())), "waves.open");
        banner = Lay.wide(new Banner(page));
        Lay.present(banner, false);
        running(page);
        var line = Lay.box(page, 2, Space.M);
        field = Lay.fixed(new SearchField(line, words.say("search.hint"), model.search()::type), SEARCH_WIDTH);
        verbs(line);
        var zone = ledger.clock().getZone();
        table = Lay.all(new RecordTable(
                page,
                WaveColumns.waves(words, zone),
                words,
                model.waves(),
                RecordTable.Asks.of(model.search(), field)));
        TableTools.create(head.tools(), table, model.waves(), printing, words.say("title"), ledger.clock());
        table.onSelected(rows -> choose(rows.size() == 1 ? Optional.of(rows.getFirst()) : Optional.empty()));
        below = Lay.box(page, 1, Space.S);
        Labels.of(below, "Strong", words.say("parts"));
        var parts = Lay.wide(new RecordTable(
                below, WaveColumns.parts(words, zone), words, model.parts(), RecordTable.Asks.nothing()));
        ((GridData) parts.getLayoutData()).heightHint = PARTS_HEIGHT;
        model.waves().onChange(() -> {
            head.note(model.waves()
                    .count()
                    .map(found -> words.say("count", found.toString()))
                    .orElse(""));
            enable();
        });
        table.follows(field);
        jobs.onChange(watching);
        choose(Optional.empty());
        model.search().refresh();
    }

    /** What is under way, with a way to stop it. */
    private void running(Composite page) {
        running = Lay.box(page, 3, Space.M);
        doing = Labels.of(running, "Strong", "");
        meter = Lay.wide(new Meter(running, words.say("meter")));
        Buttons.id(Buttons.plain(running, words.say("pause"), () -> jobs.cancel(job)), "waves.pause");
        Lay.present(running, false);
    }

    private void verbs(Composite line) {
        Composite verbs = Lay.right(Lay.grid(new Composite(line, SWT.NONE), 3, Space.S));
        resume = Buttons.id(
                Buttons.plain(verbs, words.say("resume"), () -> with(row -> steps.resume(shell(), row, this::refused))),
                "waves.resume");
        undo = Buttons.id(
                Buttons.plain(verbs, words.say("undo"), () -> with(row -> steps.undo(shell(), row, this::refused))),
                "waves.undo");
        cancel = Buttons.id(
                Buttons.plain(verbs, words.say("cancel"), () -> with(row -> steps.cancel(shell(), row, this::told))),
                "waves.cancel");
    }

    private org.eclipse.swt.widgets.Shell shell() {
        return table.getShell();
    }

    private void with(java.util.function.Consumer<Row> does) {
        model.chosen().ifPresent(does);
    }

    private void choose(Optional<Row> wave) {
        model.choose(wave);
        enable();
    }

    private void enable() {
        boolean shown = model.chosen().isPresent();
        if (below.getVisible() != shown) {
            Lay.present(below, shown);
            below.requestLayout();
        }
        boolean free = job == 0;
        resume.setEnabled(free && model.left());
        undo.setEnabled(free && model.undoable());
        cancel.setEnabled(free && model.open());
    }

    private void begun(Job started) {
        job = started.number();
        Lay.present(banner, false);
        doing.setText(started.title());
        enable();
        watch();
    }

    private void watch() {
        if (running.isDisposed()) {
            return;
        }
        var now = jobs.jobs().stream().filter(each -> each.number() == job).findFirst();
        meter.show(now.filter(each -> each.total() > 0)
                .map(each -> (double) each.done() / each.total())
                .orElse(0.0));
        boolean shown = now.filter(each -> !each.state().ended()).isPresent();
        if (running.isVisible() != shown) {
            Lay.present(running, shown);
            running.requestLayout();
        }
    }

    private void ended(Job over) {
        job = 0;
        guide.changed();
        if (!banner.isDisposed()) {
            model.reload();
            enable();
            watch();
            over.problem()
                    .ifPresentOrElse(
                            problem -> say(Tone.BAD, problem.what(), problem.rest()),
                            () -> say(Tone.GOOD, over.text(), ""));
        }
    }

    private void told(String sentence) {
        guide.changed();
        model.reload();
        say(Tone.GOOD, sentence, "");
    }

    private void refused(Throwable why) {
        say(Tone.BAD, words.failure(why), "");
    }

    private void say(Tone tone, String what, String how) {
        if (!banner.isDisposed() && !what.isEmpty()) {
            banner.say(tone, what, how);
            Lay.present(banner, true);
            banner.requestLayout();
        }
    }

    @Inject
    @org.eclipse.e4.core.di.annotations.Optional
    void changed(@UIEventTopic(Guide.CHANGED) Object event) {
        if (table != null && !table.isDisposed() && table.isVisible()) {
            model.reload();
        }
    }

    @Focus
    void focus() {
        Keyboard.enter(field);
    }

    @PreDestroy
    void gone() {
        if (jobs != null) {
            jobs.forget(watching);
        }
    }
}
