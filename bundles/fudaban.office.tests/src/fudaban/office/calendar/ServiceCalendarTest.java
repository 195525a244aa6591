// SPDX-License-Identifier: EPL-2.0
package fudaban.office.calendar;

import static fudaban.office.Errors.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fudaban.office.calendar.DayOff.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ServiceCalendarTest {

    static final LocalDate START = LocalDate.of(2026, 1, 13);
    static final LocalDate END = LocalDate.of(2027, 2, 26);

    private final AdministrativeCalendar office = new AdministrativeCalendar(HolidayCalendar.shipped());
    private final ServiceCalendar contract = new ServiceCalendar(office, START, END, Set.of());

    @Test
    void theSeedContractHas272ServiceDays() {
        assertEquals(272, contract.serviceDays().size());
        assertEquals(272, contract.count(LocalDate.of(2020, 1, 1), LocalDate.of(2030, 1, 1)));
        assertEquals(
                List.of(14, 18, 21, 21, 18, 22, 22, 20, 19, 21, 19, 20, 19, 18),
                List.copyOf(contract.serviceDaysByMonth().values()));
    }

    @Test
    void whyADayIsOff() {
        ServiceCalendar withDay = new ServiceCalendar(office, START, END, Set.of(LocalDate.of(2026, 8, 14)));
        assertEquals(
                Reason.DESIGNATED,
                withDay.dayOff(LocalDate.of(2026, 8, 14)).orElseThrow().reason());
        assertEquals(271, withDay.serviceDays().size());
        assertEquals(
                Reason.OUTSIDE_CONTRACT,
                withDay.dayOff(START.minusDays(1)).orElseThrow().reason());
        assertEquals(
                new DayOff(Reason.HOLIDAY, "国民の休日"),
                withDay.dayOff(LocalDate.of(2026, 9, 22)).orElseThrow());
        assertEquals(
                Reason.SATURDAY,
                withDay.dayOff(LocalDate.of(2026, 1, 17)).orElseThrow().reason());
        assertEquals(
                Reason.SUNDAY,
                withDay.dayOff(LocalDate.of(2026, 1, 18)).orElseThrow().reason());
        assertEquals(
                Reason.YEAR_END,
                withDay.dayOff(LocalDate.of(2026, 12, 29)).orElseThrow().reason());
        assertEquals(
                Reason.HOLIDAY,
                office.dayOff(LocalDate.of(2027, 1, 1)).orElseThrow().reason());
    }

    @Test
    void dueDatesBothWays() {
        LocalDate sunday = LocalDate.of(2027, 2, 28);
        assertEquals(END, DueRule.LAST_WORKING_DAY_BEFORE.apply(sunday, contract));
        assertEquals(
                LocalDate.of(2026, 3, 31), DueRule.LAST_WORKING_DAY_BEFORE.apply(LocalDate.of(2026, 3, 31), contract));
        assertEquals(LocalDate.of(2027, 3, 1), DueRule.NEXT_WORKING_DAY.apply(sunday, office));
        assertEquals(LocalDate.of(2027, 1, 4), DueRule.NEXT_WORKING_DAY.apply(LocalDate.of(2026, 12, 29), office));
        assertEquals(sunday, DueRule.AS_STATED.apply(sunday, contract));
        refused("calendar.noneAfter", () -> DueRule.NEXT_WORKING_DAY.apply(sunday, contract));
        refused("calendar.noneBefore", () -> DueRule.LAST_WORKING_DAY_BEFORE.apply(START.minusDays(1), contract));
    }

    @Test
    void countingServiceDays() {
        assertEquals(LocalDate.of(2026, 5, 7), contract.plus(LocalDate.of(2026, 5, 1), 1));
        assertEquals(LocalDate.of(2026, 5, 1), contract.plus(LocalDate.of(2026, 5, 7), -1));
        assertEquals(LocalDate.of(2026, 5, 7), contract.plus(LocalDate.of(2026, 5, 2), 0));
        assertEquals(END, contract.plus(START, 271));
        refused("calendar.noneAfter", () -> contract.plus(START, 272));
        refused("calendar.endBeforeStart", () -> new ServiceCalendar(office, END, START, Set.of()));
    }
}
