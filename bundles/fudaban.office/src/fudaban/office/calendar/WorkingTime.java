// SPDX-License-Identifier: EPL-2.0
package fudaban.office.calendar;

import fudaban.office.OfficeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * Working time between two moments: only service hours of working days count.
 *
 * @param days the working days
 * @param hours the hours of each of them
 * @param zone the office's zone; it is expected to have no daylight saving time, as Asia/Tokyo
 */
public record WorkingTime(WorkingDays days, ServiceHours hours, ZoneId zone) {

    /** In Japan. */
    public WorkingTime(WorkingDays days, ServiceHours hours) {
        this(days, hours, ZoneId.of("Asia/Tokyo"));
    }

    /** The working time from one moment to another; negative when the second is earlier. */
    public Duration between(LocalDateTime from, LocalDateTime to) {
        if (to.isBefore(from)) {
            return between(to, from).negated();
        }
        LocalDate first = from.toLocalDate();
        LocalDate last = to.toLocalDate();
        if (first.equals(last)) {
            return onDay(first, from.toLocalTime(), to.toLocalTime());
        }
        int wholeDays = days.count(first.plusDays(1), last.minusDays(1));
        return onDay(first, from.toLocalTime(), LocalTime.MAX)
                .plus(hours.perDay().multipliedBy(wholeDays))
                .plus(onDay(last, LocalTime.MIN, to.toLocalTime()));
    }

    /** The working time between two instants; negative when the second is earlier. */
    public Duration between(Instant from, Instant to) {
        return between(LocalDateTime.ofInstant(from, zone), LocalDateTime.ofInstant(to, zone));
    }

    /** The whole working minutes between two instants, rounded toward zero. */
    public long minutesBetween(Instant from, Instant to) {
        return between(from, to).toMinutes();
    }

    /**
     * The earliest moment at which so much working time has passed; with none, the moment itself.
     *
     * @throws OfficeException when the time is negative, or the calendar ends before
     */
    public LocalDateTime plus(LocalDateTime from, Duration workingTime) {
        if (workingTime.isNegative()) {
            throw new OfficeException("calendar.negativeTime", workingTime);
        }
        if (workingTime.isZero()) {
            return from;
        }
        Duration left = workingTime;
        LocalDateTime moment = from;
        while (true) {
            LocalDate day = days.sameOrNext(moment.toLocalDate());
            LocalTime start = day.equals(moment.toLocalDate()) ? moment.toLocalTime() : LocalTime.MIN;
            Duration today = hours.between(start, LocalTime.MAX);
            if (today.compareTo(left) >= 0) {
                return day.atTime(within(start, left));
            }
            left = left.minus(today);
            moment = day.plusDays(1).atStartOfDay();
        }
    }

    /** The same with an instant. */
    public Instant plus(Instant from, Duration workingTime) {
        return plus(LocalDateTime.ofInstant(from, zone), workingTime)
                .atZone(zone)
                .toInstant();
    }

    private Duration onDay(LocalDate day, LocalTime from, LocalTime to) {
        return days.isWorkingDay(day) ? hours.between(from, to) : Duration.ZERO;
    }

    private LocalTime within(LocalTime start, Duration time) {
        Duration left = time;
        for (ServiceHours.Interval interval : hours.intervals()) {
            LocalTime lower = start.isAfter(interval.from()) ? start : interval.from();
            if (lower.isBefore(interval.to())) {
                Duration here = Duration.between(lower, interval.to());
                if (here.compareTo(left) >= 0) {
                    return lower.plus(left);
                }
                left = left.minus(here);
            }
        }
        throw new IllegalStateException("less working time in the day than was just counted");
    }
}
