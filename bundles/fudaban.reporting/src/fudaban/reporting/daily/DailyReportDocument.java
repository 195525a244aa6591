// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.daily;

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
import fudaban.model.Classification;
import fudaban.reporting.facts.ActCounts;
import fudaban.reporting.form.Fields;
import fudaban.reporting.print.Parts;
import fudaban.reporting.print.Words;
import fudaban.reporting.print.WorkTable;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How a 作業日報 is printed. */
public final class DailyReportDocument {
    private final Locale locale;
    private final ZoneId zone;
    private final int lateMinutes;

    /** @param lateMinutes by how much an entry may differ from the time it declares before it is printed beside it */
    public DailyReportDocument(Locale locale, ZoneId zone, int lateMinutes) {
        this.locale = locale;
        this.zone = zone;
        this.lateMinutes = lateMinutes;
    }

    /** The document to hand to the PDF writer. */
    public Document document(DailyReport report) {
        var words = new Words(locale, zone, report.frame().cut());
        var parts = new Parts(words);
        String title = parts.title("daily.title", report.frame());
        return new Document(
                parts.metadata(title, report.frame()),
                PageSetup.portrait(),
                parts.furniture(
                        report.frame(), words.date(report.day()), report.classification() != Classification.OPEN),
                blocks(report, title, words, parts));
    }

    /** What the office's own form is filled with. */
    public FormValues values(DailyReport report) {
        var words = new Words(locale, zone, report.frame().cut());
        var parts = new Parts(words);
        FormValues values = parts.values(
                        parts.title("daily.title", report.frame()), report.frame(), about(report, words))
                .day("作業日", report.day(), words.date(report.day()))
                .text("不在", report.notes().absence())
                .text("申し送り", words.free(report.notes().handover()))
                .text("翌役務日の予定", words.free(report.notes().plan()))
                .text("所見", words.free(report.notes().remarks()))
                .text("合計時間", words.length(report.facts().hours().hands().all()))
                .text("時間外", words.length(report.facts().hours().hands().outside()));
        var work = new WorkTable(words, Duration.ofMinutes(lateMinutes)).of(report.facts());
        parts.table(values, "作業", Fields.WORK, work, report.items().size(), words.get("daily.work.none"));
        int changes = report.frame().edition() < 2 ? 0 : report.changes().size();
        parts.table(values, "差替え", Fields.CHANGES, changed(report, words), changes, words.get("changes.none"));
        parts.table(
                values,
                "前日提出後の作業",
                Fields.AFTER,
                later(report, words),
                report.after().size(),
                words.get("nothing"));
        parts.table(
                values,
                "処理件数",
                Fields.ACTS,
                acts(report, words),
                report.counts().size(),
                words.get("daily.acts.none"));
        parts.lines(values, "点検", report.lines(), Part.CHECK);
        parts.lines(values, "数値", report.lines(), Part.FIGURE);
        parts.lines(values, "未解決", report.lines(), Part.OPEN);
        parts.lines(values, "期限", report.lines(), Part.DUE);
        parts.table(
                values, "待ち", Fields.WAITING, open(report, words), report.open().size(), words.get("daily.open.none"));
        return values;
    }

    private static List<Entry> about(DailyReport report, Words words) {
        List<Entry> about = new ArrayList<>();
        about.add(new Entry(words.get("daily.day"), words.date(report.day())));
        if (!report.facts().service()) {
            about.add(new Entry(words.get("daily.service"), words.get("daily.no-service")));
        }
        if (!report.notes().absence().isEmpty()) {
            about.add(new Entry(words.get("daily.absence"), report.notes().absence()));
        }
        return about;
    }

