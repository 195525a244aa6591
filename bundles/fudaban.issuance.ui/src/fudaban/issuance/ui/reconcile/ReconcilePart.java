// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.reconcile;

import static fudaban.issuance.reconcile.model.ReconcilePackage.Literals.CARD_ROW__COMPARISON;
import static fudaban.issuance.reconcile.model.ReconcilePackage.Literals.CARD_ROW__CREDENTIAL;
import static fudaban.issuance.reconcile.model.ReconcilePackage.Literals.CARD_ROW__NUMBER;
import static fudaban.issuance.reconcile.model.ReconcilePackage.Literals.CARD_ROW__STATE;
import static fudaban.issuance.reconcile.model.ReconcilePackage.Literals.COMPARISON__DIFFERING;
import static fudaban.issuance.reconcile.model.ReconcilePackage.Literals.COMPARISON__MADE;
import static fudaban.issuance.reconcile.model.ReconcilePackage.Literals.COMPARISON__NUMBER;

import fudaban.issuance.batch.DeskStations;
import fudaban.issuance.reconcile.ReconcileProfile.Column;
import fudaban.issuance.reconcile.ReconcileProfile.Source;
import fudaban.issuance.reconcile.model.CardRow;
import fudaban.issuance.reconcile.model.ReconcilePackage;
import fudaban.issuance.reconcile.model.RowState;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.model.ModelPackage;
import fudaban.ui.Delay;
import fudaban.ui.Work;
import fudaban.ui.access.Access;
import fudaban.ui.access.Keyboard;
import fudaban.ui.job.Job;
import fudaban.ui.job.JobBook;
import fudaban.ui.job.Task;
import fudaban.ui.page.PageHead;
import fudaban.ui.piece.Banner;
import fudaban.ui.piece.Lay;
import fudaban.ui.print.PrintDesk;
import fudaban.ui.search.ChoiceBar;
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
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/** 照合: what was read of the other sides, the cards that differ with what every side says, and what is done about them. */
public final class ReconcilePart {
    private static final int PAGE = 200;
    private static final int SEARCH_WIDTH = 180;
    private static final int COMPARISON_WIDTH = 260;

    private final Words words = Words.of(ReconcilePart.class);
    private final Map<Source, SourceTile> tiles = new LinkedHashMap<>();
    private Seat seat;
    private Work work;
    private JobBook jobs;
    private Guide guide;
    private ReconcileModel model;
    private ReconcileJobs does;
    private ReconcileActions actions;
    private DeskStations stations;
    private RecordTableModel rows;
    private SearchModel<CardRow> search;
    private PageHead head;
    private Banner banner;
    private RecordTable table;
    private SearchField field;
    private Combo comparisons;
    private ChoiceBar states;
    private SidesPanel sides;
    private ChipReading chips;
    private List<String> faults = List.of();
    private boolean newest;

    /** Made by the workbench. */
    @Inject
    public ReconcilePart() {}

