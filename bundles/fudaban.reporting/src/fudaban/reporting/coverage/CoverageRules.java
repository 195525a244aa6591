// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.coverage;

import fudaban.model.WorkRow;
import fudaban.office.calendar.ServiceCalendar;
import fudaban.reporting.coverage.Coverage.Cell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Makes the list from what was done, without reading anything: the same facts always give the same list. */
public final class CoverageRules {
    /**
     * What is known.
     *
     * @param acts how many acts were evidence, by row and day
     * @param work how many stretches of work there were, by row and day
     * @param absences days on which nobody was there, with the words for it
     * @param standIns days on which somebody stood in, with the words for it
     * @param reasons why a row was missed, by row and day
     */
    public record Known(
            Map<String, Map<LocalDate, Long>> acts,
            Map<String, Map<LocalDate, Integer>> work,
            Map<LocalDate, String> absences,
            Map<LocalDate, String> standIns,
            Map<String, Map<LocalDate, String>> reasons) {}

    private final ServiceCalendar calendar;
    private final Known known;
    private final LocalDate today;

    /** @param today the day up to which missing evidence means missed work */
    public CoverageRules(ServiceCalendar calendar, Known known, LocalDate today) {
        this.calendar = calendar;
        this.known = known;
        this.today = today;
    }

    /** The list of a period. */
    public Coverage list(List<WorkRow> rows, LocalDate first, LocalDate last) {
        SortedSet<LocalDate> days = new TreeSet<>(first.datesUntil(last.plusDays(1))
                .filter(calendar::isWorkingDay)
                .toList());
        rows.forEach(row -> done(row.getNumber()).stream()
                .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                .forEach(days::add));
        Map<String, Map<LocalDate, Cell>> cells = new LinkedHashMap<>();
        for (WorkRow row : rows) {
            Set<LocalDate> done = done(row.getNumber());
            Set<LocalDate> due = DutyRule.of(row.getRule()).due(calendar, done);
            Map<LocalDate, Cell> line = new LinkedHashMap<>();
            days.forEach(day -> line.put(day, cell(row, day, done, due)));
            cells.put(row.getNumber(), line);
        }
        return new Coverage(rows, new ArrayList<>(days), cells, today);
    }

    private Set<LocalDate> done(String row) {
        Set<LocalDate> done =
                new HashSet<>(known.acts().getOrDefault(row, Map.of()).keySet());
        done.addAll(known.work().getOrDefault(row, Map.of()).keySet());
        return done;
    }

    private Cell cell(WorkRow duty, LocalDate day, Set<LocalDate> done, Set<LocalDate> due) {
        String row = duty.getNumber();
        if (done.contains(day)) {
            return new Cell(
                    CoverageState.DONE,
                    known.acts().getOrDefault(row, Map.of()).getOrDefault(day, 0L),
                    known.work().getOrDefault(row, Map.of()).getOrDefault(day, 0),
                    known.standIns().getOrDefault(day, ""));
        }
        if (!calendar.isWorkingDay(day)) {
            return without(CoverageState.NO_SERVICE, "");
        }
        if (!due.contains(day)) {
            return without(CoverageState.NOT_DUE, "");
        }
        String reason = known.reasons().getOrDefault(row, Map.of()).get(day);
        if (reason != null) {
            return without(CoverageState.MISSED, reason);
        }
        // One day away excuses what only that day could be done, not what had a month.
        if (DutyRule.of(duty.getRule()) == DutyRule.DAILY && known.absences().containsKey(day)) {
            return without(CoverageState.ABSENT, known.absences().get(day));
        }
        return without(day.isBefore(today) ? CoverageState.UNEXPLAINED : CoverageState.PENDING, "");
    }

    private static Cell without(CoverageState state, String note) {
        return new Cell(state, 0, 0, note);
    }
}
