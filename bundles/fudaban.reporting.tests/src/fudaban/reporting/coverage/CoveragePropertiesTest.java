// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.model.ModelFactory;
import fudaban.model.WorkRow;
import fudaban.office.calendar.AdministrativeCalendar;
import fudaban.office.calendar.HolidayCalendar;
import fudaban.office.calendar.ServiceCalendar;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every row has one state on every day, evidence always counts, and nothing is called missed that was not due. */
class CoveragePropertiesTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 13);
    private static final LocalDate LAST = LocalDate.of(2027, 2, 26);
    private static final ServiceCalendar CALENDAR =
            new ServiceCalendar(new AdministrativeCalendar(HolidayCalendar.shipped()), FIRST, LAST, Set.of());
    private static final List<WorkRow> ROWS = List.of(
            row("1-4", "event", "issuance.suspend-card,issuance.release-card"),
            row("1-7", "monthly", "issuance.survey-*"),
            row("3-2", "yearly", "monitoring.clean-printer"),
            row("3-3", "daily", "monitoring.daily-*"));

    private static WorkRow row(String number, String rule, String evidence) {
        WorkRow row = ModelFactory.eINSTANCE.createWorkRow();
        row.setNumber(number);
        row.setRule(rule);
        row.setEvidence(evidence);
        return row;
    }

    @Provide
    Arbitrary<Set<LocalDate>> days() {
        return Arbitraries.integers().between(0, 409).map(FIRST::plusDays).set().ofMaxSize(300);
    }

    private static Coverage list(Set<LocalDate> done, Set<LocalDate> away, Set<LocalDate> explained, LocalDate today) {
        Map<String, Map<LocalDate, Long>> acts = new HashMap<>();
        Map<String, Map<LocalDate, String>> reasons = new HashMap<>();
        Map<LocalDate, Long> counts = new HashMap<>();
        done.forEach(day -> counts.put(day, 2L));
        Map<LocalDate, String> notes = new HashMap<>();
        explained.forEach(day -> notes.put(day, "停電"));
        for (WorkRow row : ROWS) {
            acts.put(row.getNumber(), counts);
            reasons.put(row.getNumber(), notes);
        }
        Map<LocalDate, String> absences = new HashMap<>();
        away.forEach(day -> absences.put(day, "休暇"));
        var known = new CoverageRules.Known(acts, Map.of(), absences, Map.of(), reasons);
        return new CoverageRules(CALENDAR, known, today).list(ROWS, FIRST, LAST);
    }

    @Property(tries = 100, seed = "2026")
    void oneStateEach(
            @ForAll("days") Set<LocalDate> done,
            @ForAll("days") Set<LocalDate> away,
            @ForAll("days") Set<LocalDate> explained) {
        LocalDate today = LocalDate.of(2026, 9, 15);
        Coverage coverage = list(done, away, explained, today);
        Set<LocalDate> expected = new HashSet<>(CALENDAR.serviceDays());
        expected.addAll(done);
        assertEquals(expected, new HashSet<>(coverage.days()));
        for (WorkRow row : ROWS) {
            for (LocalDate day : coverage.days()) {
                Coverage.Cell cell = coverage.cell(row.getNumber(), day);
                assertEquals(done.contains(day), cell.state() == CoverageState.DONE);
                assertEquals(done.contains(day) ? 2 : 0, cell.evidence());
                assertFalse(cell.state() == CoverageState.UNEXPLAINED && !day.isBefore(today), "not before it is over");
                assertFalse(cell.state() == CoverageState.UNEXPLAINED && explained.contains(day));
                assertTrue(cell.state() != CoverageState.ABSENT
                        || away.contains(day) && row.getRule().equals("daily"));
                assertTrue(cell.state() != CoverageState.MISSED || cell.note().equals("停電"));
            }
        }
        daily(coverage, done, away, explained, today);
        once(coverage, done);
    }

    private static void daily(
            Coverage coverage, Set<LocalDate> done, Set<LocalDate> away, Set<LocalDate> explained, LocalDate today) {
        for (LocalDate day : CALENDAR.serviceDays()) {
            CoverageState expected = done.contains(day)
                    ? CoverageState.DONE
                    : explained.contains(day)
                            ? CoverageState.MISSED
                            : away.contains(day)
                                    ? CoverageState.ABSENT
                                    : day.isBefore(today) ? CoverageState.UNEXPLAINED : CoverageState.PENDING;
            assertEquals(expected, coverage.cell("3-3", day).state());
            assertTrue(Set.of(CoverageState.DONE, CoverageState.NOT_DUE)
                    .contains(coverage.cell("1-4", day).state()));
        }
    }

    private static void once(Coverage coverage, Set<LocalDate> done) {
        Map<YearMonth, Set<CoverageState>> months = new HashMap<>();
        Map<YearMonth, Integer> open = new HashMap<>();
        for (LocalDate day : coverage.days()) {
            CoverageState state = coverage.cell("1-7", day).state();
            months.computeIfAbsent(YearMonth.from(day), m -> new HashSet<>()).add(state);
            boolean due = !Set.of(CoverageState.DONE, CoverageState.NOT_DUE, CoverageState.NO_SERVICE)
                    .contains(state);
            open.merge(YearMonth.from(day), due ? 1 : 0, Integer::sum);
        }
        months.forEach((month, states) -> {
            boolean was = done.stream().anyMatch(day -> YearMonth.from(day).equals(month));
            assertEquals(was, states.contains(CoverageState.DONE));
            assertEquals(was ? 0 : 1, open.get(month), "due on one day of a month without evidence");
        });
    }

    @Example
    void aMonthIsDueOnItsLastServiceDayAndAYearThatIsCutShortIsNone() {
        Coverage coverage = list(Set.of(), Set.of(), Set.of(), LAST.plusDays(1));
        assertEquals(
                CoverageState.UNEXPLAINED,
                coverage.cell("1-7", LocalDate.of(2026, 1, 30)).state());
        assertEquals(
                CoverageState.UNEXPLAINED,
                coverage.cell("3-2", LocalDate.of(2027, 1, 12)).state());
        assertEquals(1, coverage.tally("3-2").get(CoverageState.UNEXPLAINED));
        assertEquals(14, coverage.tally("1-7").get(CoverageState.UNEXPLAINED));
        assertEquals(272, coverage.tally("3-3").get(CoverageState.UNEXPLAINED));
    }

    @Example
    void evidenceIsNamedByTheContract() {
        var evidence = new Evidence(ROWS);
        assertEquals(List.of("1-4"), evidence.rows("issuance.release-card"));
        assertEquals(List.of("1-7"), evidence.rows("issuance.survey-expired"));
        assertEquals(List.of("3-3"), evidence.rows("monitoring.daily-backup"));
        assertEquals(List.of(), evidence.rows("issuance.release-card-2"));
    }
}
