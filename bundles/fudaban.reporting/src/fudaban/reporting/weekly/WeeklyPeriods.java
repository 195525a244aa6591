// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.weekly;

import fudaban.office.calendar.ServiceCalendar;
import fudaban.office.era.FiscalYear;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/**
 * The weeks of a contract: each ends with its 報告会, the next begins on the day after. A week across 31 March is two, because each fiscal year has its own
 * 作業報告書. Every day of the contract lies in exactly one.
 */
public final class WeeklyPeriods {
    private final ServiceCalendar calendar;
    private final DayOfWeek meeting;

    /**
     * A week.
     *
     * @param first its first day
     * @param last its last day
     * @param due the 報告会, or the last service day where the week is cut short
     */
    public record Period(LocalDate first, LocalDate last, LocalDate due) {}

    /** @param meeting weekday of the 報告会 */
    public WeeklyPeriods(ServiceCalendar calendar, DayOfWeek meeting) {
        this.calendar = calendar;
        this.meeting = meeting;
    }

    /** All weeks of the contract in order. */
    public List<Period> all() {
        List<Period> periods = new ArrayList<>();
        LocalDate first = calendar.first();
        while (!first.isAfter(calendar.last())) {
            Period next = next(first);
            periods.add(next);
            first = next.last().plusDays(1);
        }
        return periods;
    }

    /** The week that begins on a day: to the next 報告会, to 31 March, or to the end of the contract, whichever comes first. */
    public Period next(LocalDate first) {
        LocalDate end = earlier(FiscalYear.of(first).end(), calendar.last());
        LocalDate planned = first.with(TemporalAdjusters.nextOrSame(meeting));
        while (!planned.isAfter(end)) {
            LocalDate held = held(first, planned);
            if (held != null) {
                return new Period(first, held, held);
            }
            planned = planned.plusWeeks(1);
        }
        LocalDate due = calendar.sameOrPrevious(end);
        return new Period(first, end, due.isBefore(first) ? end : due);
    }

    /** A 報告会 on a day without service is held on the last service day before it; in a week without any there is none. */
    private LocalDate held(LocalDate first, LocalDate planned) {
        for (LocalDate day = planned; !day.isBefore(first); day = day.minusDays(1)) {
            if (calendar.isWorkingDay(day)) {
                return day;
            }
        }
        return null;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
