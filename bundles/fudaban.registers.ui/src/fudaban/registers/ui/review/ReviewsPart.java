// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.ui.review;

import static fudaban.registers.model.RegistersPackage.Literals.REVIEW_FINDING;
import static fudaban.registers.model.RegistersPackage.Literals.REVIEW_FINDING__STATE;

import fudaban.document.text.FontStack;
import fudaban.ledger.Ledger;
import fudaban.ledger.Session;
import fudaban.registers.model.AccountReview;
import fudaban.registers.model.ReviewState;
import fudaban.registers.review.CollectedFile;
import fudaban.registers.review.ReviewProfile;
import fudaban.registers.review.ReviewReport;
import fudaban.ui.Delay;
import fudaban.ui.Work;
import fudaban.ui.access.Keyboard;
import fudaban.ui.dialog.Ask;
import fudaban.ui.dialog.Question;
import fudaban.ui.job.Job;
import fudaban.ui.page.Entry;
import fudaban.ui.page.EntryRow;
import fudaban.ui.page.PageHead;
import fudaban.ui.page.Panel;
import fudaban.ui.piece.Banner;
import fudaban.ui.piece.Buttons;
import fudaban.ui.piece.Labels;
import fudaban.ui.piece.Lay;
import fudaban.ui.print.PaperDialog;
import fudaban.ui.print.PaperModel;
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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;

/** 棚卸: the reviews at the left, the findings of one with search and filters; the one selected stands in the detail area. */
public final class ReviewsPart {
    private static final int REVIEWS = 248;
    private static final int SEARCH = 224;

    private final Words words = Words.of(ReviewsPart.class);
    private final List<EntryRow> entries = new ArrayList<>();
    private Seat seat;
    private Work work;
    private ReviewsModel model;
    private Guide guide;
    private PrintDesk printing;
    private PageHead head;
    private Banner banner;
    private Panel reviews;
    private ChoiceBar states;
    private RecordTable table;
    private Label note;
    private Button begin;
    private Button collect;
    private Button ask;
    private DirectorySteps directories;
    private Button paper;
    private Button close;

    /** Made by the workbench. */
    @Inject
    public ReviewsPart() {}

    @PostConstruct
    void create(
            Composite parent,
            Ledger ledger,
            Session session,
            Work does,
            PrintDesk desk,
            Guide leads,
            @Named("fudaban.folder") Path folder) {
        build(parent, new Seat(ledger, session, words.locale()), does, desk, leads, folder);
    }

    void build(Composite parent, Seat sits, Work does, PrintDesk desk, Guide leads, Path folder) {
        directories = new DirectorySteps(sits, does, folder);
        seat = sits;
        work = does;
        guide = leads;
        printing = desk;
        model = new ReviewsModel(seat, work, Delay.on(parent.getDisplay(), Delay.TYPING_MILLIS));
        var page = Css.style(new Composite(parent, SWT.NONE), "Surface");
        Lay.grid(page, 1, Space.M, Space.M, Space.L);
        head = Lay.wide(new PageHead(page, words.say("title")));
        Composite verbs = Lay.grid(head.tools(), 5, Space.S);
        collect = Buttons.id(Buttons.primary(verbs, words.say("collect.open"), this::collect), "reviews.collect");
        ask = Buttons.id(Buttons.plain(verbs, words.say("directory.open"), this::ask), "reviews.directory");
        begin = Buttons.id(Buttons.plain(verbs, words.say("begin.open"), this::begin), "reviews.begin");
        paper = Buttons.id(Buttons.plain(verbs, words.say("paper"), this::paper), "reviews.paper");
        close = Buttons.id(Buttons.plain(verbs, words.say("close.open"), this::close), "reviews.close");
        banner = Lay.wide(new Banner(page));
        Lay.present(banner, false);
        var body = Lay.grid(Lay.all(new Composite(page, SWT.NONE)), 2, Space.L);
        reviews = new Panel(body).headed(words.say("reviews"));
        var narrow = new GridData(SWT.FILL, SWT.FILL, false, true);
        narrow.widthHint = REVIEWS;
        reviews.setLayoutData(narrow);
        ((GridLayout) reviews.getLayout()).verticalSpacing = 2;
        findings(Lay.grid(Lay.all(new Composite(body, SWT.NONE)), 1, Space.S));
        model.onChange(this::refresh);
        model.refresh();
    }

    private void findings(Composite stage) {
        note = Lay.wide(Labels.of(stage, "Muted", ""));
        var narrowing = Lay.wide(Lay.box(stage, 2, Space.M));
        var search = model.search();
        var field = Lay.fixed(new SearchField(narrowing, words.say("search.hint"), search::type), SEARCH);
        states = Lay.wide(new ChoiceBar(narrowing, words.say("ReviewFinding.state"), model::state));
        table = Lay.all(new RecordTable(
                stage, FindingColumns.of(words), words, model.table(), RecordTable.Asks.of(search, field)));
        TableTools.create(
                head.tools(),
                table,
                model.table(),
                printing,
                words.say("table.name"),
                seat.ledger().clock());
        table.onResting(each -> guide.show(new Subject(REVIEW_FINDING, each.id())));
        table.onOpen(row -> guide.show(new Subject(REVIEW_FINDING, row.id())));
        table.follows(field);
    }

    private void refresh() {
        if (head.isDisposed()) {
            return;
        }
        entries();
        states.show(model.states());
        states.mark(model.search().filtered(REVIEW_FINDING__STATE).orElse(null));
        begin.setEnabled(!model.free().isEmpty());
        collect.setEnabled(model.going());
        Lay.present(ask, model.asks());
        paper.setEnabled(model.chosen().isPresent());
        close.setEnabled(model.closable());
        note.setText(model.chosen().map(this::note).orElse(words.say("note.none")));
        note.requestLayout();
        head.layout(true, true);
    }