    @PostConstruct
    void create(
            Composite parent,
            Ledger ledger,
            Session session,
            Work works,
            JobBook book,
            PrintDesk printing,
            Guide leads,
            DeskStations devices,
            @Named("fudaban.folder") Path folder) {
        seat = new Seat(ledger, session, words.locale());
        work = works;
        jobs = book;
        guide = leads;
        stations = devices;
        model = new ReconcileModel(seat, works, folder);
        does = new ReconcileJobs(seat, folder);
        rows = new RecordTableModel(RecordSource.of(ledger, session), works);
        var display = parent.getDisplay();
        search = new SearchModel<>(
                Query.of(CardRow.class).orderBy(CARD_ROW__NUMBER, false).limit(PAGE),
                Delay.on(display, Delay.TYPING_MILLIS),
                rows::show);
        var page = Css.style(new Composite(parent, SWT.NONE), "Surface");
        Lay.grid(page, 1, Space.M, Space.S, Space.L);
        head = Lay.wide(new PageHead(page, words.say("title")));
        actions = new ReconcileActions(this, model, does);
        actions.fill(head.tools());
        banner = Lay.wide(new Banner(page));
        Lay.present(banner, false);
        tiles(page);
        choices(page);
        var columns = new ReconcileColumns(words, model::title).rows();
        var narrowing = Lay.box(page, 2, Space.M);
        field = Lay.fixed(new SearchField(narrowing, words.say("search.hint"), search::type), SEARCH_WIDTH);
        new FilterBar(narrowing, columns, words, search).setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        table = Lay.all(new RecordTable(
                page,
                columns,
                words,
                rows,
                new RecordTable.Asks(search::sort, this::clear, search::order, search::descending, this::narrowed)));
        TableTools.plain(TableTools.create(head.tools(), table, rows, printing, words.say("title"), ledger.clock()));
        sides = Lay.wide(new SidesPanel(page, words, model::title, model::column));
        table.onSelection(sides::show);
        table.onSelected(chosen -> actions.enable());
        table.onOpen(row -> {
            String card = row.text(CARD_ROW__CREDENTIAL);
            if (!card.isEmpty()) {
                guide.show(new Subject(ModelPackage.Literals.CREDENTIAL, card));
            }
        });
        table.follows(field);
        model.onChange(this::show);
        model.readings();
        model.refresh(true);
    }

    private void tiles(Composite page) {
        List<Source> sources;
        try {
            sources = model.sources();
        } catch (Refusal none) {
            say(Tone.BAD, none.sentence(words.locale()), "");
            return;
        }
        Composite line = Lay.box(page, Math.max(1, sources.size()), Space.L);
        ((GridLayout) line.getLayout()).makeColumnsEqualWidth = true;
        for (Source source : sources) {
            tiles.put(source, Lay.wide(new SourceTile(line, words, source, this::read)));
        }
    }

    private void choices(Composite page) {
        Composite line = Lay.box(page, 2, Space.M);
        comparisons = Lay.fixed(new Combo(line, SWT.READ_ONLY | SWT.DROP_DOWN), COMPARISON_WIDTH);
        comparisons.setData("id", "reconcile.comparisons");
        Access.name(comparisons, words.say("comparisons"));
        comparisons.addListener(SWT.Selection, event -> {
            if (comparisons.getSelectionIndex() >= 0) {
                Row chosen = model.comparisons().get(comparisons.getSelectionIndex());
                model.choose(chosen.id());
                guide.show(new Subject(ReconcilePackage.Literals.COMPARISON, chosen.id()));
            }
        });
        states = Lay.wide(
                new ChoiceBar(line, words.say("column.state"), chosen -> search.filter(CARD_ROW__STATE, chosen)));
    }

    private void read(Source source) {
        if (source.column() == Column.CHIP) {
            cards(source);
        } else if (source.view() != null) {
            start(does.read(source, null, found -> faults = found));
        } else {
            var dialog = new FileDialog(table.getShell(), SWT.OPEN);
            dialog.setText(words.say("read.title", source.title(words.locale())));
            dialog.setFilterExtensions(new String[] {"*.csv;*.xml", "*.*"});
            String file = dialog.open();
            if (file != null) {
                start(does.read(source, Path.of(file), found -> faults = found));
            }
        }
    }

    private void cards(Source source) {
        if (chips != null) {
            chips.close();
            chips = null;
        } else {
            say(Tone.NEUTRAL, words.say("cards.begin"), "");
            chips = new ChipReading(stations.cardReaders(), seat, work, model, source, (read, sentence) -> {
                if (!table.isDisposed()) {
                    say(read ? Tone.GOOD : Tone.BAD, sentence, "");
                    model.readings();
                }
            });
        }
        show();
    }

    /** Starts a job and tells how it ended; the comparison shown stays. */
    void start(Task task) {
        newest = false;
        faults = List.of();
        jobs.start(words.say("work"), task, this::ended);
    }

