// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.requests;

import static fudaban.model.ModelPackage.Literals.REQUEST__KIND;
import static fudaban.model.ModelPackage.Literals.REQUEST__NUMBER;
import static fudaban.model.ModelPackage.Literals.REQUEST__STATE;

import fudaban.ledger.Refusal;
import fudaban.ledger.query.Group;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Query.Condition;
import fudaban.model.Request;
import fudaban.model.RequestKind;
import fudaban.model.RequestState;
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

/** What 決裁・予約 shows, without widgets: what waits, by kind, or everything there was. */
final class RequestsModel {
    /** The choice of what does not wait any more, too. */
    static final String ALL = "all";

    private static final int PAGE = 100;

    private final Seat seat;
    private final Work work;
    private final Words words;
    private final RecordTableModel table;
    private final SearchModel<Request> search;
    private Consumer<List<Choice>> kinds = choices -> {};
    private Object chosen;

    RequestsModel(Seat seat, Work work, Delay delay) {
        this.seat = seat;
        this.work = work;
        this.words = Words.of(RequestsModel.class, seat.locale());
        table = new RecordTableModel(RecordSource.of(seat.ledger(), seat.session()), work);
        search = new SearchModel<>(
                Query.of(Request.class).orderBy(REQUEST__NUMBER, true).limit(PAGE), delay, query -> {
                    table.show(query);
                    count();
                });
        search.filter(REQUEST__STATE, RequestState.WAITING);
    }

    RecordTableModel table() {
        return table;
    }

    SearchModel<Request> search() {
        return search;
    }

    /** What is chosen now: a kind, {@link #ALL}, or null for everything that waits. */
    Object chosen() {
        return chosen;
    }

    /** Shows what waits of a kind; null: whatever waits; {@link #ALL}: also what does not wait any more. */
    void choose(Object choice) {
        chosen = choice;
        search.narrow(REQUEST__NUMBER, List.of());
        search.narrow(
                REQUEST__KIND,
                choice instanceof RequestKind kind
                        ? List.of(new Condition(REQUEST__KIND, Query.Operator.IS, List.of(kind)))
                        : List.of());
        search.filter(REQUEST__STATE, ALL.equals(choice) ? null : RequestState.WAITING);
    }

    /** Shows one only, whatever became of it. */
    void only(String number) {
        choose(ALL);
        search.narrow(REQUEST__NUMBER, List.of(new Condition(REQUEST__NUMBER, Query.Operator.IS, List.of(number))));
    }

    /** Takes the choices with their numbers whenever they are counted anew. */
    void onKinds(Consumer<List<Choice>> listener) {
        kinds = listener;
    }

    private void count() {
        var waiting = Query.of(Request.class).where(REQUEST__STATE, RequestState.WAITING);
        work.background().execute(() -> {
            List<Group> groups;
            try {
                groups = seat.ledger().groups(seat.session(), waiting, REQUEST__KIND);
            } catch (Refusal | RuntimeException shownByTheTable) {
                groups = List.of();
            }
            List<Group> counted = groups;
            work.ui().execute(() -> kinds.accept(choices(counted)));
        });
    }

    private List<Choice> choices(List<Group> groups) {
        Map<RequestKind, Long> counts = new EnumMap<>(RequestKind.class);
        long all = 0;
        for (Group group : groups) {
            if (group.value() instanceof RequestKind kind) {
                counts.put(kind, group.count());
            }
            all += group.count();
        }
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(null, words.say("waiting"), "%,d".formatted(all)));
        for (RequestKind kind : RequestKind.values()) {
            choices.add(new Choice(
                    kind, words.say("RequestKind." + kind.name()), "%,d".formatted(counts.getOrDefault(kind, 0L))));
        }
        choices.add(new Choice(ALL, words.say("everything"), ""));
        return choices;
    }
}
