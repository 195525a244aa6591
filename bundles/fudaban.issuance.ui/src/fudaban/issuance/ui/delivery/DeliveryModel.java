// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.delivery;

import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.CARRIED_CARD__CARRIER;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.CARRIED_CARD__NUMBER;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.CARRIED_CARD__STATE;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.DELIVERY_LINE__DESTINATION;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.HANDOVER;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.HANDOVER__MADE;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.HANDOVER__NUMBER;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.PARCEL;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.PARCEL__BAG;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.PARCEL__MADE;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.PARCEL__NUMBER;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.PARCEL__TRACKING;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__HOLDER_KANA;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__HOLDER_NAME;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__NUMBER;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__UNIT_NAME;

import fudaban.issuance.delivery.DeliveryWork;
import fudaban.issuance.delivery.SheetCode;
import fudaban.issuance.delivery.Unreturned;
import fudaban.issuance.delivery.WaitingCards;
import fudaban.issuance.delivery.model.CarriedCard;
import fudaban.issuance.delivery.model.CarriedState;
import fudaban.issuance.delivery.model.Handover;
import fudaban.issuance.delivery.model.Parcel;
import fudaban.issuance.delivery.model.ParcelState;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.model.Credential;
import fudaban.ui.Delay;
import fudaban.ui.Work;
import fudaban.ui.search.SearchModel;
import fudaban.ui.shell.Seat;
import fudaban.ui.table.LineSource;
import fudaban.ui.table.RecordSource;
import fudaban.ui.table.RecordTableModel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;

/** What 交付・郵送 shows, without widgets: three views, what is under way at the left, the cards of what is chosen at the right. */
final class DeliveryModel {
    private static final int CLOSED = 20;
    private static final List<EAttribute> SEARCHED =
            List.of(CREDENTIAL__NUMBER, CREDENTIAL__HOLDER_NAME, CREDENTIAL__HOLDER_KANA, CREDENTIAL__UNIT_NAME);
    private static final int PAGE = 200;

    /** What the page is about now. */
    enum View {
        COUNTER,
        POST,
        UNRETURNED
    }

    /** Which table stands at the right. */
    enum Lines {
        WAITING,
        CARRIED,
        UNRETURNED
    }

    /** The entry of the list that is no sheet: cards that wait. */
    static final String WAITING = "waiting";
    /** Cards that were handed over and are not in use yet. */
    static final String HELD = "held";

    /** Everything that was read at once. */
    private record Read(
            List<Row> waiting, List<Row> handovers, List<Row> parcels, List<Row> held, List<Row> unreturned) {}

    private final Seat seat;
    private final Work work;
    private final List<Runnable> listeners = new ArrayList<>();
    private final LineSource counter;
    private final LineSource post;
    private final LineSource back;
    private final RecordTableModel waiting;
    private final RecordTableModel posting;
    private final RecordTableModel carried;
    private final RecordTableModel unreturned;
    private final SearchModel<Credential> counterSearch;
    private final SearchModel<Credential> postSearch;
    private final SearchModel<Credential> backSearch;
    private Read read = new Read(List.of(), List.of(), List.of(), List.of(), List.of());
    private boolean loaded;
    private View view = View.COUNTER;
    private String chosen = WAITING;
    private Optional<Throwable> failure = Optional.empty();

