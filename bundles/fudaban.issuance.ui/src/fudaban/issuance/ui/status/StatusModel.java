// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.status;

import fudaban.issuance.status.Moment;
import fudaban.issuance.status.SavedViews;
import fudaban.issuance.status.SavedViews.Form;
import fudaban.issuance.status.SavedViews.Saved;
import fudaban.issuance.status.StatusTable;
import fudaban.issuance.status.StatusView;
import fudaban.issuance.status.Units;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Query;
import fudaban.model.Credential;
import fudaban.model.ModelPackage.Literals;
import fudaban.office.OfficeException;
import fudaban.office.era.DateText;
import fudaban.ui.Work;
import fudaban.ui.shell.Seat;
import fudaban.ui.table.RecordSource;
import fudaban.ui.table.RecordTableModel;
import fudaban.ui.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;

/** What the page shows, without widgets: a view as of a day, its counts, the count chosen and its cards. */
final class StatusModel {
    private static final int PAGE = 200;

    private final Seat seat;
    private final Work work;
    private final Words words;
    private final RecordTableModel cards;
    private final List<Runnable> listeners = new ArrayList<>();
    private StatusView view = StatusView.ALL;
    private String name = "";
    private Moment moment;
    private Optional<StatusTable> table = Optional.empty();
    private List<Saved> views = List.of();
    private List<Form> forms = List.of();
    private String problem = "";
    private int row;
    private int column;
    private EAttribute order = Literals.CREDENTIAL__NUMBER;
    private boolean descending;
    private int asked;

    StatusModel(Seat seat, Work work) {
        this.seat = seat;
        this.work = work;
        this.words = Words.of(StatusModel.class, seat.locale());
        this.cards = new RecordTableModel(RecordSource.of(seat.ledger(), seat.session()), work);
        this.moment = Moment.now(seat.ledger().clock());
    }

    Seat seat() {
        return seat;
    }

    RecordTableModel cards() {
        return cards;
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }

    /** What was read last, views and forms too. */
    private record Read(StatusTable table, List<Saved> views, List<Form> forms) {}

    /** Reads everything anew; the count chosen stays where it is. */
    void refresh() {
        int mine = ++asked;
        StatusView wanted = view;
        if (moment.end().isEmpty()) {
            // The day may have changed since.
            moment = Moment.now(seat.ledger().clock());
        }
        Moment then = moment;
        work.background().execute(() -> {
            Optional<Read> read = Optional.empty();
            String failure = "";
            try {
                var units = Units.of(seat.ledger(), seat.session());
                var saved = new SavedViews(seat.ledger(), seat.session());
                read = Optional.of(new Read(
                        StatusTable.of(seat.ledger(), seat.session(), units, wanted, then),
                        saved.views(),
                        saved.forms()));
            } catch (Refusal | RuntimeException failed) {
                failure = words.failure(failed);
            }
            Optional<Read> found = read;
            String said = failure;
            work.ui().execute(() -> {
                if (mine == asked) {
                    take(found, said);
                }
            });
        });
    }

    private void take(Optional<Read> read, String said) {
        problem = said;
        table = read.map(Read::table);
        read.ifPresent(each -> {
            views = each.views();
            forms = each.forms();
            row = Math.min(row, each.table().rows().size() - 1);
            column = Math.min(column, each.table().columns().size() - 1);
        });
        list();
        changed();
    }

    /** Shows another view: the sum of all is chosen. */
    void show(String called, StatusView other) {
        name = called;
        view = other;
        row = Integer.MAX_VALUE;
        column = Integer.MAX_VALUE;
        refresh();
    }

    /**
     * Shows it as of the end of a day.
     *
     * @param typed a day as the office writes it; empty: now
     * @return what is wrong with it
     */
    Optional<String> asOf(String typed) {
        try {
            var clock = seat.ledger().clock();
            moment = typed.isBlank() ? Moment.now(clock) : Moment.endOf(DateText.parse(typed.strip()), clock);
        } catch (OfficeException unclear) {
            return Optional.of(words.say("day.unclear", typed));
        }
        refresh();
        return Optional.empty();
    }

