// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.daily;

import fudaban.document.model.Align;
import fudaban.document.model.Block;
import fudaban.document.model.ConfirmationBoxes;
import fudaban.document.model.Document;
import fudaban.document.model.Furniture;
import fudaban.document.model.Heading;
import fudaban.document.model.KeepTogether;
import fudaban.document.model.KeyValueGrid;
import fudaban.document.model.KeyValueGrid.Entry;
import fudaban.document.model.Metadata;
import fudaban.document.model.PageSetup;
import fudaban.document.model.Paragraph;
import fudaban.document.model.QrCode;
import fudaban.document.model.Spacer;
import fudaban.document.model.Table;
import fudaban.document.model.Table.Column;
import fudaban.document.model.Table.Row;
import fudaban.document.qr.ShortNumber;
import fudaban.office.era.Wareki;
import fudaban.reporting.internal.Texts;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How a 作業日報 is printed. */
public final class DailyReportDocument {
    private static final double TABLE_SIZE = 9;
    private static final double QR_MM = 26;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private final Texts texts;
    private final Locale locale;
    private final ZoneId zone;

    public DailyReportDocument(Locale locale, ZoneId zone) {
        this.texts = Texts.of(locale);
        this.locale = locale;
        this.zone = zone;
    }

    /** The document to hand to the PDF writer. */
    public Document document(DailyReport report) {
        String title = texts.get(report.edition() > 1 ? "daily.title.replacement" : "daily.title", report.edition());
        var metadata = new Metadata(
                title + " " + report.day(),
                report.operator(),
                report.title(),
                report.made().atZone(zone).toOffsetDateTime(),
                locale);
        var furniture = new Furniture(report.contractNumber(), "", date(report.day()), "", "{page}/{pages}", "");
        return new Document(metadata, PageSetup.portrait(), furniture, blocks(report, title));
    }

    private List<Block> blocks(DailyReport report, String title) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, title));
        blocks.add(ConfirmationBoxes.of(texts.get("box.office"), texts.get("box.manager"), texts.get("box.operator")));
        blocks.add(new KeyValueGrid(
                List.of(
                        new Entry(texts.get("daily.day"), date(report.day())),
                        new Entry(texts.get("daily.contract"), report.contractNumber()),
                        new Entry(texts.get("daily.subject"), report.title()),
                        new Entry(texts.get("daily.operator"), report.operator())),
                2,
                0.25));
        blocks.add(new Heading(2, texts.get("daily.work")));
        blocks.add(report.items().isEmpty() ? Paragraph.of(texts.get("daily.work.none")) : work(report));
        blocks.add(new Heading(2, texts.get("daily.acts")));
        blocks.add(report.counts().isEmpty() ? Paragraph.of(texts.get("daily.acts.none")) : acts(report));
        blocks.add(new Heading(2, texts.get("daily.open")));
        blocks.add(report.open().isEmpty() ? Paragraph.of(texts.get("daily.open.none")) : open(report));
        if (!report.head().isEmpty()) {
            blocks.add(new Spacer(4));
            blocks.add(head(report));
        }
        return blocks;
    }

    private Table work(DailyReport report) {
        var columns = List.of(
                new Column(9, Align.CENTER),
                new Column(18, Align.LEFT),
                new Column(40, Align.LEFT),
                new Column(11, Align.CENTER),
                new Column(9, Align.CENTER),
                new Column(8, Align.RIGHT),
                new Column(25, Align.LEFT));
        var header = Row.header(
                texts.get("column.row"),
                texts.get("column.subject"),
                texts.get("column.content"),
                texts.get("column.started"),
                texts.get("column.finished"),
                texts.get("column.count"),
                texts.get("column.outcome"));
        List<Row> rows = report.items().stream()
                .map(item -> Row.of(
                        item.row(),
                        item.subject(),
                        lines(item.title(), item.content()),
                        started(item),
                        finished(item),
                        item.count() == 0 ? "" : "%,d".formatted(item.count()),
                        lines(
                                item.outcome(),
                                item.handover().isEmpty() ? "" : texts.get("daily.handover", item.handover()))))
                .toList();
        return new Table(columns, List.of(header), rows, TABLE_SIZE);
    }

    private static String lines(String first, String second) {
        return second.isEmpty() ? first : first.isEmpty() ? second : first + "\n" + second;
    }

    private String started(DailyReport.Item item) {
        return item.continued()
                ? texts.get(
                        "daily.continued", shortDate(item.started().atZone(zone).toLocalDate()))
                : time(item.started());
    }

    private String finished(DailyReport.Item item) {
        return item.finished() == null ? texts.get("daily.running") : time(item.finished());
    }

    private Table acts(DailyReport report) {
        var columns = List.of(new Column(60, Align.LEFT), new Column(12, Align.RIGHT), new Column(12, Align.RIGHT));
        var header = Row.header(texts.get("column.act"), texts.get("column.times"), texts.get("column.records"));
        List<Row> rows = report.counts().stream()
                .map(tally -> Row.of(tally.act(), "%,d".formatted(tally.number()), "%,d".formatted(tally.records())))
                .toList();
        return new Table(columns, List.of(header), rows, TABLE_SIZE);
    }

    private Table open(DailyReport report) {
        var columns = List.of(
                new Column(20, Align.CENTER),
                new Column(20, Align.LEFT),
                new Column(40, Align.LEFT),
                new Column(20, Align.CENTER));
        var header = Row.header(
                texts.get("column.number"), texts.get("column.kind"), texts.get("column.act"), texts.get("column.due"));
        List<Row> rows = report.open().stream()
                .map(each -> Row.of(each.number(), each.kind(), each.act(), each.due() == null ? "" : date(each.due())))
                .toList();
        return new Table(columns, List.of(header), rows, TABLE_SIZE);
    }

    private KeepTogether head(DailyReport report) {
        String typed =
                ShortNumber.of(report.head().getBytes(StandardCharsets.UTF_8)).toString();
        return new KeepTogether(List.of(
                new Heading(3, texts.get("daily.head")),
                Paragraph.of(report.head()).sized(8),
                new QrCode(report.head(), QR_MM, typed, Align.RIGHT)));
    }

    private String time(Instant instant) {
        return TIME.format(instant.atZone(zone));
    }

    private String shortDate(LocalDate day) {
        return "en".equals(locale.getLanguage()) ? day.toString() : Wareki.format(day, Wareki.Style.SHORT);
    }

    private String date(LocalDate day) {
        return "en".equals(locale.getLanguage()) ? day.toString() : Wareki.format(day, Wareki.Style.LONG_WITH_WEEKDAY);
    }
}