    /** Starts a job that makes a comparison, and shows that one. */
    void compares(Task task) {
        start(task);
        newest = true;
    }

    private void ended(Job job) {
        guide.changed();
        if (!banner.isDisposed()) {
            job.problem()
                    .ifPresentOrElse(
                            problem -> say(Tone.BAD, problem.what(), problem.rest()),
                            () -> say(
                                    faults.isEmpty() ? Tone.GOOD : Tone.CAUTION,
                                    job.text(),
                                    String.join("\n", faults.subList(0, Math.min(5, faults.size())))));
            model.readings();
            model.refresh(newest);
            rows.reload();
        }
    }

    /** Says something above the list. */
    void say(Tone tone, String what, String how) {
        banner.say(tone, what, how);
        Lay.present(banner, true);
        banner.requestLayout();
    }

    /** The rows chosen. */
    List<Row> selected() {
        return table.selected();
    }

    /** The window. */
    Shell shell() {
        return table.getShell();
    }

    Work work() {
        return work;
    }

    Seat seat() {
        return seat;
    }

    Words words() {
        return words;
    }

    /** After something was done outside of a job. */
    void changed(String sentence) {
        if (!sentence.isEmpty()) {
            say(Tone.GOOD, sentence, "");
        }
        guide.changed();
        model.refresh(false);
        rows.reload();
    }

    private void show() {
        if (table.isDisposed()) {
            return;
        }
        tiles.forEach((source, tile) -> tile.show(model.read(source), chips != null && source.column() == Column.CHIP));
        List<String> named = new ArrayList<>();
        for (Row each : model.comparisons()) {
            named.add(words.say(
                    "comparison",
                    each.text(COMPARISON__NUMBER),
                    words.day(LocalDate.ofInstant(
                            (Instant) each.get(COMPARISON__MADE),
                            seat.ledger().clock().getZone())),
                    each.get(COMPARISON__DIFFERING)));
        }
        if (!List.of(comparisons.getItems()).equals(named)) {
            comparisons.setItems(named.toArray(String[]::new));
        }
        if (comparisons.getVisible() == named.isEmpty()) {
            Lay.present(comparisons, !named.isEmpty());
            comparisons.requestLayout();
        }
        String id = model.chosen().map(Row::id).orElse("-");
        model.chosen().ifPresent(each -> comparisons.select(model.comparisons().indexOf(each)));
        if (!search.filtered(CARD_ROW__COMPARISON).equals(java.util.Optional.of(id))) {
            search.filter(CARD_ROW__COMPARISON, id);
        }
        states.show(Stream.concat(
                        Stream.of(new ChoiceBar.Choice(null, words.say("all"), "")),
                        RowState.VALUES.stream()
                                .map(each -> new ChoiceBar.Choice(
                                        each, words.say("state." + each), "%,d".formatted(model.count(each)))))
                .toList());
        head.note(words.say("count", model.count(RowState.OPEN), model.count(RowState.ACCEPTED)));
        model.problem().ifPresent(problem -> say(Tone.BAD, problem, ""));
        actions.enable();
    }

    /** Which comparison is shown narrows nothing. */
    private boolean narrowed() {
        return !search.text().isEmpty()
                || search.filtered(CARD_ROW__STATE).isPresent()
                || !search.narrowings().isEmpty();
    }

    private void clear() {
        field.clear();
        states.mark(null);
        search.clear();
        show();
    }

    @Inject
    @Optional
    void changed(@UIEventTopic(Guide.CHANGED) Object event) {
        if (table != null && !table.isDisposed() && table.isVisible()) {
            rows.reload();
            model.refresh(false);
        }
    }

    @Focus
    void focus() {
        Keyboard.enter(field);
    }

    @PreDestroy
    void gone() {
        if (chips != null) {
            chips.close();
        }
    }
}
