// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.statistics;

import fudaban.document.model.Align;
import fudaban.document.model.BarChart;
import fudaban.document.model.BarChart.Bar;
import fudaban.document.model.Block;
import fudaban.document.model.Document;
import fudaban.document.model.Furniture;
import fudaban.document.model.Heading;
import fudaban.document.model.KeepTogether;
import fudaban.document.model.Metadata;
import fudaban.document.model.PageSetup;
import fudaban.document.model.Paragraph;
import fudaban.document.model.Spacer;
import fudaban.document.model.Table;
import fudaban.document.model.Table.Column;
import fudaban.document.model.Table.Row;
import fudaban.model.WorkRow;
import fudaban.reporting.contract.ContractTerms;
import fudaban.reporting.facts.ActCounts;
import fudaban.reporting.facts.Hours;
import fudaban.reporting.facts.PeriodSum;
import fudaban.reporting.print.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** How statistics are printed: each chart with the table it is drawn from. */
public final class StatisticsDocument {
    private static final double SIZE = 8.5;
    private static final double LABELS = 0.34;
    private static final double GAP = 2;
    /** Acts on the chart; the table has all. */
    private static final int MOST = 15;

    private final Words words;

    /** In these words. */
    public StatisticsDocument(Words words) {
        this.words = words;
    }

    /** @param author who made it */
    public Document document(Statistics statistics, ContractTerms terms, String author, Instant made) {
        String title = words.get("statistics.title");
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, title + "　" + words.period(statistics.first(), statistics.last())));
        if (statistics.rows().isEmpty() && statistics.acts().isEmpty()) {
            blocks.add(Paragraph.of(words.get("statistics.none")));
        } else {
            rows(blocks, statistics.rows(), terms);
            months(blocks, statistics.months());
            hours(blocks, statistics.hours());
            acts(blocks, statistics.acts());
        }
        return new Document(
                new Metadata(
                        title, author, terms.title(), made.atZone(words.zone()).toOffsetDateTime(), words.locale()),
                PageSetup.portrait(),
                new Furniture(terms.number(), "", title, author, "{page}/{pages}", words.date(words.day(made))),
                blocks);
    }

    private void rows(List<Block> blocks, List<PeriodSum.Row> rows, ContractTerms terms) {
        List<Bar> bars = new ArrayList<>();
        List<Row> lines = new ArrayList<>();
        for (PeriodSum.Row each : rows) {
            WorkRow row = terms.rows().get(each.row());
            String name = row == null ? "" : row.getItem();
            bars.add(time(each.row() + " " + name, each.time()));
            lines.add(Row.of(
                    each.row(),
                    name,
                    words.count(each.items()),
                    words.count(each.calls()),
                    words.count(each.count()),
                    words.length(each.time().inside()),
                    words.length(each.time().outside())));
        }
        chart(blocks, "statistics.rows", "statistics.time", bars);
        blocks.add(new Table(
                List.of(
                        new Column(9, Align.CENTER),
                        new Column(31, Align.LEFT),
                        new Column(11, Align.RIGHT),
                        new Column(11, Align.RIGHT),
                        new Column(12, Align.RIGHT),
                        new Column(13, Align.RIGHT),
                        new Column(13, Align.RIGHT)),
                List.of(header(
                        "column.row",
                        "column.subject",
                        "column.items",
                        "statistics.calls",
                        "column.count",
                        "statistics.inside",
                        "statistics.outside")),
                lines,
                SIZE));
    }

    private void months(List<Block> blocks, List<Statistics.Month> months) {
        List<Bar> bars = new ArrayList<>();
        List<Row> lines = new ArrayList<>();
        for (Statistics.Month each : months) {
            bars.add(time(words.month(each.month()), each.time()));
            lines.add(Row.of(
                    words.month(each.month()),
                    words.count(each.days()),
                    words.count(each.items()),
                    words.count(each.count()),
                    words.length(each.time().inside()),
                    words.length(each.time().outside())));
        }
        chart(blocks, "statistics.months", "statistics.time", bars);
        blocks.add(new Table(
                List.of(
                        new Column(22, Align.LEFT),
                        new Column(14, Align.RIGHT),
                        new Column(16, Align.RIGHT),
                        new Column(16, Align.RIGHT),
                        new Column(16, Align.RIGHT),
                        new Column(16, Align.RIGHT)),
                List.of(header(
                        "statistics.month",
                        "statistics.days",
                        "column.items",
                        "column.count",
                        "statistics.inside",
                        "statistics.outside")),
                lines,
                SIZE));
    }

    private void hours(List<Block> blocks, List<Statistics.Hour> hours) {
        List<Bar> bars = new ArrayList<>();
        for (Statistics.Hour each : hours) {
            bars.add(new Bar(
                    words.get("statistics.hour", each.hour()),
                    each.begun(),
                    each.calls(),
                    each.calls() == 0
                            ? words.count(each.begun())
                            : words.get("statistics.begun", each.begun(), each.calls())));
        }
        chart(blocks, "statistics.hours", "statistics.hours.legend", bars);
    }

    private void acts(List<Block> blocks, List<ActCounts.Count> acts) {
        List<Bar> bars = new ArrayList<>();
        for (ActCounts.Count each : acts.subList(0, Math.min(MOST, acts.size()))) {
            bars.add(new Bar(each.act(), each.number(), 0, words.count(each.number())));
        }
        chart(blocks, "statistics.acts", "statistics.acts.legend", bars);
        blocks.add(new Table(
                List.of(new Column(64, Align.LEFT), new Column(18, Align.RIGHT), new Column(18, Align.RIGHT)),
                List.of(header("statistics.act", "column.times", "statistics.records")),
                acts.stream()
                        .map(each -> Row.of(each.act(), words.count(each.number()), words.count(each.records())))
                        .toList(),
                SIZE));
    }

    /** Nothing where there is nothing to draw. */
    private void chart(List<Block> blocks, String heading, String legend, List<Bar> bars) {
        blocks.add(new Heading(2, words.get(heading)));
        if (!bars.isEmpty()) {
            blocks.add(new KeepTogether(List.of(
                    Paragraph.of(words.get(legend)).sized(SIZE),
                    new Spacer(GAP),
                    new BarChart(bars, LABELS, SIZE),
                    new Spacer(GAP))));
        }
    }

    private Bar time(String label, Hours.Share time) {
        return new Bar(
                label,
                time.inside().toMinutes(),
                time.outside().toMinutes(),
                words.length(time.inside().plus(time.outside())));
    }

    private Row header(String... keys) {
        String[] titles = new String[keys.length];
        for (int i = 0; i < keys.length; i++) {
            titles[i] = words.get(keys[i]);
        }
        return Row.header(titles);
    }
}
