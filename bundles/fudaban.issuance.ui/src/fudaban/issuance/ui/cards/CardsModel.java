// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.cards;

import static fudaban.model.ModelPackage.Literals.CREDENTIAL__NUMBER;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__STATE;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.query.Group;
import fudaban.ledger.query.Query;
import fudaban.model.Credential;
import fudaban.model.CredentialState;
import fudaban.model.ModelPackage;
import fudaban.ui.Delay;
import fudaban.ui.Work;
import fudaban.ui.history.HistoryModel;
import fudaban.ui.history.Step;
import fudaban.ui.search.ChoiceBar.Choice;
import fudaban.ui.search.SearchModel;
import fudaban.ui.table.RecordSource;
import fudaban.ui.table.RecordTableModel;
import fudaban.ui.words.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What 発行状況 shows, without widgets: the list, its search and filter, and the history of one card. */
final class CardsModel {
    private static final int PAGE = 100;

    private final Ledger ledger;
    private final Session session;
    private final Work work;
    private final Words words;
    private final RecordTableModel table;
    private final SearchModel<Credential> search;
    private final HistoryModel history;
    private Consumer<List<Choice>> states = choices -> {};
    private long asked;

    CardsModel(Ledger ledger, Session session, Work work, Delay delay, Words words) {
        this.ledger = ledger;
        this.session = session;
        this.work = work;
        this.words = words;
        table = new RecordTableModel(RecordSource.of(ledger, session), work);
        search = new SearchModel<>(
                Query.of(Credential.class).orderBy(CREDENTIAL__NUMBER, false).limit(PAGE), delay, query -> {
                    table.show(query);
                    countStates();
                });
        history = new HistoryModel(ledger, session, words);
    }

    RecordTableModel table() {
        return table;
    }

    SearchModel<Credential> search() {
        return search;
    }

    /** Takes the states with their numbers whenever they are counted anew. */
    void onStates(Consumer<List<Choice>> listener) {
        states = listener;
    }

    private void countStates() {
        Query<Credential> query = search.queryWithout(CREDENTIAL__STATE);
        work.background().execute(() -> {
            try {
                List<Choice> choices = choices(ledger.groups(session, query, CREDENTIAL__STATE));
                work.ui().execute(() -> states.accept(choices));
            } catch (Refusal | RuntimeException shownByTheTable) {
                work.ui().execute(() -> states.accept(choices(List.of())));
            }
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
                choices.add(new Choice(
                        state,
                        words.say("CredentialState." + state.name()),
                        "%,d".formatted(counts.getOrDefault(state, 0L))));
            }
        }
        return choices;
    }

    /** Reads the history of a card in the background; the answer to an earlier call is dropped. Leaves an access entry. */
    void history(String card, Consumer<List<Step>> shown, Consumer<Throwable> failed) {
        long mine = ++asked;
        work.background().execute(() -> {
            try {
                List<Step> steps = history.of(ModelPackage.Literals.CREDENTIAL, card);
                work.ui().execute(() -> {
                    if (mine == asked) {
                        shown.accept(steps);
                    }
                });
            } catch (Refusal | RuntimeException failure) {
                work.ui().execute(() -> {
                    if (mine == asked) {
                        failed.accept(failure);
                    }
                });
            }
        });
    }
}
