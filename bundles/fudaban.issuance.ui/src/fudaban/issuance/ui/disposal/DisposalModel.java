// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.disposal;

import fudaban.issuance.act.IssuanceActs;
import fudaban.issuance.destroy.DestroyActs;
import fudaban.issuance.destroy.Lots;
import fudaban.issuance.destroy.ThingFinder;
import fudaban.issuance.destroy.Waiting;
import fudaban.issuance.destroy.model.DestructionLot;
import fudaban.issuance.destroy.model.DestructionPackage.Literals;
import fudaban.issuance.destroy.model.Identified;
import fudaban.issuance.model.IssuancePackage;
import fudaban.issuance.model.ReturnReason;
import fudaban.issuance.ui.desk.BesideSource;
import fudaban.issuance.ui.desk.CardsBeside;
import fudaban.issuance.ui.names.Names;
import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.model.CredentialState;
import fudaban.model.ModelPackage;
import fudaban.ui.Work;
import fudaban.ui.act.Errand;
import fudaban.ui.shell.Seat;
import fudaban.ui.table.RecordSource;
import fudaban.ui.table.RecordTableModel;
import fudaban.ui.words.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;

/** 返納・破棄 without widgets: which list is shown, and what becomes of a number that is typed, scanned or read. */
final class DisposalModel {
    /** What came of an entry. */
    record Said(boolean good, String what) {}

    private final Seat seat;
    private final Work work;
    private final Words words;
    private final Map<View, RecordTableModel> tables = new EnumMap<>(View.class);
    private final Map<View, Order> orders = new EnumMap<>(View.class);
    private final List<Runnable> listeners = new ArrayList<>();
    private View view = View.RETURNS;
    private ReturnReason why = ReturnReason.LEFT;
    private List<Row> lots = List.of();
    private Optional<String> lot = Optional.empty();
    private Waiting.Count waiting = new Waiting.Count(0, 0, 0);
    private Optional<Said> said = Optional.empty();
    private boolean busy;

