// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.devices;

import fudaban.hardware.printer.CleaningRule.Due;
import fudaban.hardware.printer.CleaningRule.Urgency;
import fudaban.issuance.printer.Cleanings;
import fudaban.issuance.printer.DeskPrinters;
import fudaban.issuance.ui.desk.Places;
import fudaban.ledger.Refusal;
import fudaban.ui.shell.Place;
import fudaban.ui.shell.Seat;
import fudaban.ui.shell.TodayItem;
import fudaban.ui.shell.TodaySource;
import fudaban.ui.words.Words;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;

/** The cleaning of the card printer that the pack names, as due work of 本日: by cards and by date. */
@Component
public final class CleaningToday implements TodaySource {
    @Override
    public List<TodayItem> today(Seat seat) throws Refusal {
        String printer = DeskPrinters.profile(seat.ledger()).printer();
        if (printer == null || printer.isEmpty()) {
            return List.of();
        }
        // As jobs name it; the printer itself may be switched off.
        String id = printer.contains(":") ? printer : "ipp:" + printer;
        Due due = Cleanings.due(seat.ledger(), seat.session(), id);
        if (due.urgency() == Urgency.NOT_DUE) {
            return List.of();
        }
        boolean late = due.day().isBefore(seat.today());
        var urgency = due.urgency() == Urgency.SOON
                ? TodayItem.Urgency.SOON
                : late ? TodayItem.Urgency.LATE : TodayItem.Urgency.TODAY;
        String title = Words.of(CleaningToday.class, seat.locale()).say("today.cleaning", printer);
        return List.of(new TodayItem(
                TodayItem.Section.DUE,
                urgency,
                "printer",
                title,
                due.sentence(seat.locale()),
                due.day(),
                Optional.of(Place.of(Places.PRINTERS))));
    }
}