    DeliveryModel(Seat seat, Work work, Delay delay) {
        this.seat = seat;
        this.work = work;
        var ledger = RecordSource.of(seat.ledger(), seat.session());
        counter = new LineSource(ledger, SEARCHED);
        post = new LineSource(ledger, SEARCHED);
        back = new LineSource(ledger, SEARCHED);
        waiting = new RecordTableModel(counter, work);
        posting = new RecordTableModel(post, work);
        unreturned = new RecordTableModel(back, work);
        carried = new RecordTableModel(ledger, work);
        var all = Query.of(Credential.class).limit(PAGE);
        counterSearch = new SearchModel<>(all.orderBy(CREDENTIAL__NUMBER, false), delay, waiting::show);
        postSearch = new SearchModel<>(all.orderBy(DELIVERY_LINE__DESTINATION, false), delay, posting::show);
        backSearch = new SearchModel<>(all, delay, unreturned::show);
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private void changed() {
        List.copyOf(listeners).forEach(Runnable::run);
    }

    /** Reads everything anew; what is chosen stays chosen. */
    void refresh() {
        work.background().execute(() -> {
            try {
                Read now = read();
                work.ui().execute(() -> take(now));
            } catch (Refusal | RuntimeException refused) {
                work.ui().execute(() -> {
                    failure = Optional.of(refused);
                    changed();
                });
            }
        });
    }

    private Read read() throws Refusal {
        LocalDate today = seat.today();
        var ledger = seat.ledger();
        List<Row> parcels = new ArrayList<>(list(Query.of(Parcel.class)
                .where(
                        fudaban.issuance.delivery.model.DeliveryPackage.Literals.PARCEL__STATE,
                        Query.Operator.IN,
                        ParcelState.PREPARING,
                        ParcelState.SEALED,
                        ParcelState.POSTED,
                        ParcelState.MISSING)
                .orderBy(PARCEL__MADE, true)
                .limit(PAGE)));
        // What is late stands first.
        parcels.sort(java.util.Comparator.comparing(row -> !DeliveryWork.overdue(row, today)));
        parcels.addAll(list(Query.of(Parcel.class)
                .where(
                        fudaban.issuance.delivery.model.DeliveryPackage.Literals.PARCEL__STATE,
                        Query.Operator.IN,
                        ParcelState.RECEIVED,
                        ParcelState.RETURNED)
                .orderBy(PARCEL__MADE, true)
                .limit(CLOSED)));
        List<Row> handovers = new ArrayList<>(
                list(DeliveryWork.unsigned().orderBy(HANDOVER__MADE, true).limit(PAGE)));
        handovers.addAll(list(Query.of(Handover.class)
                .where(
                        fudaban.issuance.delivery.model.DeliveryPackage.Literals.HANDOVER__STATE,
                        fudaban.issuance.delivery.model.HandoverState.RECEIVED)
                .orderBy(HANDOVER__MADE, true)
                .limit(CLOSED)));
        List<Row> held = list(Query.of(CarriedCard.class)
                .where(CARRIED_CARD__STATE, CarriedState.HELD)
                .limit(1000));
        return new Read(
                new WaitingCards(ledger, seat.session()).read(),
                handovers,
                parcels,
                held,
                new Unreturned(ledger, seat.session()).read());
    }

    private List<Row> list(Query<?> query) throws Refusal {
        return seat.ledger().list(seat.session(), query).rows();
    }

    private void take(Read now) {
        read = now;
        loaded = true;
        failure = Optional.empty();
        counter.show(now.waiting().stream().filter(DeliveryModel::atCounter).toList());
        post.show(now.waiting().stream().filter(row -> !atCounter(row)).toList());
        back.show(now.unreturned());
        if (carrier().isEmpty() && !chosen.equals(HELD)) {
            chosen = WAITING;
        }
        lines();
        changed();
    }

    private static boolean atCounter(Row row) {
        return row.text(DELIVERY_LINE__DESTINATION).isEmpty();
    }

    private void lines() {
        switch (table()) {
            case WAITING -> search().refresh();
            case UNRETURNED -> backSearch.refresh();
            case CARRIED ->
                carried.show(
                        chosen.equals(HELD)
                                ? Query.of(CarriedCard.class)
                                        .where(CARRIED_CARD__STATE, CarriedState.HELD)
                                        .orderBy(CARRIED_CARD__NUMBER, false)
                                        .limit(PAGE)
                                : Query.of(CarriedCard.class)
                                        .where(CARRIED_CARD__CARRIER, chosen)
                                        .orderBy(CARRIED_CARD__NUMBER, false)
                                        .limit(PAGE));
        }
    }

    boolean isRead() {
        return loaded;
    }

    Optional<Throwable> failure() {
        return failure;
    }

    View view() {
        return view;
    }

    void view(View wanted) {
        if (view != wanted) {
            view = wanted;
            chosen = WAITING;
        }
        lines();
        changed();
    }

    Lines table() {
        return view == View.UNRETURNED ? Lines.UNRETURNED : chosen.equals(WAITING) ? Lines.WAITING : Lines.CARRIED;
    }

    /** The lines of a table. */
    RecordTableModel rows(View of, Lines table) {
        return switch (table) {
            case WAITING -> of == View.POST ? posting : waiting;
            case CARRIED -> carried;
            case UNRETURNED -> unreturned;
        };
    }

    /** What the lines are searched and sorted by. */
    SearchModel<Credential> search() {
        return search(view);
    }

    SearchModel<Credential> search(View of) {
        return switch (of) {
            case COUNTER -> counterSearch;
            case POST -> postSearch;
            case UNRETURNED -> backSearch;
        };
    }

    /** How many lines a view waits with. */
    int count(View of) {
        return switch (of) {
            case COUNTER -> counter.lines().size();
            case POST -> post.lines().size();
            case UNRETURNED -> back.lines().size();
        };
    }

    int held() {
        return read.held().size();
    }

    /** Cards that were handed over and whose day has come, or that wait for the destination. */
    List<Row> startable() {
        LocalDate today = seat.today();
        return read.held().stream()
                .filter(row ->
                        !(row.get(fudaban.issuance.delivery.model.DeliveryPackage.Literals.CARRIED_CARD__ACTIVE_FROM)
                                        instanceof LocalDate from)
                                || !from.isAfter(today))
                .toList();
    }

    /** Sheets or parcels of the view. */
    List<Row> carriers() {
        return switch (view) {
            case COUNTER -> read.handovers();
            case POST -> read.parcels();
            case UNRETURNED -> List.of();
        };
    }

    String chosen() {
        return chosen;
    }

    /** The sheet or parcel that is chosen. */
    Optional<Row> carrier() {
        return carriers().stream().filter(row -> row.id().equals(chosen)).findFirst();
    }

    void choose(String entry) {
        chosen = entry;
        lines();
        changed();
    }

    /** All lines that are not handed in, for a 督促 of everything shown. */
    List<Row> unreturnedLines() {
        return back.page(backSearch.query()).rows();
    }

    /** What an entry in the fast field found. */
    record Found(View view, Optional<Row> carrier, String card) {}

    /**
     * Looks for what was scanned or typed: a sheet or parcel by its number or QR, a parcel by bag or tracking number, a card that waits by its number.
     *
     * @param then told what was found; empty where nothing was
     * @param refused told why a number cannot be one
     */
    void find(
            String typed,
            java.util.function.Consumer<Optional<Found>> then,
            java.util.function.Consumer<Throwable> refused) {
        work.background().execute(() -> {
            try {
                Optional<Found> found = found(typed.strip());
                work.ui().execute(() -> {
                    found.ifPresent(this::show);
                    then.accept(found);
                });
            } catch (Refusal | RuntimeException no) {
                work.ui().execute(() -> refused.accept(no));
            }
        });
    }

    private void show(Found found) {
        view = found.view();
        found.carrier()
                .ifPresentOrElse(
                        row -> {
                            chosen = row.id();
                            keep(row);
                        },
                        () -> chosen = WAITING);
        lines();
        changed();
    }

    /** One that ended long ago is not among those read. */
    private void keep(Row row) {
        if (carriers().stream().noneMatch(each -> each.id().equals(row.id()))) {
            List<Row> handovers = new ArrayList<>(read.handovers());
            List<Row> parcels = new ArrayList<>(read.parcels());
            (view == View.POST ? parcels : handovers).addFirst(row);
            read = new Read(read.waiting(), handovers, parcels, read.held(), read.unreturned());
        }
    }

    private Optional<Found> found(String typed) throws Refusal {
        if (SheetCode.isMeant(typed)) {
            SheetCode code = SheetCode.parse(typed);
            boolean handover = code.kind() == SheetCode.Kind.HANDOVER;
            return list(
                            handover
                                    ? Query.of(Handover.class).where(HANDOVER__NUMBER, code.number())
                                    : Query.of(Parcel.class).where(PARCEL__NUMBER, code.number()))
                    .stream()
                    .findFirst()
                    .map(row -> new Found(handover ? View.COUNTER : View.POST, Optional.of(row), ""));
        }
        for (Row row : list(Query.of(Parcel.class).matching(typed).limit(PAGE))) {
            if (Stream.of(PARCEL__BAG, PARCEL__TRACKING)
                    .anyMatch(feature -> row.text(feature).equalsIgnoreCase(typed))) {
                return Optional.of(new Found(View.POST, Optional.of(row), ""));
            }
        }
        return Stream.concat(counter.lines().stream(), post.lines().stream())
                .filter(row -> row.text(CREDENTIAL__NUMBER).equalsIgnoreCase(typed))
                .findFirst()
                .map(row -> new Found(
                        atCounter(row) ? View.COUNTER : View.POST, Optional.empty(), row.text(CREDENTIAL__NUMBER)));
    }

    /** Whether a carrier is a parcel. */
    static boolean parcel(Row carrier) {
        return carrier.values().containsKey(PARCEL__NUMBER);
    }

    /** The class of a carrier. */
    static org.eclipse.emf.ecore.EClass type(Row carrier) {
        return parcel(carrier) ? PARCEL : HANDOVER;
    }
}
