// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.print;

import fudaban.document.model.Align;
import fudaban.document.model.Block;
import fudaban.document.model.Heading;
import fudaban.document.model.Paragraph;
import fudaban.document.model.Table;
import fudaban.document.model.Table.Column;
import fudaban.document.model.Table.Row;
import fudaban.model.WorkRow;
import fudaban.reporting.coverage.Coverage;
import fudaban.reporting.coverage.CoverageState;
import fudaban.reporting.facts.ActCounts;
import fudaban.reporting.facts.Hours;
import fudaban.reporting.facts.PeriodSum;
import fudaban.reporting.facts.WorkLine;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Periods added up, as tables. */
public final class SumTables {
    private static final Set<CoverageState> TOLD =
            Set.of(CoverageState.ABSENT, CoverageState.MISSED, CoverageState.UNEXPLAINED);

    private final Words words;

    /** In these words. */
    public SumTables(Words words) {
        this.words = words;
    }

    /** Work by row of 別表2; with how it differs from the period before where there is one. */
    public Table rows(PeriodSum sum, PeriodSum before, Map<String, WorkRow> contract) {
        List<Column> columns = new ArrayList<>(List.of(
                new Column(8, Align.CENTER),
                new Column(18, Align.LEFT),
                new Column(40, Align.LEFT),
                new Column(8, Align.RIGHT),
                new Column(8, Align.RIGHT),
                new Column(9, Align.RIGHT),
                new Column(10, Align.RIGHT)));
        List<String> header = new ArrayList<>(List.of(
                words.get("column.row"),
                words.get("column.subject"),
                words.get("column.content"),
                words.get("column.items"),
                words.get("column.finished"),
                words.get("column.count"),
                words.get("column.time")));
        if (before != null) {
            columns.add(new Column(12, Align.RIGHT));
            header.add(words.get("column.trend"));
        }
        List<Row> rows = new ArrayList<>();
        for (PeriodSum.Row each : sum.rows()) {
            rows.add(row(each, before, contract.get(each.row())));
        }
        List<String> last = new ArrayList<>(List.of(
                "",
                words.get("work.sum"),
                "",
                "",
                "",
                "",
                words.length(sum.time().all())));
        if (before != null) {
            last.add(difference(sum.time(), before.time()));
        }
        rows.add(Row.of(last.toArray(String[]::new)));
        return new Table(columns, List.of(Row.header(header.toArray(String[]::new))), rows, Parts.TABLE_SIZE);
    }

    private Row row(PeriodSum.Row each, PeriodSum before, WorkRow row) {
        List<String> cells = new ArrayList<>(List.of(
                each.row(),
                row == null ? "" : row.getItem(),
                row == null ? "" : row.getContent(),
                words.count(each.items()),
                words.count(each.finished()),
                words.count(each.count()),
                words.length(each.time().all())));
        if (before != null) {
            cells.add(trend(each, before));
        }
        return Row.of(cells.toArray(String[]::new));
    }

    private String trend(PeriodSum.Row now, PeriodSum before) {
        Hours.Share earlier = before.rows().stream()
                .filter(row -> row.row().equals(now.row()))
                .map(PeriodSum.Row::time)
                .findFirst()
                .orElse(Hours.Share.NONE);
        return difference(now.time(), earlier);
    }

    /** More with a plus, less with a minus; told by its sign, not by colour. */
    private String difference(Hours.Share now, Hours.Share earlier) {
        Duration difference = now.all().minus(earlier.all());
        return difference.isZero() ? "±0" : (difference.isNegative() ? "－" : "＋") + words.length(difference.abs());
    }

