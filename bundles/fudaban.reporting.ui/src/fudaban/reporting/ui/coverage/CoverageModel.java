// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.ui.coverage;

import fudaban.ledger.Refusal;
import fudaban.model.WorkRow;
import fudaban.reporting.coverage.Coverage;
import fudaban.reporting.coverage.CoverageState;
import fudaban.reporting.coverage.EvidenceReader;
import fudaban.ui.Work;
import fudaban.ui.words.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 履行状況一覧 without widgets: a month of it, the chosen cell and its evidence. */
final class CoverageModel {
    private final CoverageOffice office;
    private final Work work;
    private final Words words;
    private final List<Runnable> listeners = new ArrayList<>();
    private Optional<Coverage> coverage = Optional.empty();
    private LocalDate began = LocalDate.MIN;
    private YearMonth month;
    private int row;
    private int day;
    private Optional<EvidenceReader.Found> evidence = Optional.empty();
    private String problem = "";
    private List<LocalDate> days = List.of();
    private boolean reading;
    private long asked;

    CoverageModel(CoverageOffice office, Work work, Words words) {
        this.office = office;
        this.work = work;
        this.words = words;
        this.month = YearMonth.from(office.today());
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Reads it anew; month and cell stay. */
    void refresh() {
        reading = true;
        changed();
        work.background().execute(() -> {
            Optional<Coverage> found = Optional.empty();
            LocalDate start = LocalDate.MIN;
            String why = "";
            try {
                start = office.began();
                found = Optional.of(office.read());
            } catch (Refusal | RuntimeException failure) {
                why = words.failure(failure);
            }
            Optional<Coverage> result = found;
            LocalDate day1 = start;
            String reason = why;
            work.ui().execute(() -> {
                began = day1;
                boolean first = coverage.isEmpty();
                reading = false;
                coverage = result;
                days = daysOf(month);
                problem = reason;
                if (first) {
                    row = 0;
                    day = (int) days().stream()
                                    .filter(each -> !each.isAfter(office.today()))
                                    .count()
                            - 1;
                }
                show(month);
            });
        });
    }

    /** The day at the desk. */
    LocalDate today() {
        return office.today();
    }

    boolean reading() {
        return reading;
    }

    /** Why there is nothing; empty when there is. */
    String problem() {
        return problem;
    }

    Optional<Coverage> coverage() {
        return coverage;
    }

    YearMonth month() {
        return month;
    }

    /** The first and the last month there is something of. */
    boolean within(YearMonth other) {
        return coverage.filter(all -> all.days().stream()
                        .anyMatch(each -> YearMonth.from(each).equals(other)))
                .isPresent();
    }

    /** Another month. */
    void show(YearMonth other) {
        month = other;
        days = daysOf(month);
        choose(row, day);
    }

    List<WorkRow> rows() {
        return coverage.map(Coverage::rows).orElse(List.of());
    }

    /** The days of the month that are listed; asked for every cell that is painted. */
    List<LocalDate> days() {
        return days;
    }

    private List<LocalDate> daysOf(YearMonth wanted) {
        return coverage.map(Coverage::days).orElse(List.of()).stream()
                .filter(each -> YearMonth.from(each).equals(wanted))
                .toList();
    }

    Coverage.Cell cell(int ofRow, int ofDay) {
        return coverage.orElseThrow().cell(rows().get(ofRow).getNumber(), days().get(ofDay));
    }

    /** Whether a cell is missed only because this desk was not there yet. */
    boolean earlier(int ofRow, int ofDay) {
        return cell(ofRow, ofDay).state() == CoverageState.UNEXPLAINED
                && days().get(ofDay).isBefore(began);
    }

    /** How many cells of the month are in each state; those from before this desk are in none. */
    Map<CoverageState, Integer> tally() {
        Map<CoverageState, Integer> tally = new EnumMap<>(CoverageState.class);
        List<LocalDate> days = days();
        for (int each = 0; each < rows().size(); each++) {
            for (int on = 0; on < days.size(); on++) {
                if (!earlier(each, on)) {
                    tally.merge(cell(each, on).state(), 1, Integer::sum);
                }
            }
        }
        return tally;
    }

    int row() {
        return row;
    }

    int day() {
        return day;
    }

    /** The chosen cell. */
    Optional<Coverage.Cell> chosen() {
        return rows().isEmpty() || days().isEmpty() ? Optional.empty() : Optional.of(cell(row, day));
    }

    LocalDate chosenDay() {
        return days().get(day);
    }

    WorkRow chosenRow() {
        return rows().get(row);
    }

    /** Chooses the cell nearest to this row and day; its evidence is read in the background. */
    void choose(int wantedRow, int wantedDay) {
        row = Math.clamp(wantedRow, 0, Math.max(0, rows().size() - 1));
        day = Math.clamp(wantedDay, 0, Math.max(0, days().size() - 1));
        evidence = Optional.empty();
        long mine = ++asked;
        changed();
        if (chosen().filter(cell -> cell.evidence() > 0).isEmpty()) {
            return;
        }
        String number = chosenRow().getNumber();
        LocalDate on = chosenDay();
        work.background().execute(() -> {
            try {
                var found = office.evidence(number, on);
                work.ui().execute(() -> {
                    if (mine == asked) {
                        evidence = Optional.of(found);
                        changed();
                    }
                });
            } catch (Refusal | RuntimeException failure) {
                String why = words.failure(failure);
                work.ui().execute(() -> {
                    problem = why;
                    changed();
                });
            }
        });
    }

    /** What lies behind the chosen cell, once it is read. */
    Optional<EvidenceReader.Found> evidence() {
        return evidence;
    }

    /** Work in figures and charts as PDF. Takes a while. */
    byte[] statistics() throws Exception {
        return office.statistics();
    }

    /** The whole list as PDF. Takes a while. */
    byte[] paper() throws Exception {
        return office.paper(coverage.orElseThrow());
    }

    private void changed() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
