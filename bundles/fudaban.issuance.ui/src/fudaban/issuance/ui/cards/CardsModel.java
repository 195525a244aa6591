// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.cards;

import static fudaban.model.ModelPackage.Literals.CREDENTIAL__EXPIRES_ON;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__NUMBER;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__STATE;

import fudaban.document.text.FontStack;
import fudaban.issuance.list.StatusFilter;
import fudaban.issuance.status.StatusFiles;
import fudaban.issuance.status.StatusReport;
import fudaban.issuance.ui.names.Names;
import fudaban.issuance.wave.Waves;
import fudaban.ledger.Ledger.AccessKind;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Group;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Query.Condition;
import fudaban.ledger.query.Row;
import fudaban.model.Credential;
import fudaban.model.CredentialState;
import fudaban.ui.Delay;
import fudaban.ui.Work;
import fudaban.ui.act.Errand;
import fudaban.ui.job.Task;
import fudaban.ui.search.ChoiceBar.Choice;
import fudaban.ui.search.SearchModel;
import fudaban.ui.shell.Seat;
import fudaban.ui.table.ColumnDefinition;
import fudaban.ui.table.RecordSource;
import fudaban.ui.table.RecordTableModel;
import fudaban.ui.words.Words;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** What カード照会 shows, without widgets: the list, its search and its filters. */
final class CardsModel {
    /** Filters that are no state. */
    enum Expiry {
        /** Active and past its expiry. */
        OVER,
        /** Active and near it. */
        SOON
    }

    static final int SOON_DAYS = 30;
    private static final int PAGE = 100;

    private final Seat seat;
    private final Work work;
    private final Words words;
    private final Words names;
    private final RecordTableModel table;
    private final SearchModel<Credential> search;
    private Consumer<List<Choice>> states = choices -> {};
    private Expiry expiry;
    private String number;

    CardsModel(Seat seat, Work work, Delay delay) {
        this.seat = seat;
        this.work = work;
        this.words = Words.of(CardsModel.class, seat.locale());
        this.names = Names.words(seat.locale());
        table = new RecordTableModel(RecordSource.of(seat.ledger(), seat.session()), work);
        search = new SearchModel<>(
                Query.of(Credential.class).orderBy(CREDENTIAL__NUMBER, false).limit(PAGE), delay, query -> {
                    table.show(query);
                    countStates();
                });
    }

    RecordTableModel table() {
        return table;
    }

    SearchModel<Credential> search() {
        return search;
    }

    /** Shows only cards of a state, or of a stage of expiry; null: all. */
    void choose(Object choice) {
        expiry = choice instanceof Expiry stage ? stage : null;
        if (number != null) {
            number = null;
            search.type("");
        }
        search.narrow(CREDENTIAL__NUMBER, List.of());
        search.narrow(CREDENTIAL__EXPIRES_ON, expiry == null ? List.of() : expiring(expiry));
        search.filter(CREDENTIAL__STATE, expiry == null ? choice : CredentialState.ACTIVE);
    }

    /** The columns one may filter by beside the choices: those the choices do not set themselves. */
    List<ColumnDefinition> filtering(List<ColumnDefinition> columns) {
        var set = Set.of(CREDENTIAL__NUMBER, CREDENTIAL__STATE, CREDENTIAL__EXPIRES_ON);
        return columns.stream()
                .filter(column -> !set.contains(column.feature()))
                .toList();
    }

    /** Searches for a text; one card that was asked for is no longer alone when it is another text than its number. */
    void type(String text) {
        if (number != null && !number.equals(text.strip())) {
            number = null;
            search.narrow(CREDENTIAL__NUMBER, List.of());
        }
        search.type(text);
    }

    /** The number of the card that is shown alone, to stand in the search field: another text there shows the others again. */
    Optional<String> alone() {
        return Optional.ofNullable(number);
    }

    /** What is chosen now: state, stage of expiry, null for all; the number of a card that is shown alone, so that no choice is marked. */
    Object chosen() {
        if (number != null) {
            return number;
        }
        return expiry != null ? expiry : search.filtered(CREDENTIAL__STATE).orElse(null);
    }