    /** Time by month and row. */
    public Table months(PeriodSum sum) {
        List<YearMonth> months = List.copyOf(sum.months().keySet());
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(10, Align.CENTER));
        List<String> header = new ArrayList<>();
        header.add(words.get("column.row"));
        for (YearMonth month : months) {
            columns.add(new Column(9, Align.RIGHT));
            header.add(words.get("month", month.getMonthValue()));
        }
        columns.add(new Column(11, Align.RIGHT));
        header.add(words.get("work.sum"));
        List<Row> rows = new ArrayList<>();
        for (PeriodSum.Row row : sum.rows()) {
            List<String> cells = new ArrayList<>();
            cells.add(row.row());
            months.forEach(month -> cells.add(words.length(sum.months()
                    .get(month)
                    .getOrDefault(row.row(), Hours.Share.NONE)
                    .all())));
            cells.add(words.length(row.time().all()));
            rows.add(Row.of(cells.toArray(String[]::new)));
        }
        return new Table(
                columns,
                List.of(Row.header(header.toArray(String[]::new))),
                rows,
                months.size() > 8 ? 7.5 : Parts.TABLE_SIZE);
    }

    /** How often acts were done. */
    public Table acts(List<ActCounts.Count> counts) {
        return new Table(
                List.of(new Column(60, Align.LEFT), new Column(12, Align.RIGHT), new Column(12, Align.RIGHT)),
                List.of(Row.header(words.get("column.act"), words.get("column.times"), words.get("column.records"))),
                counts.stream()
                        .map(each -> Row.of(each.act(), words.count(each.number()), words.count(each.records())))
                        .toList(),
                Parts.TABLE_SIZE);
    }

    /** What goes on. */
    public Table open(List<WorkLine> open) {
        return new Table(
                List.of(
                        new Column(8, Align.CENTER),
                        new Column(18, Align.LEFT),
                        new Column(40, Align.LEFT),
                        new Column(14, Align.CENTER),
                        new Column(30, Align.LEFT)),
                List.of(Row.header(
                        words.get("column.row"),
                        words.get("column.number"),
                        words.get("column.content"),
                        words.get("column.started"),
                        words.get("column.handover"))),
                open.stream()
                        .map(line -> Row.of(
                                line.row(),
                                line.number(),
                                words.free(line.title()),
                                words.shortDate(line.since() == null ? words.day(line.begin()) : line.since()),
                                words.free(line.text().handover())))
                        .toList(),
                Parts.TABLE_SIZE);
    }

    /** 履行状況 in short: how often what, and each day that was missed or absent. */
    public void coverage(List<Block> blocks, Coverage coverage) {
        blocks.add(new Heading(2, words.get("coverage.short")));
        blocks.addAll(coverage(coverage));
    }

    /** The same without its heading. */
    public List<Block> coverage(Coverage coverage) {
        List<Block> blocks = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (WorkRow row : coverage.rows()) {
            for (LocalDate day : coverage.days()) {
                Coverage.Cell cell = coverage.cell(row.getNumber(), day);
                if (TOLD.contains(cell.state())) {
                    rows.add(Row.of(
                            row.getNumber(),
                            words.shortDate(day),
                            words.get("coverage." + cell.state()),
                            words.free(cell.note())));
                }
            }
        }
        Map<CoverageState, Integer> tally = coverage.tally(null);
        blocks.add(Paragraph.of(words.get(
                "coverage.tally",
                tally.getOrDefault(CoverageState.DONE, 0),
                tally.getOrDefault(CoverageState.ABSENT, 0),
                tally.getOrDefault(CoverageState.MISSED, 0),
                tally.getOrDefault(CoverageState.UNEXPLAINED, 0))));
        if (!rows.isEmpty()) {
            blocks.add(new Table(
                    List.of(
                            new Column(10, Align.CENTER),
                            new Column(16, Align.CENTER),
                            new Column(20, Align.LEFT),
                            new Column(54, Align.LEFT)),
                    List.of(Row.header(
                            words.get("column.row"),
                            words.get("column.day"),
                            words.get("column.state"),
                            words.get("column.reason"))),
                    rows,
                    Parts.TABLE_SIZE));
        }
        return blocks;
    }
}
