// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.reconcile;

import fudaban.issuance.reconcile.model.CardRow;
import fudaban.issuance.reconcile.model.Comparison;
import fudaban.issuance.reconcile.model.Mismatch;
import fudaban.issuance.reconcile.model.ReconcilePackage.Literals;
import fudaban.issuance.reconcile.model.RowState;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Count;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.ui.shell.Place;
import fudaban.ui.shell.Seat;
import fudaban.ui.shell.TodayItem;
import fudaban.ui.shell.TodayItem.Section;
import fudaban.ui.shell.TodayItem.Urgency;
import fudaban.ui.shell.TodaySource;
import fudaban.ui.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;

/** What the last comparison left open, in 本日: first of all cards that are still let in somewhere. */
@Component
public final class ReconcileToday implements TodaySource {
    @Override
    public List<TodayItem> today(Seat seat) throws Refusal {
        Words words = Words.of(ReconcileToday.class, seat.locale());
        List<TodayItem> items = new ArrayList<>();
        var last = Query.of(Comparison.class)
                .orderBy(Literals.COMPARISON__MADE, true)
                .limit(1);
        for (Row row : seat.ledger().list(seat.session(), last).rows()) {
            String number = row.text(Literals.COMPARISON__NUMBER);
            var open = Query.of(CardRow.class)
                    .where(Literals.CARD_ROW__COMPARISON, row.id())
                    .where(Literals.CARD_ROW__STATE, RowState.OPEN);
            item(
                    seat,
                    words,
                    open.where(Literals.CARD_ROW__KIND, Mismatch.LETS_IN),
                    "today.grave",
                    Urgency.LATE,
                    number,
                    items);
            item(seat, words, open, "today.open", Urgency.TODAY, number, items);
        }
        return items;
    }

    private static void item(
            Seat seat,
            Words words,
            Query<CardRow> query,
            String key,
            Urgency urgency,
            String number,
            List<TodayItem> items)
            throws Refusal {
        Count count = seat.ledger().count(seat.session(), query);
        if (count.number() > 0) {
            items.add(new TodayItem(
                    Section.DUE,
                    urgency,
                    "git-compare",
                    words.say(key, number, count.toString()),
                    words.say(key + ".why"),
                    null,
                    Optional.of(Place.of(ReconcileHandler.PART))));
        }
    }
}
