// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.stock;

import fudaban.issuance.stock.Forecast;
import fudaban.issuance.stock.ForecastDesk;
import fudaban.issuance.stock.ForecastWords;
import fudaban.issuance.stock.ForecastWords.Urgency;
import fudaban.issuance.stock.model.StockFigure;
import fudaban.issuance.stock.model.StockPackage.Literals;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Query;
import fudaban.ui.Work;
import fudaban.ui.search.SearchModel;
import fudaban.ui.shell.Seat;
import fudaban.ui.table.LineSource;
import fudaban.ui.table.RecordSource;
import fudaban.ui.table.RecordTableModel;
import fudaban.ui.table.Tone;
import fudaban.ui.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/** The forecast of blanks and ribbons without widgets: its answers, its lines, and the figures that were typed for it. */
final class ForecastModel {
    private static final int PAGE = 200;

    private final Seat seat;
    private final Work work;
    private final Supplier<OptionalInt> left;
    private final Runnable changed;
    private final ForecastLines lines;
    private final LineSource source;
    private final RecordTableModel table;
    private final SearchModel<StockFigure> order;
    private final RecordTableModel figures;
    private final SearchModel<StockFigure> search;
    private List<Answer> answers = List.of();
    private Optional<Throwable> failure = Optional.empty();
    private boolean read;

    /** A sentence, and how it is marked. */
    record Answer(Tone tone, String sentence) {}

    /**
     * @param left percent left of the ribbon in use; asked in the background
     * @param changed told when there is something new to show
     */
    ForecastModel(Seat seat, Work work, Words words, Supplier<OptionalInt> left, Runnable changed) {
        this.seat = seat;
        this.work = work;
        this.left = left;
        this.changed = changed;
        lines = new ForecastLines(words);
        var ledger = RecordSource.of(seat.ledger(), seat.session());
        source = new LineSource(ledger, List.of(Literals.FORECAST_LINE__ITEM, Literals.FORECAST_LINE__MONTH));
        table = new RecordTableModel(source, work);
        order = new SearchModel<>(Query.of(StockFigure.class), Runnable::run, table::show);
        figures = new RecordTableModel(ledger, work);
        search = new SearchModel<>(
                Query.of(StockFigure.class)
                        .where(Literals.STOCK_FIGURE__ACTIVE_KEY, Query.Operator.NOT_EMPTY)
                        .orderBy(Literals.STOCK_FIGURE__WHAT, false)
                        .limit(PAGE),
                Runnable::run,
                figures::show);
    }

    RecordTableModel table() {
        return table;
    }

    SearchModel<StockFigure> order() {
        return order;
    }

    RecordTableModel figures() {
        return figures;
    }

    SearchModel<StockFigure> search() {
        return search;
    }

    /** What comes of it, a sentence for each kind and for ribbons. */
    List<Answer> answers() {
        return answers;
    }

    boolean isRead() {
        return read;
    }

    Optional<Throwable> failure() {
        return failure;
    }

    /** Reads everything anew. */
    void refresh() {
        search.refresh();
        work.background().execute(() -> {
            try {
                ForecastDesk.All all =
                        new ForecastDesk(seat.ledger(), seat.session()).read(ForecastDesk.MONTHS, left.get());
                List<Answer> said = answers(seat, all);
                work.ui().execute(() -> {
                    read = true;
                    failure = Optional.empty();
                    answers = said;
                    source.show(lines.of(all));
                    order.refresh();
                    changed.run();
                });
            } catch (Refusal | RuntimeException refused) {
                work.ui().execute(() -> {
                    failure = Optional.of(refused);
                    changed.run();
                });
            }
        });
    }

    static List<Answer> answers(Seat seat, ForecastDesk.All all) {
        var words = new ForecastWords(seat.today());
        Locale locale = seat.locale();
        List<Answer> answers = new ArrayList<>();
        all.kinds().forEach((kind, forecast) -> {
            answers.add(new Answer(
                    tone(words, forecast), words.cards(kind, forecast).in(locale)));
            words.missing(kind, forecast)
                    .ifPresent(sentence -> answers.add(new Answer(Tone.NEUTRAL, sentence.in(locale))));
        });
        all.ribbon()
                .ifPresent(ribbon -> answers.add(new Answer(
                        ribbon.forecast().map(forecast -> tone(words, forecast)).orElse(Tone.NEUTRAL),
                        words.ribbon(ribbon).in(locale))));
        return answers;
    }

    private static Tone tone(ForecastWords words, Forecast forecast) {
        Urgency urgency = words.urgency(forecast);
        return urgency == Urgency.NOW ? Tone.BAD : urgency == Urgency.SOON ? Tone.CAUTION : Tone.PLAIN;
    }
}