    /** Chooses a count: its cards are listed. */
    void choose(int wantedRow, int wantedColumn) {
        table.ifPresent(counts -> {
            row = Math.clamp(wantedRow, 0, counts.rows().size() - 1);
            column = Math.clamp(wantedColumn, 0, counts.columns().size() - 1);
            list();
            changed();
        });
    }

    void sort(EAttribute feature) {
        descending = order == feature && !descending;
        order = feature;
        list();
    }

    private void list() {
        query().ifPresent(cards::show);
    }

    /** The cards of the count chosen. */
    Optional<Query<Credential>> query() {
        return table.map(
                counts -> counts.cards(counts.rows().get(row), counts.columns().get(column))
                        .orderBy(order, descending)
                        .limit(PAGE));
    }

    EAttribute order() {
        return order;
    }

    boolean descending() {
        return descending;
    }

    Optional<StatusTable> table() {
        return table;
    }

    StatusView view() {
        return view;
    }

    String name() {
        return name;
    }

    Moment moment() {
        return moment;
    }

    List<Saved> views() {
        return views;
    }

    List<Form> forms() {
        return forms;
    }

    String problem() {
        return problem;
    }

    int row() {
        return row;
    }

    int column() {
        return column;
    }

    /** The view that is shown, where it is one that is kept. */
    Optional<Saved> saved() {
        return views.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /** What the count chosen is about, in words. */
    String chosen() {
        return table.map(counts -> {
                    var locale = words.locale();
                    var down = counts.rows().get(row);
                    var across = counts.columns().get(column);
                    List<String> parts = new ArrayList<>();
                    if (!down.values().isEmpty()) {
                        parts.add(counts.label(locale, view.rows(), down));
                    }
                    for (int i = 0; i < across.values().size(); i++) {
                        parts.add(StatusTable.word(
                                locale, view.columns().get(i), across.values().get(i)));
                    }
                    return words.say(
                            "chosen",
                            parts.isEmpty() ? words.say("chosen.all") : String.join("・", parts),
                            counts.count(row, column));
                })
                .orElse("");
    }

    private interface Doing {
        void run() throws Refusal;
    }

    private void act(Doing doing, Runnable done, java.util.function.Consumer<String> failed) {
        work.background().execute(() -> {
            try {
                doing.run();
                work.ui().execute(done);
            } catch (Refusal | RuntimeException failure) {
                work.ui().execute(() -> failed.accept(words.failure(failure)));
            }
        });
    }

    private SavedViews saving() {
        return new SavedViews(seat.ledger(), seat.session());
    }

    /** Keeps the view shown under a name. */
    void save(String called, Runnable done, java.util.function.Consumer<String> failed) {
        act(() -> saving().save(called, view), () -> named(called.strip(), done), failed);
    }

    /** Gives the view shown another name. */
    void rename(Saved which, String called, Runnable done, java.util.function.Consumer<String> failed) {
        act(() -> saving().rename(which.id(), called), () -> named(called.strip(), done), failed);
    }

    /** Takes the view shown away; what it shows stays. */
    void delete(Saved which, Runnable done, java.util.function.Consumer<String> failed) {
        act(() -> saving().delete(which.id()), () -> named("", done), failed);
    }

    /** Brings a view back. */
    void restore(Saved which, Runnable done, java.util.function.Consumer<String> failed) {
        act(() -> saving().restore(which.id()), () -> named(which.name(), done), failed);
    }

    private void named(String called, Runnable done) {
        name = called;
        refresh();
        done.run();
    }

    /** Takes a form away. */
    void forget(Form form, Runnable done, java.util.function.Consumer<String> failed) {
        act(() -> saving().deleteForm(form.id()), () -> named(name, done), failed);
    }
}
