// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.coverage;

import fudaban.model.WorkRow;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * 履行状況一覧 of a period.
 *
 * @param rows rows of 別表2 in the contract's order
 * @param days service days, and other days on which something was done, in order
 * @param cells by row number and day; every row has one for each day
 * @param today the day up to which it speaks; later ones are pending
 */
public record Coverage(
        List<WorkRow> rows, List<LocalDate> days, Map<String, Map<LocalDate, Cell>> cells, LocalDate today) {
    public Coverage {
        rows = List.copyOf(rows);
        days = List.copyOf(days);
    }

    /**
     * One row on one day.
     *
     * @param acts how many acts are evidence for it
     * @param work how many stretches of work are
     * @param note reason, or who was away and who stood in; empty when there is none
     */
    public record Cell(CoverageState state, long acts, int work, String note) {
        /** How much evidence there is. */
        public long evidence() {
            return acts + work;
        }
    }

    /** The cell of a row on a day of this list. */
    public Cell cell(String row, LocalDate day) {
        return cells.get(row).get(day);
    }

    /** How many cells of a row, or of all rows when it is null, are in each state. */
    public Map<CoverageState, Integer> tally(String row) {
        Map<CoverageState, Integer> tally = new EnumMap<>(CoverageState.class);
        cells.forEach((number, line) -> {
            if (row == null || row.equals(number)) {
                line.values().forEach(cell -> tally.merge(cell.state(), 1, Integer::sum));
            }
        });
        return tally;
    }
}
