// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.delivery;

import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.PARCEL__DUE;

import fudaban.issuance.delivery.DeliveryWork;
import fudaban.issuance.ui.desk.Places;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Query;
import fudaban.ui.shell.Seat;
import fudaban.ui.shell.TodayItem;
import fudaban.ui.shell.TodayItem.Section;
import fudaban.ui.shell.TodayItem.Urgency;
import fudaban.ui.shell.TodaySource;
import fudaban.ui.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** What 交付・郵送 has to say about 本日: receipts that are overdue, parcels not posted, sheets not signed, cards whose day has come. */
@Component
public final class DeliveryToday implements TodaySource {
    private static final String VIEW = "view";

    @Override
    public List<TodayItem> today(Seat seat) throws Refusal {
        var words = Words.of(DeliveryToday.class, seat.locale());
        LocalDate today = seat.today();
        List<TodayItem> items = new ArrayList<>();
        add(seat, words, items, "today.overdue", DeliveryWork.overdue(today), Section.DUE, Urgency.LATE, "POST");
        add(seat, words, items, "today.start", DeliveryWork.startable(today), Section.DUE, Urgency.TODAY, "COUNTER");
        add(seat, words, items, "today.unposted", DeliveryWork.unposted(), Section.DUE, Urgency.SOON, "POST");
        add(seat, words, items, "today.unsigned", DeliveryWork.unsigned(), Section.AWAITING, Urgency.CALM, "COUNTER");
        return items;
    }

    private static void add(
            Seat seat,
            Words words,
            List<TodayItem> items,
            String key,
            Query<?> query,
            Section section,
            Urgency urgency,
            String view)
            throws Refusal {
        var count = seat.ledger().count(seat.session(), query);
        if (count.number() == 0) {
            return;
        }
        LocalDate due = null;
        if (urgency == Urgency.LATE) {
            var oldest = seat.ledger()
                    .list(seat.session(), query.orderBy(PARCEL__DUE, false).limit(1))
                    .rows();
            due = oldest.isEmpty() ? null : (LocalDate) oldest.getFirst().get(PARCEL__DUE);
        }
        items.add(new TodayItem(
                section,
                urgency,
                urgency == Urgency.LATE ? "alert-circle" : "mail",
                words.say(key, count),
                words.say(key + ".why"),
                due,
                Places.of(Places.DELIVERY, VIEW, view)));
    }
}
