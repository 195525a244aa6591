// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.applications;

import fudaban.issuance.batch.DeskStations;
import fudaban.issuance.model.ApplicationState;
import fudaban.issuance.model.IssuancePackage;
import fudaban.issuance.ui.desk.Places;
import fudaban.issuance.ui.names.Names;
import fudaban.issuance.ui.proposals.ProposalsView;
import fudaban.issuance.ui.waiting.WaitingView;
import fudaban.ledger.Ledger;
import fudaban.ledger.Session;
import fudaban.ui.Delay;
import fudaban.ui.Work;
import fudaban.ui.access.Keyboard;
import fudaban.ui.job.Job;
import fudaban.ui.job.JobBook;
import fudaban.ui.page.PageHead;
import fudaban.ui.piece.Banner;
import fudaban.ui.piece.FileDrop;
import fudaban.ui.piece.Lay;
import fudaban.ui.print.PrintDesk;
import fudaban.ui.search.ChoiceBar;
import fudaban.ui.search.SearchField;
import fudaban.ui.shell.Guide;
import fudaban.ui.shell.Place;
import fudaban.ui.shell.Seat;
import fudaban.ui.shell.Subject;
import fudaban.ui.table.RecordTable;
import fudaban.ui.table.TableTools;
import fudaban.ui.table.Tone;
import fudaban.ui.theme.Css;
import fudaban.ui.theme.Space;
import fudaban.ui.words.Words;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.PersistState;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;

/** 申請: what came in, by the step it waits for; taking files in, checking, confirming. A file dropped here is looked at. */
public final class ApplicationsPart {
    private static final String LAYOUT = "table.layout";
    private static final int SEARCH_WIDTH = 260;

    private final Words words = Words.of(ApplicationsPart.class);
    private ApplicationsModel model;
    private ApplicationSteps steps;
    private RecordTable table;
    private SearchField field;
    private ChoiceBar states;
    private Banner banner;
    private ChoiceBar views;
    private ToolBar tools;
    private Composite stack;
    private Composite first;
    private WaitingView waiting;
    private ProposalsView proposals;
    private ViewCounts counts;

    /** Made by the workbench. */
    @Inject
    public ApplicationsPart() {}

    @PostConstruct
    void create(
            Composite parent,
            MPart part,
            Ledger ledger,
            Session session,
            Work work,
            JobBook jobs,
            PrintDesk printing,
            Guide guide,
            DeskStations stations) {
        var display = parent.getDisplay();
        var seat = new Seat(ledger, session, words.locale());
        model = new ApplicationsModel(seat, work, Delay.on(display, Delay.TYPING_MILLIS));
        var page = Css.style(new Composite(parent, SWT.NONE), "Surface");
        Lay.grid(page, 1, Space.M, Space.M, Space.L);
        var head = Lay.wide(new PageHead(page, words.say("title")));
        steps = new ApplicationSteps(
                head.tools(), seat, work, jobs, model, stations, job -> ended(job, guide), (tone, text) -> {
                    say(tone, text, "");
                    guide.changed();
                });
        banner = Lay.wide(new Banner(page));
        Lay.present(banner, false);
        // The tools of the table stand here: at the head the verbs leave them no room on a small screen.
        var top = Lay.box(page, 2, Space.M);
        views = Lay.wide(new ChoiceBar(top, words.say("view.name"), this::view));
        stack = Lay.all(new Composite(page, SWT.NONE));
        stack.setLayout(new StackLayout());
        first = Lay.grid(Css.style(new Composite(stack, SWT.NONE), "Surface"), 1, Space.M);
        var narrowing = Lay.box(first, 2, Space.M);
        field = Lay.fixed(new SearchField(narrowing, words.say("search.hint"), model.search()::type), SEARCH_WIDTH);
        states = Lay.wide(new ChoiceBar(narrowing, words.say("column.state"), model::choose));
        model.onCount(choices -> {
            if (!states.isDisposed()) {
                states.show(choices);
                states.mark(model.chosen());
                steps.refresh();
            }
        });
        table = Lay.all(new RecordTable(
                first,
                ApplicationColumns.all(Names.words()),
                words,
                model.table(),
                RecordTable.Asks.of(model.search(), this::clear)));
        tools = TableTools.create(top, table, model.table(), printing, words.say("title"), ledger.clock());
        table.onResting(one -> guide.show(new Subject(IssuancePackage.Literals.APPLICATION, one.id())));
        model.table()
                .onChange(() -> head.note(model.table()
                        .count()
                        .map(found -> words.say("count", found.toString()))
                        .orElse("")));
        waiting = new WaitingView(stack, seat, work, printing, guide, steps::notice);
        proposals = new ProposalsView(stack, seat, work, printing, guide);
        counts = new ViewCounts(seat, work, choices -> {
            if (!views.isDisposed()) {
                views.show(choices);
            }
        });
        view(null);
        counts.refresh();
        FileDrop.on(page, files -> steps.take(java.util.Optional.of(files.getFirst())));
        PageKeys.on(page, Map.of('n', steps::enter, 'v', steps::paste, 'm', steps::notice));
        String kept = part.getPersistedState().get(LAYOUT);
        if (kept != null) {
            table.restore(kept);
        }
        table.follows(field);
    }