    DisposalModel(Seat seat, Work work) {
        this.seat = seat;
        this.work = work;
        this.words = Words.of(DisposalModel.class, seat.locale());
        var records = RecordSource.of(seat.ledger(), seat.session());
        for (View each : View.values()) {
            tables.put(
                    each,
                    new RecordTableModel(
                            each == View.RETURNS
                                    ? new BesideSource(
                                            records, new CardsBeside(IssuancePackage.Literals.CARD_RETURN__NUMBER))
                                    : records,
                            work));
        }
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    RecordTableModel table(View of) {
        return tables.get(of);
    }

    View view() {
        return view;
    }

    void show(View wanted) {
        view = wanted;
        said = Optional.empty();
        refresh();
    }

    void because(ReturnReason reason) {
        why = reason;
    }

    ReturnReason why() {
        return why;
    }

    /** The lots, the last first. */
    List<Row> lots() {
        return lots;
    }

    /** The lot that is shown. */
    Optional<Row> lot() {
        return lot.flatMap(
                id -> lots.stream().filter(row -> row.id().equals(id)).findFirst());
    }

    void choose(String id) {
        lot = Optional.of(id);
        refresh();
    }

    Waiting.Count waiting() {
        return waiting;
    }

    Optional<Said> said() {
        return said;
    }

    /** Whether an entry is on its way. */
    boolean busy() {
        return busy;
    }

    /** Reads lots, counts and the list shown anew. */
    void refresh() {
        work.background().execute(() -> {
            try {
                List<Row> all = new Lots(seat.ledger(), seat.session()).all();
                Waiting.Count count = new Waiting(seat.ledger(), seat.session()).count();
                work.ui().execute(() -> read(all, count));
            } catch (Refusal | RuntimeException refused) {
                work.ui().execute(() -> tell(new Said(false, words.failure(refused))));
            }
        });
    }

    private void read(List<Row> all, Waiting.Count count) {
        lots = all;
        waiting = count;
        if (lot().isEmpty()) {
            lot = lots.stream().findFirst().map(Row::id);
        }
        tables.get(view).show(query(view));
        changed();
    }

    /** What a view lists, and in what order. */
    Query<?> query(View of) {
        Query<?> query = of.query(lot.orElse(""));
        Order order = orders.get(of);
        return order == null ? query : query.orderBy(order.feature(), order.descending());
    }

    /** A heading was clicked: sorts by it, or turns the order round. */
    void sort(View of, EAttribute feature) {
        Query<?> now = query(of);
        boolean again = now.order().filter(feature::equals).isPresent();
        orders.put(of, new Order(feature, again && !now.descending()));
        refresh();
    }

    private record Order(EAttribute feature, boolean descending) {}

    /** Numbers of the cards that lie here and are not 廃止済 yet. Asks the ledger: not for the UI thread. */
    List<String> retirable() throws Refusal {
        List<String> numbers = new ArrayList<>();
        var source = tables.get(View.RETURNS).source();
        Query<?> next = View.RETURNS.query("");
        while (next != null) {
            var page = source.page(next);
            page.rows().stream()
                    .filter(row -> row.get(ModelPackage.Literals.CREDENTIAL__STATE) != CredentialState.RETIRED)
                    .forEach(row -> numbers.add(row.text(IssuancePackage.Literals.CARD_RETURN__NUMBER)));
            next = page.next().isPresent() ? next.after(page.next().get()) : null;
        }
        return numbers;
    }

    /** Takes what was typed or scanned, and Enter. */
    void enter(String typed, Identified how) {
        if (typed.isBlank() || busy) {
            return;
        }
        busy = true;
        View at = view;
        work.background().execute(() -> {
            Said outcome;
            try {
                outcome = new Said(true, take(at, typed, how));
            } catch (Exception refused) {
                outcome = new Said(false, words.failure(refused));
            }
            Said told = outcome;
            work.ui().execute(() -> {
                busy = false;
                tell(told);
                refresh();
            });
        });
    }

    /** Tells what a reader says, or why it cannot. */
    void tell(Said what) {
        said = Optional.of(what);
        changed();
    }

    private String take(View at, String typed, Identified how) throws Exception {
        return switch (at) {
            case RETURNS -> handIn(typed);
            case WAITING, LOT -> add(typed, how);
        };
    }

    private String handIn(String typed) throws Exception {
        var finder = new ThingFinder(seat.ledger(), seat.session());
        String number = finder.number(typed);
        return new Errand(seat)
                .run("1-5", japanese("return.work", number), japanese("work.stopped"), item -> {
                    seat.ledger()
                            .submit(
                                    seat.session(),
                                    Submission.of(IssuanceActs.RETURN, new IssuanceActs.Return(number, why, null, null))
                                            .within(item));
                    Row card = finder.card(number).orElseThrow();
                    return new Errand.Done(
                            words.say(
                                    "return.done",
                                    number,
                                    card.text(ModelPackage.Literals.CREDENTIAL__HOLDER_NAME),
                                    Names.of(
                                            Names.words(seat.locale()),
                                            card.get(ModelPackage.Literals.CREDENTIAL__STATE))),
                            1);
                })
                .outcome();
    }

    private String add(String typed, Identified how) throws Exception {
        var now = new Lots(seat.ledger(), seat.session());
        List<Row> open = now.open();
        Optional<Row> into = lot().filter(
                        row -> open.stream().anyMatch(each -> each.id().equals(row.id())))
                .or(() -> open.stream().findFirst());
        if (into.isEmpty()) {
            return refuse("lot.none");
        }
        String number = new ThingFinder(seat.ledger(), seat.session()).number(typed);
        seat.ledger()
                .submit(
                        seat.session(),
                        Submission.of(
                                DestroyActs.ADD,
                                new DestroyActs.Add(into.get().id(), List.of(new DestroyActs.Item(number, how)))));
        lot = Optional.of(into.get().id());
        DestructionLot after = seat.ledger()
                .open(seat.session(), DestructionLot.class, into.get().id());
        return words.say("lot.added", number, after.getNumber(), after.getCards() + after.getBlanks());
    }

    private static String refuse(String key) throws Refusal {
        throw new Refusal(DisposalModel.class, key);
    }

    /** The work item is read by the office in Japanese, whatever the screen speaks. */
    private static String japanese(String key, Object... arguments) {
        return Words.of(DisposalModel.class, Locale.JAPAN).say(key, arguments);
    }

    /** Name of a lot for lists: number, state and pieces. */
    String name(Row row) {
        return words.say(
                "lot.name",
                row.text(Literals.DESTRUCTION_LOT__NUMBER),
                Names.of(Names.words(seat.locale()), row.get(Literals.DESTRUCTION_LOT__STATE)),
                (Integer) row.values().getOrDefault(Literals.DESTRUCTION_LOT__CARDS, 0)
                        + (Integer) row.values().getOrDefault(Literals.DESTRUCTION_LOT__BLANKS, 0));
    }

    private void changed() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
