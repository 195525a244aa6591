// SPDX-License-Identifier: EPL-2.0
package fudaban.office.calendar;

import static fudaban.office.Errors.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkingTimeTest {

    private final WorkingTime time = new WorkingTime(
            new ServiceCalendar(
                    new AdministrativeCalendar(HolidayCalendar.shipped()),
                    ServiceCalendarTest.START,
                    ServiceCalendarTest.END,
                    Set.of()),
            ServiceHours.parse("9:30-12:00,13:00-18:15"));

    @Test
    void aDayHasSevenHoursAndThreeQuarters() {
        assertEquals(Duration.ofMinutes(465), time.hours().perDay());
        assertEquals("9:30-12:00,13:00-18:15", time.hours().toString());
        assertEquals(time.hours(), ServiceHours.parse(" 13:00-18:15, 9:30-12:00 "));
    }

    @Test
    void breaksNightsAndHolidaysDoNotCount() {
        assertEquals(60, minutes("2026-01-13T11:30", "2026-01-13T13:30"));
        assertEquals(0, minutes("2026-01-13T12:00", "2026-01-13T13:00"));
        assertEquals(30, minutes("2026-01-13T18:00", "2026-01-14T09:45"));
        // Friday evening before the May holidays to the first morning after them.
        assertEquals(25, minutes("2026-05-01T18:00", "2026-05-07T09:40"));
        assertEquals(272 * 465, minutes("2026-01-01T00:00", "2027-12-31T00:00"));
        assertEquals(-60, minutes("2026-01-13T13:30", "2026-01-13T11:30"));
    }

    @Test
    void instantsAreReadInTokyo() {
        assertEquals(
                30, time.minutesBetween(Instant.parse("2026-01-13T00:30:00Z"), Instant.parse("2026-01-13T01:00:00Z")));
    }

    @Test
    void addingWorkingTimeEndsAsEarlyAsItCan() {
        assertEquals(moment("2026-01-13T12:00"), plus("2026-01-13T09:30", 150));
        assertEquals(moment("2026-01-13T13:01"), plus("2026-01-13T09:30", 151));
        assertEquals(moment("2026-05-07T09:40"), plus("2026-05-01T18:00", 25));
        assertEquals(moment("2026-01-13T03:00"), plus("2026-01-13T03:00", 0));
        refused("calendar.noneAfter", () -> plus("2027-02-26T18:00", 16));
        refused("calendar.negativeTime", () -> plus("2026-01-13T09:30", -1));
    }

    @Test
    void hoursThatAreNone() {
        for (String text : new String[] {"", "9:30", "12:00-9:30", "9:30-12:00,11:00-13:00", "9時-12時"}) {
            refused("calendar.hours", () -> ServiceHours.parse(text));
        }
    }

    private long minutes(String from, String to) {
        return time.between(moment(from), moment(to)).toMinutes();
    }

    private LocalDateTime plus(String from, int minutes) {
        return time.plus(moment(from), Duration.ofMinutes(minutes));
    }

    private static LocalDateTime moment(String text) {
        return LocalDateTime.parse(text);
    }
}
