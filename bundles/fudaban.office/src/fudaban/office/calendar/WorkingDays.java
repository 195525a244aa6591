// SPDX-License-Identifier: EPL-2.0
package fudaban.office.calendar;

import fudaban.office.OfficeException;
import java.time.LocalDate;
import java.util.Optional;

/** Which days are worked, and counting along them. */
public interface WorkingDays {

    /** Why a day is off; empty when it is a working day. */
    Optional<DayOff> dayOff(LocalDate date);

    /** The first day this calendar can say anything about. */
    LocalDate first();

    /** The last day this calendar can say anything about. */
    LocalDate last();

    /** Whether a day is worked. */
    default boolean isWorkingDay(LocalDate date) {
        return dayOff(date).isEmpty();
    }

    /**
     * The day itself if it is worked, else the next that is.
     *
     * @throws OfficeException when this calendar has no such day
     */
    default LocalDate sameOrNext(LocalDate date) {
        LocalDate day = date.isBefore(first()) ? first() : date;
        for (; !day.isAfter(last()); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                return day;
            }
        }
        throw new OfficeException("calendar.noneAfter", date, last());
    }

    /**
     * The day itself if it is worked, else the last one before it.
     *
     * @throws OfficeException when this calendar has no such day
     */
    default LocalDate sameOrPrevious(LocalDate date) {
        LocalDate day = date.isAfter(last()) ? last() : date;
        for (; !day.isBefore(first()); day = day.minusDays(1)) {
            if (isWorkingDay(day)) {
                return day;
            }
        }
        throw new OfficeException("calendar.noneBefore", date, first());
    }

    /**
     * Counts working days onward (or back, when the number is negative); the day itself is not counted. With 0 it is
     * {@link #sameOrNext(LocalDate)}.
     *
     * @throws OfficeException when this calendar ends before
     */
    default LocalDate plus(LocalDate date, int workingDays) {
        if (workingDays == 0) {
            return sameOrNext(date);
        }
        LocalDate day = date;
        for (int i = 0; i < Math.abs(workingDays); i++) {
            day = workingDays > 0 ? sameOrNext(day.plusDays(1)) : sameOrPrevious(day.minusDays(1));
        }
        return day;
    }

    /** The number of working days from one day to another, both included; 0 when the second is before the first. */
    default int count(LocalDate from, LocalDate to) {
        LocalDate day = from.isBefore(first()) ? first() : from;
        LocalDate end = to.isAfter(last()) ? last() : to;
        int count = 0;
        for (; !day.isAfter(end); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                count++;
            }
        }
        return count;
    }
}
