// SPDX-License-Identifier: EPL-2.0
package fudaban.office.calendar;

import fudaban.office.OfficeException;
import fudaban.office.calendar.DayOff.Reason;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The service days of a contract: its period (役務期間) without the 行政機関の休日 and the days the office designates
 * (官側の指定する日). Period and designated days come from the contract profile.
 */
public final class ServiceCalendar implements WorkingDays {

    private final WorkingDays base;
    private final LocalDate start;
    private final LocalDate end;
    private final Set<LocalDate> designated;

    /**
     * @param base the days worked at all, usually an {@link AdministrativeCalendar}
     * @param start the first day of the contract
     * @param end its last day
     * @param designated further days off; those outside the period have no effect
     * @throws OfficeException when the end is before the start
     */
    public ServiceCalendar(WorkingDays base, LocalDate start, LocalDate end, Set<LocalDate> designated) {
        if (end.isBefore(start)) {
            throw new OfficeException("calendar.endBeforeStart", start, end);
        }
        this.base = base;
        this.start = start;
        this.end = end;
        this.designated = Set.copyOf(designated);
    }

    @Override
    public Optional<DayOff> dayOff(LocalDate date) {
        if (date.isBefore(start) || date.isAfter(end)) {
            return Optional.of(DayOff.because(Reason.OUTSIDE_CONTRACT));
        }
        return base.dayOff(date)
                .or(() ->
                        designated.contains(date) ? Optional.of(DayOff.because(Reason.DESIGNATED)) : Optional.empty());
    }

    @Override
    public LocalDate first() {
        return start;
    }

    @Override
    public LocalDate last() {
        return end;
    }

    /** All service days in order. */
    public List<LocalDate> serviceDays() {
        return start.datesUntil(end.plusDays(1)).filter(this::isWorkingDay).toList();
    }

    /** The number of service days of each month of the contract; a month without any stands with 0. */
    public SortedMap<YearMonth, Integer> serviceDaysByMonth() {
        SortedMap<YearMonth, Integer> months = new TreeMap<>();
        for (YearMonth month = YearMonth.from(start); !month.atDay(1).isAfter(end); month = month.plusMonths(1)) {
            months.put(month, count(month.atDay(1), month.atEndOfMonth()));
        }
        return months;
    }
}
