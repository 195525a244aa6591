// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.facts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A period added up.
 *
 * @param days each day that is a service day or saw work
 * @param rows each row of 別表2 that saw work, in the contract's order
 * @param months time by month and row
 * @param time of all people
 */
public record PeriodSum(
        List<Day> days, List<Row> rows, Map<YearMonth, Map<String, Hours.Share>> months, Hours.Share time) {
    /**
     * A day.
     *
     * @param items how many work items
     */
    public record Day(LocalDate day, boolean service, int items, Hours.Share time) {}

    /**
     * A row of 別表2.
     *
     * @param row its number
     * @param items how many work items
     * @param finished how many of them were finished in the period
     * @param count how many were dealt with
     * @param calls how many of the items were calls or talks
     */
    public record Row(String row, int items, int finished, long count, int calls, Hours.Share time) {}

    /** Adds up the facts of a period. */
    public static PeriodSum of(PeriodFacts facts) {
        List<Day> days = new ArrayList<>();
        Map<String, Sum> sums = new LinkedHashMap<>();
        facts.terms().rows().keySet().forEach(row -> sums.put(row, new Sum()));
        Map<YearMonth, Map<String, Hours.Share>> months = new TreeMap<>();
        Hours.Share all = Hours.Share.NONE;
        for (LocalDate day : facts.days()) {
            DayFacts one = facts.day(day);
            days.add(new Day(day, one.service(), one.lines().size(), one.hours().hands()));
            all = all.plus(one.hours().hands());
            Map<String, Hours.Share> month = months.computeIfAbsent(YearMonth.from(day), m -> new TreeMap<>());
            for (WorkLine line : one.lines()) {
                sums.computeIfAbsent(line.row(), row -> new Sum()).add(line);
                month.merge(line.row(), line.time(), Hours.Share::plus);
            }
        }
        List<Row> rows = new ArrayList<>();
        sums.forEach((row, sum) -> {
            if (!sum.items.isEmpty()) {
                rows.add(new Row(row, sum.items.size(), sum.finished, sum.count, sum.calls.size(), sum.time));
            }
        });
        return new PeriodSum(List.copyOf(days), List.copyOf(rows), months, all);
    }

    private static final class Sum {
        private final Set<String> items = new HashSet<>();
        private final Set<String> calls = new HashSet<>();
        private int finished;
        private long count;
        private Hours.Share time = Hours.Share.NONE;

        void add(WorkLine line) {
            items.add(line.item());
            switch (line.kind()) {
                case CALL, TALK -> calls.add(line.item());
                default -> {}
            }
            finished += line.finished() ? 1 : 0;
            count += line.count();
            time = time.plus(line.time());
        }
    }
}