    /** Shows one card only, until another text is searched for or a choice is made. */
    void only(String wanted) {
        choose(null);
        number = wanted;
        search.type(wanted);
        search.narrow(
                CREDENTIAL__NUMBER, List.of(new Condition(CREDENTIAL__NUMBER, Query.Operator.IS, List.of(wanted))));
    }

    /** Shows everything. */
    void clear() {
        expiry = null;
        number = null;
        search.clear();
    }

    private List<Condition> expiring(Expiry stage) {
        LocalDate today = seat.today();
        return stage == Expiry.OVER
                ? List.of(until(today.minusDays(1)))
                : List.of(
                        new Condition(CREDENTIAL__EXPIRES_ON, Query.Operator.FROM, List.of(today)),
                        until(today.plusDays(SOON_DAYS)));
    }

    private static Condition until(LocalDate day) {
        return new Condition(CREDENTIAL__EXPIRES_ON, Query.Operator.TO, List.of(day));
    }

    /**
     * Makes the 発行状況一覧表 of what is shown, as a piece of work; by the file's ending as XLSX or PDF.
     *
     * @param fonts fonts of the PDF
     */
    Task export(FontStack fonts, Path file) {
        var states = chosen() instanceof CredentialState state ? Set.of(state) : Set.<CredentialState>of();
        var filter = new StatusFilter(states, Set.of(), "", search.text());
        return progress -> {
            var errand = new Errand(seat);
            return errand.run("1-3", words.say("export.work"), words.say("export.stopped"), item -> {
                        var report = StatusReport.of(seat.ledger(), errand.session(), filter);
                        report.leaves(
                                seat.ledger(),
                                errand.session(),
                                AccessKind.EXPORTED,
                                file.getFileName().toString(),
                                item);
                        new StatusFiles(report, seat.ledger().practising()).write(file, fonts);
                        int count = report.cards().size();
                        return new Errand.Done(words.say("export.done", count, file.getFileName()), count);
                    })
                    .outcome();
        };
    }

    /** Numbers of the cards a 一括処理 is meant for: those selected where there are several, else all that are found. Asked for in the background. */
    Callable<List<String>> meant(List<Row> selected) {
        Query<Credential> found = search.query();
        return () -> selected.size() > 1
                ? selected.stream().map(row -> row.text(CREDENTIAL__NUMBER)).toList()
                : new Waves(seat.ledger(), seat.session()).numbers(found);
    }

    /** Takes the filters with their numbers whenever they are counted anew. */
    void onStates(Consumer<List<Choice>> listener) {
        states = listener;
    }

    /** Reads the cards and their numbers anew; the place in the table stays. */
    void reload() {
        table.reload();
        countStates();
    }

    private void countStates() {
        Query<Credential> query = expiry == null ? search.queryWithout(CREDENTIAL__STATE) : Query.of(Credential.class);
        work.background().execute(() -> {
            List<Group> groups;
            try {
                groups = seat.ledger().groups(seat.session(), query, CREDENTIAL__STATE);
            } catch (Refusal | RuntimeException shownByTheTable) {
                groups = List.of();
            }
            List<Group> counted = groups;
            work.ui().execute(() -> states.accept(choices(counted)));
        });
    }

    private List<Choice> choices(List<Group> groups) {
        Map<CredentialState, Long> counts = new EnumMap<>(CredentialState.class);
        long all = 0;
        for (Group group : groups) {
            if (group.value() instanceof CredentialState state) {
                counts.put(state, group.count());
            }
            all += group.count();
        }
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(null, words.say("filter.all"), "%,d".formatted(all)));
        // In the order of a card's life; a state nobody is in is left out unless it is the one chosen.
        for (CredentialState state : CredentialState.values()) {
            if (counts.containsKey(state)
                    || search.filtered(CREDENTIAL__STATE).filter(state::equals).isPresent()) {
                choices.add(new Choice(state, Names.of(names, state), "%,d".formatted(counts.getOrDefault(state, 0L))));
            }
        }
        choices.add(new Choice(Expiry.SOON, words.say("filter.soon"), ""));
        choices.add(new Choice(Expiry.OVER, words.say("filter.over"), ""));
        return choices;
    }
}
