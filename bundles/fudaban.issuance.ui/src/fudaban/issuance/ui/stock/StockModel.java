// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.stock;

import fudaban.issuance.stock.MonthProof;
import fudaban.issuance.stock.Stock;
import fudaban.ledger.Refusal;
import fudaban.model.CredentialKind;
import fudaban.model.Record;
import fudaban.ui.Delay;
import fudaban.ui.Work;
import fudaban.ui.search.SearchModel;
import fudaban.ui.shell.Seat;
import fudaban.ui.table.RecordSource;
import fudaban.ui.table.RecordTableModel;
import fudaban.ui.words.Words;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/** 未発行カード without widgets: what is shown, how many there are, of what there is too little, and the proof of a month. */
final class StockModel {
    private final Seat seat;
    private final Work work;
    private final Map<View, RecordTableModel> tables = new EnumMap<>(View.class);
    private final Map<View, SearchModel<? extends Record>> searches = new EnumMap<>(View.class);
    private final List<Runnable> listeners = new ArrayList<>();
    private final ForecastModel forecast;
    private View view = View.THERE;
    private YearMonth month;
    private Map<CredentialKind, Long> pieces = Map.of();
    private Map<CredentialKind, Long> low = Map.of();
    private Optional<MonthProof> proof = Optional.empty();
    private Optional<Throwable> failure = Optional.empty();

    /** @param left percent left of the ribbon in use; asked in the background */
    StockModel(Seat seat, Work work, Delay delay, Words words, Supplier<OptionalInt> left) {
        forecast = new ForecastModel(seat, work, words, left, this::changed);
        this.seat = seat;
        this.work = work;
        month = newest();
        for (View each : View.values()) {
            if (each.listed()) {
                var table = new RecordTableModel(RecordSource.of(seat.ledger(), seat.session()), work);
                tables.put(each, table);
                searches.put(each, new SearchModel<>(each.query(), delay, table::show));
            }
        }
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private void changed() {
        List.copyOf(listeners).forEach(Runnable::run);
    }

    RecordTableModel table(View of) {
        return tables.get(of);
    }

    SearchModel<? extends Record> search(View of) {
        return searches.get(of);
    }

    View view() {
        return view;
    }

    void show(View wanted) {
        view = wanted;
        refresh();
    }

    YearMonth month() {
        return month;
    }

    /** The last month there is a proof of. */
    YearMonth newest() {
        return YearMonth.from(seat.today());
    }

    /** The month of the proof, so many months on or back. */
    void step(int months) {
        month = month.plusMonths(months);
        proof = Optional.empty();
        refresh();
    }

    /** Pieces that can become cards. */
    Map<CredentialKind, Long> pieces() {
        return pieces;
    }

    /** Kinds of which there are too few. */
    Map<CredentialKind, Long> low() {
        return low;
    }

    /** What the months ahead ask for. */
    ForecastModel forecast() {
        return forecast;
    }

    /** Once it was made. */
    Optional<MonthProof> proof() {
        return proof;
    }

    Optional<Throwable> failure() {
        return failure.or(() -> view == View.FORECAST ? forecast.failure() : Optional.empty());
    }

    /** Searches for what was typed, in every list. */
    void type(String text) {
        searches.values().forEach(each -> each.type(text));
        forecast.order().type(text);
    }

    private record Read(Map<CredentialKind, Long> pieces, Map<CredentialKind, Long> low, Optional<MonthProof> proof) {}

    /** Reads what is shown anew. */
    void refresh() {
        if (view.listed()) {
            searches.get(view).refresh();
        } else if (view == View.FORECAST) {
            forecast.refresh();
        }
        YearMonth of = month;
        boolean proving = view == View.PROOF;
        work.background().execute(() -> {
            try {
                var read = new Read(
                        Stock.pieces(seat.ledger(), seat.session()),
                        Stock.low(seat.ledger(), seat.session(), seat.today()),
                        proving ? Optional.of(MonthProof.of(seat.ledger(), seat.session(), of)) : Optional.empty());
                work.ui().execute(() -> take(of, read));
            } catch (Refusal | RuntimeException refused) {
                work.ui().execute(() -> {
                    failure = Optional.of(refused);
                    changed();
                });
            }
        });
    }

    private void take(YearMonth of, Read read) {
        failure = Optional.empty();
        pieces = read.pieces();
        low = read.low();
        if (of.equals(month) && read.proof().isPresent()) {
            proof = read.proof();
        }
        changed();
    }
}