    private String note(ReviewsModel.Entry entry) {
        AccountReview review = entry.review();
        if (review.getCollections() == 0) {
            return words.say("note.new", review.getNumber(), review.getSystem(), words.day(review.getDue()));
        }
        return words.say(
                "note",
                review.getNumber(),
                review.getSystem(),
                words.day(review.getCollectedOn()),
                entry.progress().settled(),
                entry.progress().all());
    }

    private void entries() {
        if (entries.size() != model.entries().size()) {
            entries.forEach(EntryRow::dispose);
            entries.clear();
            model.entries()
                    .forEach(each -> entries.add(Lay.wide(new EntryRow(
                            reviews,
                            entry(each),
                            () -> model.choose(each.review().getNumber())))));
            reviews.layout(true, true);
        }
        if (entries.isEmpty() && model.read()) {
            reviews.note(model.problem().isEmpty() ? words.say("none") : model.problem());
        } else {
            reviews.note("");
        }
        for (int i = 0; i < entries.size(); i++) {
            var each = model.entries().get(i);
            entries.get(i).show(entry(each));
            entries.get(i).choose(model.chosen().filter(each::equals).isPresent());
        }
    }

    private Entry entry(ReviewsModel.Entry entry) {
        AccountReview review = entry.review();
        boolean going = review.getState() == ReviewState.OPEN;
        boolean late = going && review.getDue().isBefore(seat.today());
        String badge = !going
                ? words.say("ReviewState.CLOSED")
                : entry.progress().open() > 0
                        ? words.say("entry.open", entry.progress().open())
                        : words.say("ReviewState.OPEN");
        return new Entry(
                "",
                review.getSystem(),
                words.say(late ? "entry.late" : "entry.due", review.getNumber(), words.day(review.getDue())),
                badge,
                late ? Tone.BAD : going ? Tone.CAUTION : Tone.NEUTRAL);
    }

    private void begin() {
        new ReviewSteps(seat).begin(head.getShell(), model.free(), seat.today().plusWeeks(4), guide::done);
    }

    private void collect() {
        var dialog = new FileDialog(head.getShell(), SWT.OPEN);
        dialog.setText(words.say("collect.file"));
        dialog.setFilterExtensions(new String[] {"*.csv;*.tsv;*.xlsx", "*.*"});
        String chosen = dialog.open();
        if (chosen != null) {
            compare(Path.of(chosen));
        }
    }

    /** Reads a list and shows what comparing it would change. */
    void compare(Path file) {
        AccountReview review = model.chosen().orElseThrow().review();
        work.background().execute(() -> {
            try {
                var profile = seat.ledger().profile(ReviewProfile.class, seat.today());
                var list = CollectedFile.read(file, profile, java.util.Optional.empty(), seat.locale());
                work.ui().execute(() -> compare(review, list));
            } catch (Exception failure) {
                String why = words.failure(failure);
                work.ui().execute(() -> say(Tone.BAD, why));
            }
        });
    }

    private void compare(AccountReview review, CollectedFile list) {
        new ReviewSteps(seat).collect(head.getShell(), review, list, guide::done);
    }

    private void ask() {
        AccountReview review = model.chosen().orElseThrow().review();
        directories.collect(
                head.getShell(), review, list -> compare(review, list), sentence -> say(Tone.BAD, sentence));
    }

    private void paper() {
        model.chosen().ifPresent(entry -> {
            String number = entry.review().getNumber();
            var shown = new PaperModel(work, words.locale());
            PaperDialog.open(head.getShell(), shown, printing, words.say("paper.title", number), number + ".pdf");
            shown.make(() -> report().paper(number, words.locale()));
        });
    }

    private void close() {
        String number = model.chosen().orElseThrow().review().getNumber();
        var question = Question.of(
                        Tone.CAUTION, words.say("close.title", number), words.say("close.text"), words.say("leave"))
                .or("close", words.say("close"), Question.Kind.PRIMARY);
        Ask.open(head.getShell(), question, answer -> {
            if (answer.equals("close")) {
                printing.jobs()
                        .start(
                                words.say("close.job", number),
                                progress -> {
                                    report().close(number, words.locale());
                                    return words.say("close.done", number);
                                },
                                this::ended);
            }
        });
    }

    private ReviewReport report() {
        return new ReviewReport(seat.ledger(), seat.session(), FontStack.shipped());
    }

    private void ended(Job job) {
        say(
                job.problem().isPresent() ? Tone.BAD : Tone.GOOD,
                job.problem().isPresent()
                        ? job.problem().get().what() + job.problem().get().rest()
                        : job.text());
        guide.changed();
    }

    private void say(Tone tone, String sentence) {
        if (!banner.isDisposed()) {
            banner.say(tone, sentence, "");
            Lay.present(banner, true);
            banner.requestLayout();
        }
    }

    /** Called when the workbench leads here to a review. */
    @Inject
    void about(@Optional @Named(Place.ABOUT) String review) {
        if (model != null && review != null && !review.isEmpty()) {
            model.choose(review);
        }
    }

    @Inject
    @Optional
    void changed(@UIEventTopic(Guide.CHANGED) Object event) {
        if (table != null && !table.isDisposed() && table.isVisible()) {
            if (event instanceof String sentence && !sentence.isEmpty()) {
                say(Tone.GOOD, sentence);
            }
            model.refresh();
        }
    }

    @Focus
    void focus() {
        Keyboard.to(table);
    }
}
