// SPDX-License-Identifier: EPL-2.0
package fudaban.office.calendar;

import fudaban.office.calendar.DayOff.Reason;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/**
 * The days the government works: all but the 行政機関の休日 (行政機関の休日に関する法律 1条: Saturdays, Sundays, holidays,
 * 29 December to 3 January). Saturdays are off throughout; that they were worked until April 1992 is not modelled.
 */
public final class AdministrativeCalendar implements WorkingDays {

    private static final MonthDay YEAR_END_FROM = MonthDay.of(12, 29);
    private static final MonthDay YEAR_END_TO = MonthDay.of(1, 3);

    private final HolidayCalendar holidays;

    /** Over these holidays. */
    public AdministrativeCalendar(HolidayCalendar holidays) {
        this.holidays = holidays;
    }

    @Override
    public Optional<DayOff> dayOff(LocalDate date) {
        Optional<DayOff> holiday = holidays.on(date).map(found -> new DayOff(Reason.HOLIDAY, found.name()));
        if (holiday.isPresent()) {
            return holiday;
        }
        if (date.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return Optional.of(DayOff.because(Reason.SUNDAY));
        }
        if (date.getDayOfWeek() == DayOfWeek.SATURDAY) {
            return Optional.of(DayOff.because(Reason.SATURDAY));
        }
        MonthDay day = MonthDay.from(date);
        return day.isBefore(YEAR_END_FROM) && day.isAfter(YEAR_END_TO)
                ? Optional.empty()
                : Optional.of(DayOff.because(Reason.YEAR_END));
    }

    @Override
    public LocalDate first() {
        return LocalDate.of(HolidayLaw.FIRST_YEAR, 1, 1);
    }

    @Override
    public LocalDate last() {
        return LocalDate.of(HolidayLaw.LAST_YEAR, 12, 31);
    }
}
