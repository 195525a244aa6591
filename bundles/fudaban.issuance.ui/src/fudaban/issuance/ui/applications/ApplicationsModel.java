// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.applications;

import static fudaban.issuance.model.IssuancePackage.Literals.APPLICATION__NUMBER;
import static fudaban.issuance.model.IssuancePackage.Literals.APPLICATION__STATE;

import fudaban.issuance.model.Application;
import fudaban.issuance.model.ApplicationState;
import fudaban.issuance.ui.names.Names;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Group;
import fudaban.ledger.query.Query;
import fudaban.ui.Delay;
import fudaban.ui.Work;
import fudaban.ui.search.ChoiceBar.Choice;
import fudaban.ui.search.SearchModel;
import fudaban.ui.shell.Seat;
import fudaban.ui.table.RecordSource;
import fudaban.ui.table.RecordTableModel;
import fudaban.ui.words.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What 申請 shows, without widgets: the list, its search, and how many applications wait for each step. */
final class ApplicationsModel {
    private static final int PAGE = 100;

    private final Seat seat;
    private final Work work;
    private final Words words;
    private final Words names;
    private final RecordTableModel table;
    private final SearchModel<Application> search;
    private final Map<ApplicationState, Long> counts = new EnumMap<>(ApplicationState.class);
    private Consumer<List<Choice>> counted = choices -> {};

    ApplicationsModel(Seat seat, Work work, Delay delay) {
        this.seat = seat;
        this.work = work;
        this.words = Words.of(ApplicationsModel.class, seat.locale());
        this.names = Names.words(seat.locale());
        table = new RecordTableModel(RecordSource.of(seat.ledger(), seat.session()), work);
        search = new SearchModel<>(
                Query.of(Application.class).orderBy(APPLICATION__NUMBER, true).limit(PAGE), delay, query -> {
                    table.show(query);
                    count();
                });
    }

    RecordTableModel table() {
        return table;
    }

    SearchModel<Application> search() {
        return search;
    }

    /** Shows only applications of a state; null: all. */
    void choose(Object state) {
        search.filter(APPLICATION__STATE, state);
    }

    /** The state chosen; null: all. */
    Object chosen() {
        return search.filtered(APPLICATION__STATE).orElse(null);
    }

    /** How many there are of a state, as last counted. */
    long count(ApplicationState state) {
        return counts.getOrDefault(state, 0L);
    }

    /** Takes the filters with their numbers whenever they are counted anew. */
    void onCount(Consumer<List<Choice>> listener) {
        counted = listener;
    }

    private void count() {
        Query<Application> query = search.queryWithout(APPLICATION__STATE);
        work.background().execute(() -> {
            List<Group> groups;
            try {
                groups = seat.ledger().groups(seat.session(), query, APPLICATION__STATE);
            } catch (Refusal | RuntimeException shownByTheTable) {
                groups = List.of();
            }
            List<Group> found = groups;
            work.ui().execute(() -> show(found));
        });
    }

    private void show(List<Group> groups) {
        counts.clear();
        long all = 0;
        for (Group group : groups) {
            if (group.value() instanceof ApplicationState state) {
                counts.put(state, group.count());
            }
            all += group.count();
        }
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(null, words.say("filter.all"), "%,d".formatted(all)));
        for (ApplicationState state : ApplicationState.values()) {
            if (counts.containsKey(state) || state.equals(chosen())) {
                choices.add(new Choice(state, Names.of(names, state), "%,d".formatted(count(state))));
            }
        }
        counted.accept(choices);
    }
}
