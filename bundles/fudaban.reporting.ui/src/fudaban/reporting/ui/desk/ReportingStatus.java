// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.ui.desk;

import fudaban.ledger.Refusal;
import fudaban.ui.shell.Place;
import fudaban.ui.shell.Seat;
import fudaban.ui.shell.StatusSource;
import fudaban.ui.table.Tone;
import fudaban.ui.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;

/** 未提出 in the status bar: how many days have no 日報 yet. */
@Component
public final class ReportingStatus implements StatusSource {
    @Override
    public List<Item> status(Seat seat) {
        try {
            List<LocalDate> missing = Missing.days(seat);
            if (missing.isEmpty()) {
                return List.of();
            }
            var words = Words.of(ReportingStatus.class, seat.locale());
            boolean late = missing.getFirst().isBefore(seat.today());
            return List.of(new Item(
                    "report-analytics",
                    words.say("missing", missing.size()),
                    words.say("missing.tip", missing.size(), words.day(missing.getFirst())),
                    late ? Tone.CAUTION : Tone.PLAIN,
                    Optional.of(
                            new Place(ReportingToday.DAILY, missing.getFirst().toString()))));
        } catch (Refusal unseen) {
            return List.of();
        }
    }
}
