// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.statistics;

import fudaban.document.xlsx.Workbook;
import fudaban.document.xlsx.Workbook.Column;
import fudaban.document.xlsx.Workbook.Kind;
import fudaban.document.xlsx.Workbook.Sheet;
import fudaban.model.WorkRow;
import fudaban.reporting.contract.ContractTerms;
import fudaban.reporting.facts.Hours;
import fudaban.reporting.print.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Statistics as a workbook to reckon with: a sheet each, times in minutes. */
public final class StatisticsSheet {
    private final Words words;

    /** In these words. */
    public StatisticsSheet(Words words) {
        this.words = words;
    }

    /** @param author who made it */
    public Workbook workbook(Statistics statistics, ContractTerms terms, String author, Instant made) {
        return new Workbook(
                words.get("statistics.title"),
                author,
                made.atZone(words.zone()).toOffsetDateTime(),
                List.of(rows(statistics, terms), months(statistics), hours(statistics), acts(statistics)));
    }

    private Sheet rows(Statistics statistics, ContractTerms terms) {
        List<List<Object>> lines = new ArrayList<>();
        for (var each : statistics.rows()) {
            WorkRow row = terms.rows().get(each.row());
            lines.add(List.of(
                    each.row(),
                    row == null ? "" : row.getItem(),
                    each.items(),
                    each.calls(),
                    each.count(),
                    inside(each.time()),
                    outside(each.time())));
        }
        return sheet(
                "statistics.rows",
                lines,
                text("column.row", 7),
                text("column.subject", 24),
                number("column.items"),
                number("statistics.calls"),
                number("column.count"),
                number("statistics.inside.minutes"),
                number("statistics.outside.minutes"));
    }

    private Sheet months(Statistics statistics) {
        List<List<Object>> lines = new ArrayList<>();
        for (var each : statistics.months()) {
            lines.add(List.of(
                    each.month().toString(),
                    each.days(),
                    each.items(),
                    each.count(),
                    inside(each.time()),
                    outside(each.time())));
        }
        return sheet(
                "statistics.months",
                lines,
                text("statistics.month", 10),
                number("statistics.days"),
                number("column.items"),
                number("column.count"),
                number("statistics.inside.minutes"),
                number("statistics.outside.minutes"));
    }

    private Sheet hours(Statistics statistics) {
        List<List<Object>> lines = new ArrayList<>();
        for (var each : statistics.hours()) {
            lines.add(List.of(each.hour(), each.begun(), each.calls()));
        }
        return sheet(
                "statistics.hours",
                lines,
                number("column.time-of-day"),
                number("column.items"),
                number("statistics.calls"));
    }

    private Sheet acts(Statistics statistics) {
        List<List<Object>> lines = new ArrayList<>();
        for (var each : statistics.acts()) {
            lines.add(List.of(each.act(), each.number(), each.records()));
        }
        return sheet(
                "statistics.acts",
                lines,
                text("statistics.act", 40),
                number("column.times"),
                number("statistics.records"));
    }

    private Sheet sheet(String title, List<List<Object>> lines, Column... columns) {
        return new Sheet(words.get(title), List.of(columns), lines, true);
    }

    private Column text(String key, double width) {
        return new Column(words.get(key), Kind.TEXT, width);
    }

    private Column number(String key) {
        return new Column(words.get(key), Kind.NUMBER, 12);
    }

    private static long inside(Hours.Share time) {
        return time.inside().toMinutes();
    }

    private static long outside(Hours.Share time) {
        return time.outside().toMinutes();
    }
}
