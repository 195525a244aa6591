// SPDX-License-Identifier: EPL-2.0
package fudaban.office.calendar;

import fudaban.office.OfficeException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The hours of a working day (役務時間), without breaks: 9:30-12:00,13:00-18:15 in the seed contract.
 *
 * @param intervals in order, not touching each other's insides
 */
public record ServiceHours(List<Interval> intervals) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    /**
     * An uninterrupted stretch.
     *
     * @param from its first moment
     * @param to its end, after {@code from}
     */
    public record Interval(LocalTime from, LocalTime to) {

        private Duration overlap(LocalTime start, LocalTime end) {
            LocalTime lower = start.isAfter(from) ? start : from;
            LocalTime upper = end.isBefore(to) ? end : to;
            return lower.isBefore(upper) ? Duration.between(lower, upper) : Duration.ZERO;
        }
    }

    /** Sorts the intervals and refuses empty, reversed or overlapping ones. */
    public ServiceHours {
        List<Interval> sorted = new ArrayList<>(intervals);
        sorted.sort(Comparator.comparing(Interval::from));
        LocalTime previousEnd = LocalTime.MIN;
        for (Interval interval : sorted) {
            if (!interval.from().isBefore(interval.to()) || interval.from().isBefore(previousEnd)) {
                throw new OfficeException("calendar.hours", text(sorted));
            }
            previousEnd = interval.to();
        }
        if (sorted.isEmpty()) {
            throw new OfficeException("calendar.hours", "");
        }
        intervals = List.copyOf(sorted);
    }

    /**
     * Reads {@code 9:30-12:00,13:00-18:15}.
     *
     * @throws OfficeException when the text is not of this form, or hours overlap
     */
    public static ServiceHours parse(String text) {
        List<Interval> intervals = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            String[] ends = part.strip().split("-", -1);
            if (ends.length != 2) {
                throw new OfficeException("calendar.hours", text);
            }
            try {
                intervals.add(
                        new Interval(LocalTime.parse(ends[0].strip(), TIME), LocalTime.parse(ends[1].strip(), TIME)));
            } catch (DateTimeException e) {
                throw new OfficeException("calendar.hours", text);
            }
        }
        return new ServiceHours(intervals);
    }

    /** The working time of a whole day: 7 h 45 min in the seed contract. */
    public Duration perDay() {
        return between(LocalTime.MIN, LocalTime.MAX);
    }

    /** The working time between two times of one day; zero when the second is not after the first. */
    public Duration between(LocalTime from, LocalTime to) {
        return intervals.stream().map(interval -> interval.overlap(from, to)).reduce(Duration.ZERO, Duration::plus);
    }

    /** The form {@link #parse(String)} reads. */
    @Override
    public String toString() {
        return text(intervals);
    }

    private static String text(List<Interval> intervals) {
        return intervals.stream()
                .map(interval -> TIME.format(interval.from()) + "-" + TIME.format(interval.to()))
                .collect(Collectors.joining(","));
    }
}
