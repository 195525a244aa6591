// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.closing;

import fudaban.document.form.FormValues;
import fudaban.document.model.Align;
import fudaban.document.model.Block;
import fudaban.document.model.Document;
import fudaban.document.model.Heading;
import fudaban.document.model.KeyValueGrid.Entry;
import fudaban.document.model.PageBreak;
import fudaban.document.model.PageSetup;
import fudaban.document.model.Paragraph;
import fudaban.document.model.Table;
import fudaban.document.model.Table.Column;
import fudaban.document.model.Table.Row;
import fudaban.model.Classification;
import fudaban.reporting.facts.DayFacts;
import fudaban.reporting.form.Fields;
import fudaban.reporting.life.Reports;
import fudaban.reporting.print.Parts;
import fudaban.reporting.print.SumTables;
import fudaban.reporting.print.Words;
import fudaban.reporting.print.WorkTable;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** How a 作業報告書 is printed: 総括 in front, each day behind. The days are laid out one by one while the file is made. */
public final class FinalReportDocument {
    private final Locale locale;
    private final ZoneId zone;
    private final int lateMinutes;
    private final Function<LocalDate, List<ActLine>> acts;

    /**
     * An act, one line of the annex.
     *
     * @param time when it happened
     * @param act its title
     * @param records how many records it touched
     * @param entry number of its entry in the journal
     */
    public record ActLine(String time, String act, long records, String entry) {}

    /**
     * @param lateMinutes by how much an entry may differ from the time it declares before it is printed beside it
     * @param acts the acts of a day for the annex; null prints none
     */
    public FinalReportDocument(Locale locale, ZoneId zone, int lateMinutes, Function<LocalDate, List<ActLine>> acts) {
        this.locale = locale;
        this.zone = zone;
        this.lateMinutes = lateMinutes;
        this.acts = acts;
    }

    /** The document to hand to the PDF writer. */
    public Document document(FinalReport report) {
        var words = new Words(locale, zone, report.frame().cut());
        var parts = new Parts(words);
        String title = parts.title("final.title", report.frame());
        List<Block> front = front(report, title, words, parts);
        var work = new WorkTable(words, Duration.ofMinutes(lateMinutes));
        Iterable<Block> blocks =
                () -> Stream.concat(front.stream(), days(report, words, work)).iterator();
        return new Document(
                parts.metadata(title, report.frame()),
                PageSetup.portrait(),
                parts.furniture(
                        report.frame(), report.paper().row().getName(), report.classification() != Classification.OPEN),
                blocks);
    }

    private Stream<Block> days(FinalReport report, Words words, WorkTable work) {
        return report.facts().days().stream().flatMap(day -> day(report.facts().day(day), words, work));
    }

    private static String period(FinalReport report, Words words) {
        return words.period(report.subject().firstDay(), report.subject().day());
    }

    private static List<Entry> about(FinalReport report, Words words) {
        return List.of(
                new Entry(words.get("final.period"), period(report, words)),
                new Entry(words.get("final.due"), due(report, words)),
                new Entry(words.get("final.paper"), report.paper().row().getName()));
    }

    private static String counted(FinalReport report, Words words) {
        String outside = words.length(report.sum().time().outside());
        return words.get(
                "final.counted",
                report.sum().days().stream().filter(day -> day.service()).count(),
                report.dailies().size(),
                report.weeklies().size(),
                words.length(report.sum().time().all()),
                outside.isEmpty() ? "0:00" : outside);
    }

    /** What the office's own form is filled with. */
    public FormValues values(FinalReport report) {
        var words = new Words(locale, zone, report.frame().cut());
        var parts = new Parts(words);
        var tables = new SumTables(words);
        var work = new WorkTable(words, Duration.ofMinutes(lateMinutes));
        String nothing = words.get("nothing");
        FormValues values = parts.values(
                        parts.title("final.title", report.frame()), report.frame(), about(report, words))
                .text("対象期間", period(report, words))
                .text("提出期限", due(report, words))
                .text("提出書類", report.paper().row().getName())
                .text("所見", words.free(report.notes().remarks()))
                .text("引継ぎ", words.free(report.notes().handover()))
                .text("集計", counted(report, words))
                .text("合計時間", words.length(report.sum().time().all()))
                .text("時間外", words.length(report.sum().time().outside()));
        Table rows = tables.rows(report.sum(), null, report.facts().terms().rows());
        parts.table(
                values,
                "行別",
                Fields.ROWS.subList(0, 7),
                rows,
                report.sum().rows().size(),
                nothing);
        parts.table(
                values,
                "処理件数",
                Fields.ACTS,
                tables.acts(report.counts()),
                report.counts().size(),
                nothing);
        for (var papers :
                Map.of("週報一覧", report.weeklies(), "日報一覧", report.dailies()).entrySet()) {
            int number = papers.getValue().size();
            parts.table(values, papers.getKey(), Fields.PAPERS, papers(papers.getValue(), words), number, nothing);
        }
        Iterable<Block> days = () -> days(report, words, work).iterator();
        return values.section("月別", List.of(tables.months(report.sum())))
                .section("履行状況", tables.coverage(report.coverage()))
                .section("日々の作業", days);
    }

