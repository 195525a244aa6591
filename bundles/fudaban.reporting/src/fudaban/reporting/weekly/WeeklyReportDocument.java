// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.weekly;

import fudaban.document.form.FormValues;
import fudaban.document.model.Align;
import fudaban.document.model.Block;
import fudaban.document.model.Document;
import fudaban.document.model.Heading;
import fudaban.document.model.KeyValueGrid.Entry;
import fudaban.document.model.PageSetup;
import fudaban.document.model.Paragraph;
import fudaban.document.model.Table;
import fudaban.document.model.Table.Column;
import fudaban.document.model.Table.Row;
import fudaban.ledger.spi.DaySource.Part;
import fudaban.model.WorkKind;
import fudaban.model.WorkRow;
import fudaban.reporting.facts.DayFacts;
import fudaban.reporting.facts.WorkLine;
import fudaban.reporting.form.Fields;
import fudaban.reporting.life.Reports;
import fudaban.reporting.print.Parts;
import fudaban.reporting.print.SumTables;
import fudaban.reporting.print.Words;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How a 作業週報 is printed. */
public final class WeeklyReportDocument {
    private final Locale locale;
    private final ZoneId zone;

    /** In one language and zone. */
    public WeeklyReportDocument(Locale locale, ZoneId zone) {
        this.locale = locale;
        this.zone = zone;
    }

    /** The document to hand to the PDF writer. */
    public Document document(WeeklyReport report) {
        var words = new Words(locale, zone, report.frame().cut());
        var parts = new Parts(words);
        String title = parts.title("weekly.title", report.frame());
        String period = words.shortDate(report.subject().firstDay()) + "～"
                + words.shortDate(report.subject().day());
        return new Document(
                parts.metadata(title, report.frame()),
                PageSetup.portrait(),
                parts.furniture(report.frame(), period, false),
                blocks(report, title, words, parts));
    }

    private static String period(WeeklyReport report, Words words) {
        return words.period(report.subject().firstDay(), report.subject().day());
    }

    private static List<Entry> about(WeeklyReport report, Words words) {
        return List.of(
                new Entry(words.get("weekly.period"), period(report, words)),
                new Entry(
                        words.get("weekly.attendance"),
                        words.free(report.notes().attendance())));
    }

    private static Map<String, WorkRow> contract(WeeklyReport report) {
        Map<String, WorkRow> contract = new LinkedHashMap<>();
        report.coverage().rows().forEach(row -> contract.put(row.getNumber(), row));
        return contract;
    }

    /** What the office's own form is filled with. */
    public FormValues values(WeeklyReport report) {
        var words = new Words(locale, zone, report.frame().cut());
        var parts = new Parts(words);
        var tables = new SumTables(words);
        String nothing = words.get("nothing");
        FormValues values = parts.values(
                        parts.title("weekly.title", report.frame()), report.frame(), about(report, words))
                .text("対象期間", period(report, words))
                .text("出席者", words.free(report.notes().attendance()))
                .text("所見", words.free(report.notes().remarks()))
                .text("翌週の予定", words.free(report.notes().plan()))
                .text("合計時間", words.length(report.sum().time().all()))
                .text("時間外", words.length(report.sum().time().outside()));
        parts.table(
                values, "日別", Fields.DAYS, days(report, words), report.days().size(), nothing);
        parts.table(
                values,
                "行別",
                Fields.ROWS,
                tables.rows(report.sum(), report.before(), contract(report)),
                report.sum().rows().size(),
                nothing);
        parts.table(
                values,
                "継続中",
                Fields.OPEN,
                tables.open(report.open()),
                report.open().size(),
                nothing);
        parts.table(
                values,
                "処理件数",
                Fields.ACTS,
                tables.acts(report.counts()),
                report.counts().size(),
                nothing);
        int lines = report.days().stream().mapToInt(day -> day.lines().size()).sum();
        parts.table(values, "作業", Fields.ITEMS, items(report, words), lines, nothing);
        parts.lines(values, "未解決", report.lines(), Part.OPEN);
        parts.lines(values, "期限", report.lines(), Part.DUE);
        return values.section("履行状況", tables.coverage(report.coverage()));
    }