    /** Shows 申請 (null), 不備待ち or 提案. */
    private void view(Object wanted) {
        Composite shown =
                wanted == ViewCounts.View.WAITING ? waiting : wanted == ViewCounts.View.PROPOSALS ? proposals : first;
        ((StackLayout) stack.getLayout()).topControl = shown;
        Lay.present(tools, shown == first);
        views.mark(wanted);
        refresh();
        stack.layout();
    }

    /** Reads what is seen anew. */
    private void refresh() {
        if (stack.isDisposed()) {
            return;
        }
        counts.refresh();
        Control shown = ((StackLayout) stack.getLayout()).topControl;
        if (shown == waiting) {
            waiting.refresh();
        } else if (shown == proposals) {
            proposals.refresh();
        }
        // The steps of the head count what is listed here, whatever is seen.
        model.search().refresh();
    }

    private void ended(Job job, Guide guide) {
        guide.changed();
        job.problem()
                .ifPresentOrElse(
                        problem -> say(Tone.BAD, problem.what(), problem.rest()), () -> say(Tone.GOOD, job.text(), ""));
    }

    private void say(Tone tone, String what, String how) {
        if (!banner.isDisposed() && !what.isEmpty()) {
            banner.say(tone, what, how);
            Lay.present(banner, true);
            banner.requestLayout();
            refresh();
        }
    }

    private void clear() {
        field.clear();
        states.mark(null);
        model.search().clear();
    }

    /** Called when the workbench leads here to show something. */
    @Inject
    void about(@Optional @Named(Place.ABOUT) String about) {
        Map<String, String> wanted = Places.read(about);
        if (model == null || wanted.isEmpty()) {
            return;
        }
        if (wanted.containsKey("state")) {
            model.choose(ApplicationState.valueOf(wanted.get("state")));
            states.mark(model.chosen());
        }
        if (wanted.containsKey("view")) {
            view(ViewCounts.View.valueOf(wanted.get("view")));
        } else if (wanted.containsKey("state")) {
            view(null);
        }
        if (wanted.containsKey("notice")) {
            steps.notice();
        }
        if (wanted.containsKey("import")) {
            steps.take(java.util.Optional.empty());
        }
    }

    @Inject
    @Optional
    void changed(@UIEventTopic(Guide.CHANGED) Object event) {
        if (stack != null && !stack.isDisposed() && stack.isVisible()) {
            if (event instanceof String sentence && !sentence.isEmpty()) {
                say(Tone.GOOD, sentence, "");
            } else {
                refresh();
            }
        }
    }

    @PersistState
    void keep(MPart part) {
        part.getPersistedState().put(LAYOUT, table.layoutState());
    }

    @Focus
    void focus() {
        Control shown = ((StackLayout) stack.getLayout()).topControl;
        if (shown == first) {
            Keyboard.enter(field);
        } else {
            shown.setFocus();
        }
    }
}
