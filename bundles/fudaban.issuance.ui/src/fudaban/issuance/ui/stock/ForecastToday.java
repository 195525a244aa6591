// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.stock;

import fudaban.issuance.stock.Figures;
import fudaban.issuance.stock.Forecast;
import fudaban.issuance.stock.ForecastDesk;
import fudaban.issuance.stock.ForecastWords;
import fudaban.issuance.stock.ForecastWords.Urgency;
import fudaban.issuance.stock.Stock;
import fudaban.issuance.ui.desk.Places;
import fudaban.issuance.ui.names.Names;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.model.CredentialKind;
import fudaban.ui.shell.Seat;
import fudaban.ui.shell.TodayItem;
import fudaban.ui.shell.TodayItem.Section;
import fudaban.ui.shell.TodaySource;
import fudaban.ui.words.Words;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.osgi.service.component.annotations.Component;

/**
 * What is to be ordered, for 本日. The forecast reads a year, so it is kept until the stock or a figure changes, at most an hour; the printer is not asked.
 */
@Component
public final class ForecastToday implements TodaySource {
    private static final Duration GOOD_FOR = Duration.ofHours(1);

    private volatile Kept kept;

    private record Kept(
            WeakReference<Ledger> of,
            LocalDate day,
            Map<CredentialKind, Long> pieces,
            Map<String, Long> figures,
            Instant read,
            ForecastDesk.All all) {
        boolean holds(Seat seat, Map<CredentialKind, Long> now, Map<String, Long> typed, Instant at) {
            return of.refersTo(seat.ledger())
                    && day.equals(seat.today())
                    && pieces.equals(now)
                    && figures.equals(typed)
                    && Duration.between(read, at).compareTo(GOOD_FOR) < 0;
        }
    }

    @Override
    public List<TodayItem> today(Seat seat) throws Refusal {
        Map<CredentialKind, Long> pieces = Stock.pieces(seat.ledger(), seat.session());
        if (pieces.isEmpty()) {
            return List.of();
        }
        ForecastDesk.All all = forecast(seat, pieces);
        var words = Words.of(ForecastToday.class, seat.locale());
        var says = new ForecastWords(seat.today());
        List<TodayItem> items = new ArrayList<>();
        all.kinds()
                .forEach((kind, forecast) -> item(
                        words,
                        says,
                        forecast,
                        Names.of(Names.words(seat.locale()), kind),
                        says.cards(kind, forecast).in(seat.locale()),
                        items));
        all.ribbon()
                .ifPresent(ribbon -> ribbon.forecast()
                        .ifPresent(forecast -> item(
                                words,
                                says,
                                forecast,
                                words.say("today.ribbon"),
                                says.ribbon(ribbon).in(seat.locale()),
                                items)));
        return items;
    }

    private ForecastDesk.All forecast(Seat seat, Map<CredentialKind, Long> pieces) throws Refusal {
        Map<String, Long> figures = Figures.read(seat.ledger(), seat.session()).versions();
        Instant now = seat.ledger().clock().instant();
        Kept before = kept;
        if (before != null && before.holds(seat, pieces, figures, now)) {
            return before.all();
        }
        var all = new ForecastDesk(seat.ledger(), seat.session()).read(ForecastDesk.MONTHS, OptionalInt.empty());
        kept = new Kept(new WeakReference<>(seat.ledger()), seat.today(), pieces, figures, now, all);
        return all;
    }

    private static void item(
            Words words, ForecastWords says, Forecast forecast, String name, String why, List<TodayItem> items) {
        Urgency urgency = says.urgency(forecast);
        if (urgency != Urgency.NONE) {
            boolean now = urgency == Urgency.NOW;
            items.add(new TodayItem(
                    Section.WARNING,
                    now ? TodayItem.Urgency.TODAY : TodayItem.Urgency.SOON,
                    "alert-triangle",
                    words.say(now ? "today.order.cards" : "today.order.soon", name),
                    why,
                    forecast.orderBy().orElseThrow(),
                    Places.of(Places.STOCK, "view", View.FORECAST.name())));
        }
    }
}
