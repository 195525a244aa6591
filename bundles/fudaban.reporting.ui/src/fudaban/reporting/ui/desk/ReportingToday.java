// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.ui.desk;

import fudaban.ledger.Refusal;
import fudaban.ui.shell.Place;
import fudaban.ui.shell.Seat;
import fudaban.ui.shell.TodayItem;
import fudaban.ui.shell.TodayItem.Section;
import fudaban.ui.shell.TodayItem.Urgency;
import fudaban.ui.shell.TodaySource;
import fudaban.ui.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;

/** What 報告 has to say about 本日: the day's 日報, and those of earlier days that were not handed in. */
@Component
public final class ReportingToday implements TodaySource {
    /** 日報. */
    public static final String DAILY = "fudaban.reporting.ui.part.daily";

    @Override
    public List<TodayItem> today(Seat seat) throws Refusal {
        var words = Words.of(ReportingToday.class, seat.locale());
        LocalDate today = seat.today();
        List<TodayItem> items = new ArrayList<>();
        List<LocalDate> missing = Missing.days(seat);
        List<LocalDate> before =
                missing.stream().filter(day -> day.isBefore(today)).toList();
        if (!before.isEmpty()) {
            LocalDate oldest = before.getFirst();
            items.add(new TodayItem(
                    Section.DUE,
                    Urgency.LATE,
                    "report-analytics",
                    words.say("late", before.size()),
                    words.say("late.why", words.day(oldest)),
                    oldest,
                    Optional.of(new Place(DAILY, oldest.toString()))));
        }
        if (missing.contains(today)) {
            items.add(new TodayItem(
                    Section.DUE,
                    Urgency.TODAY,
                    "report-analytics",
                    words.say("today"),
                    words.say("today.why"),
                    today,
                    Optional.of(new Place(DAILY, today.toString()))));
        }
        return items;
    }
}
