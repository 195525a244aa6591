// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.model.Contract;
import fudaban.model.Interval;
import fudaban.model.ModelFactory;
import fudaban.office.calendar.DayOff;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContractDayTest {
    private static Contract contract() {
        Contract contract = ModelFactory.eINSTANCE.createContract();
        contract.setTitle("運用支援役務");
        contract.setValidFrom(LocalDate.of(2026, 1, 13));
        contract.setValidTo(LocalDate.of(2027, 2, 26));
        hours(contract, "09:30", "12:00");
        hours(contract, "13:00", "18:15");
        return contract;
    }

    private static void hours(Contract contract, String begin, String end) {
        Interval interval = ModelFactory.eINSTANCE.createInterval();
        interval.setBegin(begin);
        interval.setEnd(end);
        contract.getHours().add(interval);
    }

    private static ContractDay at(String day, String time) {
        return ContractDay.of(contract(), LocalDate.parse(day), LocalTime.parse(time));
    }

    @Test
    void theFirstDayIsNumberOne() {
        ContractDay day = at("2026-01-13", "09:00");
        assertEquals(1, day.number());
        assertEquals(272, day.of());
        assertEquals(Duration.ZERO, day.over());
        assertEquals(Optional.of(LocalDate.of(2026, 1, 14)), day.next());
    }

    @Test
    void theLunchBreakIsNoServiceTime() {
        ContractDay day = at("2026-04-01", "12:30");
        assertEquals(Duration.ofMinutes(150), day.over());
        assertEquals(Duration.ofMinutes(465), day.whole());
        assertEquals(150 / 465.0, day.part());
    }

    @Test
    void aHolidayHasNoServiceAndANextDay() {
        ContractDay day = at("2026-11-23", "11:00");
        assertEquals(DayOff.Reason.HOLIDAY, day.off().orElseThrow().reason());
        assertEquals("勤労感謝の日", day.off().orElseThrow().name());
        assertEquals(Duration.ZERO, day.over());
        assertEquals(Optional.of(LocalDate.of(2026, 11, 24)), day.next());
        assertEquals(at("2026-11-20", "11:00").number(), day.number());
    }

    @Test
    void afterTheLastDayComesNone() {
        ContractDay day = at("2027-02-26", "18:15");
        assertEquals(day.of(), day.number());
        assertEquals(1, day.part());
        assertTrue(day.next().isEmpty());
    }
}
