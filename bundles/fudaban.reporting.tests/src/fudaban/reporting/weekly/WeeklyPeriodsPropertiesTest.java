// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.weekly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.office.calendar.AdministrativeCalendar;
import fudaban.office.calendar.HolidayCalendar;
import fudaban.office.calendar.ServiceCalendar;
import fudaban.office.era.FiscalYear;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every day of a contract lies in exactly one week, and no week crosses 31 March. */
class WeeklyPeriodsPropertiesTest {
    private static final AdministrativeCalendar OFFICE = new AdministrativeCalendar(HolidayCalendar.shipped());

    @Provide
    Arbitrary<LocalDate> starts() {
        return Arbitraries.integers()
                .between(0, 700)
                .map(days -> LocalDate.of(2025, 10, 1).plusDays(days));
    }

    @Provide
    Arbitrary<Set<Integer>> designated() {
        return Arbitraries.integers().between(0, 400).set().ofMaxSize(40);
    }

    @Property(tries = 200, seed = "2026")
    void eachDayOnce(
            @ForAll("starts") LocalDate first,
            @ForAll("designated") Set<Integer> designated,
            @ForAll DayOfWeek meeting) {
        Set<LocalDate> off = new HashSet<>();
        designated.forEach(day -> off.add(first.plusDays(day)));
        var calendar = new ServiceCalendar(OFFICE, first, first.plusDays(400), off);
        List<WeeklyPeriods.Period> periods = new WeeklyPeriods(calendar, meeting).all();
        LocalDate next = first;
        for (WeeklyPeriods.Period period : periods) {
            assertEquals(next, period.first());
            assertTrue(!period.last().isBefore(period.first()));
            assertEquals(FiscalYear.of(period.first()), FiscalYear.of(period.last()));
            assertTrue(!period.due().isAfter(period.last()));
            next = period.last().plusDays(1);
        }
        assertEquals(calendar.last().plusDays(1), next);
    }

    @Example
    void theContractOfTheSpecification() {
        var calendar = new ServiceCalendar(OFFICE, LocalDate.of(2026, 1, 13), LocalDate.of(2027, 2, 26), Set.of());
        List<WeeklyPeriods.Period> periods = new WeeklyPeriods(calendar, DayOfWeek.FRIDAY).all();
        assertEquals(LocalDate.of(2026, 1, 16), periods.getFirst().last());
        assertEquals(LocalDate.of(2027, 2, 26), periods.getLast().last());
        var split = periods.stream()
                .filter(period -> period.last().equals(LocalDate.of(2026, 3, 31)))
                .findFirst()
                .orElseThrow();
        assertEquals(LocalDate.of(2026, 3, 28), split.first());
        var friday = periods.stream()
                .filter(period -> period.last().equals(LocalDate.of(2026, 3, 19)))
                .findFirst();
        assertTrue(friday.isPresent(), "20 March is a holiday: the meeting is on Thursday");
        var newYear = periods.stream()
                .filter(period -> period.first().equals(LocalDate.of(2026, 12, 26)))
                .findFirst()
                .orElseThrow();
        assertEquals(LocalDate.of(2026, 12, 28), newYear.last(), "the Friday of that week is 1 January");
    }
}
