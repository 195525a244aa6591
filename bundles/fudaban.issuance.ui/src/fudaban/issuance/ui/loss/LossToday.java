// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.loss;

import fudaban.issuance.loss.LossDesk;
import fudaban.issuance.loss.LossEntry;
import fudaban.ledger.Refusal;
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
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;

/** What of 亡失 is open, in 本日. */
@Component
public final class LossToday implements TodaySource {
    @Override
    public List<TodayItem> today(Seat seat) throws Refusal {
        Words words = Words.of(LossToday.class, seat.locale());
        List<TodayItem> items = new ArrayList<>();
        for (LossEntry each : new LossDesk(seat.ledger(), seat.session()).list(false)) {
            String missing = each.missing().stream()
                    .map(kind -> words.say("stamp." + kind.getName()))
                    .collect(Collectors.joining("、"));
            items.add(new TodayItem(
                    Section.DUE,
                    each.late(seat.today()) ? Urgency.LATE : Urgency.TODAY,
                    "alert-triangle",
                    words.say("today", each.number(), each.card()),
                    words.say("today.why", missing),
                    each.noticeDue(),
                    Optional.of(Place.of(LossHandler.PART))));
        }
        return items;
    }
}