    private static List<Block> front(FinalReport report, String title, Words words, Parts parts) {
        var tables = new SumTables(words);
        List<Block> blocks = new ArrayList<>(parts.opening(title, report.frame(), about(report, words)));
        parts.said(blocks, "final.remarks", report.notes().remarks());
        blocks.add(new Heading(2, words.get("final.facts")));
        blocks.add(Paragraph.of(counted(report, words)));
        blocks.add(new Heading(2, words.get("weekly.rows")));
        blocks.add(tables.rows(report.sum(), null, report.facts().terms().rows()));
        blocks.add(new Heading(2, words.get("final.months")));
        blocks.add(tables.months(report.sum()));
        blocks.add(new Heading(2, words.get("daily.acts")));
        blocks.add(report.counts().isEmpty() ? Paragraph.of(words.get("nothing")) : tables.acts(report.counts()));
        tables.coverage(blocks, report.coverage());
        if (!report.notes().handover().isEmpty()) {
            parts.said(blocks, "final.handover", report.notes().handover());
        }
        parts.head(blocks, report.frame());
        blocks.add(new PageBreak());
        blocks.add(new Heading(1, words.get("final.weeklies")));
        blocks.add(papers(report.weeklies(), words));
        blocks.add(new Heading(1, words.get("final.dailies")));
        blocks.add(papers(report.dailies(), words));
        blocks.add(new PageBreak());
        blocks.add(new Heading(1, words.get("final.days")));
        return blocks;
    }

    private static String due(FinalReport report, Words words) {
        String due = words.date(report.paper().due());
        return report.paper().due().equals(report.paper().stated())
                ? due
                : words.get("final.moved", due, words.date(report.paper().stated()));
    }

    private static Table papers(List<Reports.Entry> papers, Words words) {
        return new Table(
                List.of(
                        new Column(30, Align.LEFT),
                        new Column(18, Align.CENTER),
                        new Column(18, Align.CENTER),
                        new Column(12, Align.CENTER),
                        new Column(30, Align.LEFT)),
                List.of(Row.header(
                        words.get("column.number"),
                        words.get("column.submitted"),
                        words.get("column.received"),
                        words.get("column.state"),
                        words.get("column.head"))),
                papers.stream()
                        .map(entry -> Row.of(
                                entry.number(),
                                entry.submitted() == null ? "" : words.shortDate(words.day(entry.submitted())),
                                entry.received() == null ? "" : words.shortDate(words.day(entry.received())),
                                words.get("reportstate." + entry.state().getName()),
                                head(entry)))
                        .toList(),
                Parts.TABLE_SIZE);
    }

    private static String head(Reports.Entry entry) {
        int equal = entry.head().indexOf('=');
        return equal < 0 ? "" : entry.head().substring(0, Math.min(entry.head().length(), equal + 17));
    }

    private Stream<Block> day(DayFacts day, Words words, WorkTable work) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, words.date(day.day())));
        blocks.add(day.lines().isEmpty() ? Paragraph.of(words.get("daily.work.none")) : work.of(day));
        List<ActLine> lines = acts == null ? List.of() : acts.apply(day.day());
        if (!lines.isEmpty()) {
            blocks.add(new Table(
                    List.of(
                            new Column(10, Align.CENTER),
                            new Column(50, Align.LEFT),
                            new Column(10, Align.RIGHT),
                            new Column(16, Align.RIGHT)),
                    List.of(Row.header(
                            words.get("column.time-of-day"),
                            words.get("column.act"),
                            words.get("column.records"),
                            words.get("column.entry"))),
                    lines.stream()
                            .map(line -> Row.of(line.time(), line.act(), words.count(line.records()), line.entry()))
                            .toList(),
                    Parts.TABLE_SIZE));
        }
        return blocks.stream();
    }
}
