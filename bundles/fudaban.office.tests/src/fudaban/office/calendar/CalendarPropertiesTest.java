// SPDX-License-Identifier: EPL-2.0
package fudaban.office.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.office.calendar.Holiday.Kind;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.SortedMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CalendarPropertiesTest {

    private static final LocalDateTime FROM = LocalDateTime.of(2025, 12, 1, 0, 0);
    private static final LocalDateTime TO = LocalDateTime.of(2027, 4, 1, 0, 0);

    private final HolidayLaw law = new HolidayLaw();
    private final AdministrativeCalendar office = new AdministrativeCalendar(HolidayCalendar.shipped());
    private final ServiceCalendar contract = new ServiceCalendar(
            office, ServiceCalendarTest.START, ServiceCalendarTest.END, Set.of(LocalDate.of(2026, 8, 14)));
    private final WorkingTime time = new WorkingTime(contract, ServiceHours.parse("9:30-12:00,13:00-18:15"));

    @Property(tries = 151, seed = "1948")
    void holidaysOfAYear(@ForAll @IntRange(min = HolidayLaw.FIRST_YEAR, max = HolidayLaw.LAST_YEAR) int year) {
        SortedMap<LocalDate, Holiday> holidays = law.year(year);
        for (Holiday holiday : holidays.values()) {
            LocalDate date = holiday.date();
            Holiday dayBefore = holidays.get(date.minusDays(1));
            switch (holiday.kind()) {
                // A substitute follows an unbroken row of 祝日 that begins on a Sunday, and is never a Sunday itself.
                case SUBSTITUTE -> {
                    assertFalse(date.getDayOfWeek() == DayOfWeek.SUNDAY);
                    assertEquals(Kind.NATIONAL, dayBefore.kind());
                    LocalDate sunday = date.with(DayOfWeek.MONDAY).minusDays(1);
                    sunday.datesUntil(date)
                            .forEach(day -> assertEquals(
                                    Kind.NATIONAL, holidays.get(day).kind()));
                }
                case BETWEEN -> {
                    assertEquals(Kind.NATIONAL, dayBefore.kind());
                    assertEquals(Kind.NATIONAL, holidays.get(date.plusDays(1)).kind());
                }
                case NATIONAL -> {
                    boolean sunday = date.getDayOfWeek() == DayOfWeek.SUNDAY && year >= 2007;
                    assertTrue(!sunday || holidays.containsKey(date.plusDays(1)));
                }
                case LISTED -> throw new AssertionError("the law lists nothing");
            }
        }
    }

    @Property(tries = 500, seed = "272")
    void workingTimeAddsUp(
            @ForAll("moments") LocalDateTime a,
            @ForAll("moments") LocalDateTime b,
            @ForAll("moments") LocalDateTime c) {
        assertEquals(time.between(a, c), time.between(a, b).plus(time.between(b, c)));
    }

    @Property(tries = 500, seed = "465")
    void addedWorkingTimeIsMeasuredAgain(
            @ForAll("moments") LocalDateTime from, @ForAll @IntRange(max = 2000) int minutes) {
        Duration left = time.between(from, TO);
        Duration added = Duration.ofMinutes(Math.min(minutes, left.toMinutes()));
        LocalDateTime end = time.plus(from, added);
        assertEquals(added, time.between(from, end));
        assertTrue(added.isZero() || time.between(from, end.minusNanos(1)).compareTo(added) < 0);
    }

    @Property(tries = 500, seed = "91")
    void dueDatesKeepTheirOrder(@ForAll("moments") LocalDateTime a, @ForAll("moments") LocalDateTime b) {
        LocalDate earlier = (a.isBefore(b) ? a : b).toLocalDate();
        LocalDate later = (a.isBefore(b) ? b : a).toLocalDate();
        for (DueRule rule : DueRule.values()) {
            assertFalse(rule.apply(later, office).isBefore(rule.apply(earlier, office)));
        }
        assertFalse(DueRule.NEXT_WORKING_DAY.apply(earlier, office).isBefore(earlier));
        assertFalse(DueRule.LAST_WORKING_DAY_BEFORE.apply(earlier, office).isAfter(earlier));
    }

    @Property(tries = 300, seed = "7")
    void countedDaysAreCountedBack(
            @ForAll("moments") LocalDateTime moment, @ForAll @IntRange(min = 1, max = 60) int n) {
        LocalDate day = office.sameOrNext(moment.toLocalDate());
        LocalDate end = office.plus(day, n);
        assertEquals(day, office.plus(end, -n));
        assertEquals(n + 1, office.count(day, end));
    }

    @Provide
    Arbitrary<LocalDateTime> moments() {
        return Arbitraries.longs()
                .between(0, Duration.between(FROM, TO).toSeconds())
                .map(FROM::plusSeconds);
    }
}
