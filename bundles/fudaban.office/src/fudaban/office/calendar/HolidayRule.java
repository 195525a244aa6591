// SPDX-License-Identifier: EPL-2.0
package fudaban.office.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** One row of {@code holiday-law.csv}: a 祝日 and the years in which it lies on the day its rule gives. */
record HolidayRule(String name, String rule, int firstYear, int lastYear) {

    static HolidayRule parse(String row) {
        String[] cells = row.split(",", -1);
        return new HolidayRule(
                cells[0],
                cells[1],
                Integer.parseInt(cells[2]),
                cells[3].isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(cells[3]));
    }

    boolean appliesIn(int year) {
        return firstYear <= year && year <= lastYear;
    }

    LocalDate in(int year) {
        return switch (rule) {
            case "vernal" -> Equinox.vernal(year);
            case "autumnal" -> Equinox.autumnal(year);
            default -> byMonth(year);
        };
    }

    private LocalDate byMonth(int year) {
        String[] parts = rule.split("/");
        LocalDate first = LocalDate.of(year, Integer.parseInt(parts[0]), 1);
        if (parts[1].startsWith("Mon")) {
            int number = Integer.parseInt(parts[1].substring(3));
            return first.with(TemporalAdjusters.dayOfWeekInMonth(number, DayOfWeek.MONDAY));
        }
        return first.withDayOfMonth(Integer.parseInt(parts[1]));
    }
}