    private List<Block> blocks(DailyReport report, String title, Words words, Parts parts) {
        List<Block> blocks = new ArrayList<>(parts.opening(title, report.frame(), about(report, words)));
        changes(report, blocks, words);
        blocks.add(new Heading(2, words.get("daily.work")));
        blocks.add(
                report.items().isEmpty()
                        ? Paragraph.of(words.get("daily.work.none"))
                        : new WorkTable(words, Duration.ofMinutes(lateMinutes)).of(report.facts()));
        after(report, blocks, words);
        blocks.add(new Heading(2, words.get("daily.acts")));
        blocks.add(report.counts().isEmpty() ? Paragraph.of(words.get("daily.acts.none")) : acts(report, words));
        parts.lines(blocks, "daily.checks", report.lines(), Part.CHECK);
        parts.lines(blocks, "daily.figures", report.lines(), Part.FIGURE);
        parts.lines(blocks, "daily.incidents", report.lines(), Part.OPEN);
        parts.lines(blocks, "daily.due", report.lines(), Part.DUE);
        blocks.add(new Heading(2, words.get("daily.open")));
        blocks.add(report.open().isEmpty() ? Paragraph.of(words.get("daily.open.none")) : open(report, words));
        parts.said(blocks, "daily.handover", report.notes().handover());
        parts.said(blocks, "daily.plan", report.notes().plan());
        if (!report.notes().remarks().isEmpty()) {
            parts.said(blocks, "daily.remarks", report.notes().remarks());
        }
        parts.head(blocks, report.frame());
        return blocks;
    }

    private void changes(DailyReport report, List<Block> blocks, Words words) {
        if (report.frame().edition() < 2) {
            return;
        }
        blocks.add(new Heading(2, words.get("changes.title", report.frame().edition() - 1)));
        if (report.changes().isEmpty()) {
            blocks.add(Paragraph.of(words.get("changes.none")));
            return;
        }
        blocks.add(changed(report, words));
    }

    private static Table changed(DailyReport report, Words words) {
        return new Table(
                List.of(
                        new Column(20, Align.LEFT),
                        new Column(14, Align.LEFT),
                        new Column(33, Align.LEFT),
                        new Column(33, Align.LEFT)),
                List.of(Row.header(
                        words.get("column.number"),
                        words.get("column.feature"),
                        words.get("column.before"),
                        words.get("column.after"))),
                report.changes().stream()
                        .map(each -> Row.of(each.place(), each.feature(), each.before(), each.after()))
                        .toList(),
                Parts.TABLE_SIZE);
    }

    private void after(DailyReport report, List<Block> blocks, Words words) {
        if (report.after().isEmpty()) {
            return;
        }
        blocks.add(new Heading(2, words.get("after.title")));
        blocks.add(later(report, words));
    }

    private static Table later(DailyReport report, Words words) {
        return new Table(
                List.of(
                        new Column(9, Align.CENTER),
                        new Column(45, Align.LEFT),
                        new Column(18, Align.CENTER),
                        new Column(18, Align.CENTER),
                        new Column(10, Align.RIGHT)),
                List.of(Row.header(
                        words.get("column.row"),
                        words.get("column.content"),
                        words.get("column.happened"),
                        words.get("column.entered"),
                        words.get("column.times"))),
                report.after().stream()
                        .map(each -> Row.of(
                                each.row(),
                                words.free(each.text()),
                                words.time(each.happened(), report.day()),
                                words.time(each.entered(), report.day()),
                                words.count(each.number())))
                        .toList(),
                Parts.TABLE_SIZE);
    }

    private static Table acts(DailyReport report, Words words) {
        var columns = List.of(new Column(60, Align.LEFT), new Column(12, Align.RIGHT), new Column(12, Align.RIGHT));
        var header = Row.header(words.get("column.act"), words.get("column.times"), words.get("column.records"));
        List<Row> rows = new ArrayList<>();
        for (ActCounts.Count each : report.counts()) {
            rows.add(Row.of(each.act(), words.count(each.number()), words.count(each.records())));
        }
        return new Table(columns, List.of(header), rows, Parts.TABLE_SIZE);
    }

    private static Table open(DailyReport report, Words words) {
        var columns = List.of(
                new Column(20, Align.CENTER),
                new Column(20, Align.LEFT),
                new Column(40, Align.LEFT),
                new Column(20, Align.CENTER));
        var header = Row.header(
                words.get("column.number"), words.get("column.kind"), words.get("column.act"), words.get("column.due"));
        List<Row> rows = report.open().stream()
                .map(each -> Row.of(
                        each.number(), each.kind(), each.act(), each.due() == null ? "" : words.shortDate(each.due())))
                .toList();
        return new Table(columns, List.of(header), rows, Parts.TABLE_SIZE);
    }
}
