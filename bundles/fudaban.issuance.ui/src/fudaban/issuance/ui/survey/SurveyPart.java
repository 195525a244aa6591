// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.survey;

import static fudaban.issuance.survey.model.SurveyPackage.Literals.SURVEY_ROW__CREDENTIAL;
import static fudaban.issuance.survey.model.SurveyPackage.Literals.SURVEY_ROW__EXPIRES_ON;

import fudaban.issuance.survey.model.SurveyRow;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.model.ModelPackage;
import fudaban.ui.Delay;
import fudaban.ui.Work;
import fudaban.ui.access.Keyboard;
import fudaban.ui.dialog.Ask;
import fudaban.ui.dialog.Question;
import fudaban.ui.job.JobBook;
import fudaban.ui.job.Task;
import fudaban.ui.page.PageHead;
import fudaban.ui.piece.Banner;
import fudaban.ui.piece.Buttons;
import fudaban.ui.piece.Lay;
import fudaban.ui.print.PrintDesk;
import fudaban.ui.search.SearchField;
import fudaban.ui.search.SearchModel;
import fudaban.ui.shell.Guide;
import fudaban.ui.shell.Seat;
import fudaban.ui.shell.Subject;
import fudaban.ui.table.FilterBar;
import fudaban.ui.table.RecordSource;
import fudaban.ui.table.RecordTable;
import fudaban.ui.table.RecordTableModel;
import fudaban.ui.table.TableTools;
import fudaban.ui.table.Tone;
import fudaban.ui.theme.Css;
import fudaban.ui.theme.Space;
import fudaban.ui.words.Words;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;

/** 有効期限調査: the cards asked about, with what was asked, answered and done; the tools in the order of the work. */
public final class SurveyPart {
    private static final int PAGE = 200;
    private static final int SEARCH_WIDTH = 224;
    private static final String GO = "go";

    private final Words words = Words.of(SurveyPart.class);
    private SurveyJobs does;
    private JobBook jobs;
    private Guide guide;
    private Work work;
    private RecordTableModel rows;
    private SearchModel<SurveyRow> search;
    private RecordTable table;
    private SearchField field;
    private Banner banner;
    private List<String> strange = List.of();

    /** Made by the workbench. */
    @Inject
    public SurveyPart() {}

    @PostConstruct
    void create(
            Composite parent,
            Ledger ledger,
            Session session,
            Work works,
            JobBook book,
            PrintDesk printing,
            Guide leads) {
        jobs = book;
        guide = leads;
        work = works;
        does = new SurveyJobs(new Seat(ledger, session, words.locale()));
        rows = new RecordTableModel(RecordSource.of(ledger, session), works);
        var display = parent.getDisplay();
        search = new SearchModel<>(
                Query.of(SurveyRow.class).orderBy(SURVEY_ROW__EXPIRES_ON, false).limit(PAGE),
                Delay.on(display, Delay.TYPING_MILLIS),
                rows::show);
        var page = Css.style(new Composite(parent, SWT.NONE), "Surface");
        Lay.grid(page, 1, Space.M, Space.M, Space.L);
        var head = Lay.wide(new PageHead(page, words.say("title")));
        Composite tools = Lay.grid(head.tools(), 5, Space.S);
        Buttons.id(Buttons.primary(tools, words.say("open"), this::open), "survey.open");
        Buttons.id(Buttons.plain(tools, words.say("ask"), () -> start(month -> does.ask(month, false))), "survey.ask");
        Buttons.id(
                Buttons.plain(tools, words.say("remind"), () -> start(month -> does.ask(month, true))),
                "survey.remind");
        Buttons.id(Buttons.plain(tools, words.say("read"), this::read), "survey.read");
        Buttons.id(Buttons.plain(tools, words.say("carry"), () -> start(does::carryOut)), "survey.carry");
        banner = Lay.wide(new Banner(page));
        Lay.present(banner, false);
        var narrowing = Lay.box(page, 2, Space.M);
        field = Lay.fixed(new SearchField(narrowing, words.say("search.hint"), search::type), SEARCH_WIDTH);
        var columns = SurveyColumns.all(words, ledger.clock());
        new FilterBar(narrowing, columns, words, search).setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        table = Lay.all(new RecordTable(page, columns, words, rows, RecordTable.Asks.of(search, field)));
        TableTools.create(head.tools(), table, rows, printing, words.say("title"), ledger.clock());
        table.onResting(this::show);
        table.onOpen(this::show);
        table.follows(field);
        rows.onChange(() -> head.note(
                rows.count().map(found -> words.say("count", found.toString())).orElse("")));
        search.refresh();
    }

    private void show(Row row) {
        guide.show(new Subject(ModelPackage.Literals.CREDENTIAL, row.text(SURVEY_ROW__CREDENTIAL)));
    }

    private interface Makes {
        Task of(YearMonth month);
    }

    private void start(Makes makes) {
        strange = List.of();
        jobs.start(words.say("work"), progress -> makes.of(does.month()).run(progress), this::ended);
    }

    private void open() {
        work.background().execute(() -> {
            try {
                YearMonth month = does.month();
                String preview = does.preview(month);
                work.ui().execute(() -> ask(month, preview));
            } catch (Refusal | RuntimeException failure) {
                work.ui().execute(() -> say(Tone.BAD, words.failure(failure), ""));
            }
        });
    }

    private void ask(YearMonth month, String preview) {
        var question = Question.of(Tone.NEUTRAL, words.say("open.title", month.toString()), preview, words.say("leave"))
                .or(GO, words.say("open.go"), Question.Kind.PRIMARY);
        Ask.open(table.getShell(), question, answer -> {
            if (GO.equals(answer)) {
                start(does::open);
            }
        });
    }

    private void read() {
        var dialog = new FileDialog(table.getShell(), SWT.OPEN);
        dialog.setText(words.say("read.title"));
        dialog.setFilterExtensions(new String[] {"*.xlsx;*.csv", "*.*"});
        String file = dialog.open();
        if (file != null) {
            start(month -> does.read(Path.of(file), month, found -> strange = found));
        }
    }

    private void ended(fudaban.ui.job.Job job) {
        guide.changed();
        if (!banner.isDisposed()) {
            job.problem()
                    .ifPresentOrElse(
                            problem -> say(Tone.BAD, problem.what(), problem.rest()),
                            () -> say(
                                    strange.isEmpty() ? Tone.GOOD : Tone.CAUTION,
                                    job.text(),
                                    String.join("\n", strange)));
        }
    }

    private void say(Tone tone, String what, String how) {
        banner.say(tone, what, how);
        Lay.present(banner, true);
        banner.requestLayout();
    }

    @Inject
    @Optional
    void changed(@UIEventTopic(Guide.CHANGED) Object event) {
        if (table != null && !table.isDisposed() && table.isVisible()) {
            rows.reload();
        }
    }

    @Focus
    void focus() {
        Keyboard.enter(field);
    }
}