    private static List<Block> blocks(WeeklyReport report, String title, Words words, Parts parts) {
        var tables = new SumTables(words);
        List<Block> blocks = new ArrayList<>(parts.opening(title, report.frame(), about(report, words)));
        parts.said(blocks, "weekly.remarks", report.notes().remarks());
        blocks.add(new Heading(2, words.get("weekly.days")));
        blocks.add(days(report, words));
        blocks.add(new Heading(2, words.get("weekly.rows")));
        blocks.add(tables.rows(report.sum(), report.before(), contract(report)));
        tables.coverage(blocks, report.coverage());
        blocks.add(new Heading(2, words.get("weekly.open")));
        blocks.add(report.open().isEmpty() ? Paragraph.of(words.get("nothing")) : tables.open(report.open()));
        parts.lines(blocks, "daily.incidents", report.lines(), Part.OPEN);
        parts.lines(blocks, "daily.due", report.lines(), Part.DUE);
        blocks.add(new Heading(2, words.get("daily.acts")));
        blocks.add(report.counts().isEmpty() ? Paragraph.of(words.get("nothing")) : tables.acts(report.counts()));
        parts.said(blocks, "weekly.plan", report.notes().plan());
        blocks.add(new Heading(2, words.get("weekly.items")));
        blocks.add(items(report, words));
        parts.head(blocks, report.frame());
        return blocks;
    }

    private static Table days(WeeklyReport report, Words words) {
        List<Row> rows = new ArrayList<>();
        for (DayFacts day : report.days()) {
            Reports.Entry daily = report.dailies().get(day.day());
            rows.add(Row.of(
                    words.dayOfMonth(day.day()),
                    words.count(day.lines().size()),
                    words.length(day.hours().hands().all()),
                    words.length(day.hours().hands().outside()),
                    daily == null ? words.get("weekly.no-daily") : daily.number(),
                    daily == null
                            ? ""
                            : words.get("reportstate." + daily.state().getName()),
                    daily == null ? "" : head(daily)));
        }
        return new Table(
                List.of(
                        new Column(14, Align.LEFT),
                        new Column(8, Align.RIGHT),
                        new Column(10, Align.RIGHT),
                        new Column(10, Align.RIGHT),
                        new Column(26, Align.LEFT),
                        new Column(12, Align.CENTER),
                        new Column(26, Align.LEFT)),
                List.of(Row.header(
                        words.get("column.day"),
                        words.get("column.items"),
                        words.get("column.time"),
                        words.get("column.outside"),
                        words.get("column.daily"),
                        words.get("column.state"),
                        words.get("column.head"))),
                rows,
                Parts.TABLE_SIZE);
    }

    /** The beginning of a printed head: enough to find the page, the page has it in full. */
    static String head(Reports.Entry entry) {
        int equal = entry.head().indexOf('=');
        return equal < 0 ? "" : entry.head().substring(0, Math.min(entry.head().length(), equal + 13));
    }

    private static Table items(WeeklyReport report, Words words) {
        List<Row> rows = new ArrayList<>();
        for (DayFacts day : report.days()) {
            for (WorkLine line : day.lines()) {
                rows.add(Row.of(
                        words.dayOfMonth(day.day()),
                        line.row(),
                        words.free(line.title()),
                        line.kind() == WorkKind.MACHINE
                                ? words.get("work.machine")
                                : words.length(line.time().all()),
                        words.count(line.count()),
                        line.finished() ? words.free(line.text().outcome()) : words.get("work.goes-on")));
            }
        }
        return new Table(
                List.of(
                        new Column(13, Align.LEFT),
                        new Column(8, Align.CENTER),
                        new Column(42, Align.LEFT),
                        new Column(9, Align.RIGHT),
                        new Column(8, Align.RIGHT),
                        new Column(30, Align.LEFT)),
                List.of(Row.header(
                        words.get("column.day"),
                        words.get("column.row"),
                        words.get("column.content"),
                        words.get("column.time"),
                        words.get("column.count"),
                        words.get("column.outcome"))),
                rows,
                Parts.TABLE_SIZE);
    }
}
