// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.print;

import fudaban.document.form.FormValues;
import fudaban.document.model.Align;
import fudaban.document.model.Block;
import fudaban.document.model.ConfirmationBoxes;
import fudaban.document.model.Furniture;
import fudaban.document.model.Heading;
import fudaban.document.model.KeepTogether;
import fudaban.document.model.KeyValueGrid;
import fudaban.document.model.KeyValueGrid.Entry;
import fudaban.document.model.Metadata;
import fudaban.document.model.Paragraph;
import fudaban.document.model.QrCode;
import fudaban.document.model.SideBySide;
import fudaban.document.model.Spacer;
import fudaban.document.model.Span;
import fudaban.document.model.Table;
import fudaban.document.model.Table.Column;
import fudaban.document.model.Table.Row;
import fudaban.document.qr.ShortNumber;
import fudaban.ledger.spi.DaySource;
import fudaban.reporting.form.Fields;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Blocks that several reports have. */
public final class Parts {
    /** Font size in tables. */
    public static final double TABLE_SIZE = 8.5;

    private static final double QR_MM = 26;
    private static final double BOX_MM = 24;
    private static final double BOX_HEIGHT_MM = 18;
    private static final double RECEIPT_MM = 30;
    private static final double MOST_BESIDE_MM = 165;

    private final Words words;

    /** In these words. */
    public Parts(Words words) {
        this.words = words;
    }

    /** The title as printed: with its edition, its cut, and that it is a draft. */
    public String title(String key, Frame frame) {
        String title = words.get(key);
        if (frame.edition() > 1) {
            title = words.get("title.replacement", title, frame.edition());
        }
        if (frame.cut() == Cut.REDACTED) {
            title = words.get("title.redacted", title);
        }
        return frame.draft() ? words.get("title.draft", title) : title;
    }

    /** What the file says about itself. */
    public Metadata metadata(String title, Frame frame) {
        return new Metadata(
                title + " " + frame.number(),
                frame.authors(),
                frame.title(),
                frame.made().atZone(words.zone()).toOffsetDateTime(),
                words.locale());
    }

    /** Contract at the left, the mark in the middle, the day at the right; number and page below. */
    public Furniture furniture(Frame frame, String day, boolean marked) {
        return new Furniture(
                frame.contractNumber(),
                marked ? words.get("mark.protected") : frame.cut() == Cut.REDACTED ? words.get("mark.redacted") : "",
                day,
                frame.number(),
                "{page}/{pages}",
                frame.draft() ? words.get("mark.draft") : "");
    }

    /** Title, 宛先, 確認欄 and the grid of what the report is about. */
    public List<Block> opening(String title, Frame frame, List<Entry> about) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, title));
        if (!frame.recipient().isEmpty()) {
            blocks.add(Paragraph.of(frame.recipient()));
        }
        blocks.addAll(signing(frame));
        blocks.add(about(frame, about));
        if (frame.edition() > 1) {
            blocks.add(new Paragraph(
                    Span.strong(words.get("replacement.reason", frame.edition() - 1, words.free(frame.reason()))),
                    Paragraph.BODY,
                    Align.LEFT,
                    0));
        }
        return blocks;
    }

    /** 受領欄 at the left and 確認欄 at the right, where they have room beside each other. */
    private static List<Block> signing(Frame frame) {
        List<Block> receipt = receipt(frame);
        List<Block> boxes = boxes(frame);
        double right = frame.boxes().size() * BOX_MM + 1;
        if (receipt.isEmpty() || boxes.isEmpty() || right + frame.receipt().size() * RECEIPT_MM > MOST_BESIDE_MM) {
            List<Block> below = new ArrayList<>(boxes);
            below.addAll(receipt);
            return below;
        }
        return List.of(new SideBySide(receipt, boxes, right));
    }

    private static List<Block> boxes(Frame frame) {
        return frame.boxes().isEmpty()
                ? List.of()
                : List.of(ConfirmationBoxes.of(frame.boxes().toArray(String[]::new)));
    }

    private static List<Block> receipt(Frame frame) {
        return frame.receipt().isEmpty()
                ? List.of()
                : List.of(new ConfirmationBoxes(frame.receipt(), RECEIPT_MM, BOX_HEIGHT_MM, Align.LEFT));
    }

    /** What a report is about, in pairs. */
    private Block about(Frame frame, List<Entry> about) {
        List<Entry> entries = new ArrayList<>(about);
        entries.add(new Entry(words.get("about.contract"), frame.contractNumber()));
        entries.add(new Entry(words.get("about.subject"), frame.title()));
        entries.add(new Entry(words.get("about.authors"), frame.authors()));
        String copies = words.get("about.copies");
        if (!frame.copies().isEmpty()) {
            entries.add(new Entry(copies, frame.copies()));
        }
        if (entries.size() % 2 == 1) {
            entries.add(new Entry(words.get("about.number"), frame.number()));
        }
        return new KeyValueGrid(entries, 2, 0.22);
    }

    /** What forms of all reports may ask for. */
    public FormValues values(String title, Frame frame, List<Entry> about) {
        LocalDate made = words.day(frame.made());
        List<Block> head = new ArrayList<>();
        head(head, frame);
        return new FormValues()
                .text("題名", title)
                .text("件名", frame.title())
                .text("契約番号", frame.contractNumber())
                .text("宛先", frame.recipient())
                .text("作成者", frame.authors())
                .day("作成日", made, words.date(made))
                .text("番号", frame.number())
                .text("版", Integer.toString(frame.edition()))
                .text("差替理由", words.free(frame.reason()))
                .text("部数", frame.copies())
                .text("証跡照合値", frame.head())
                .text("照合番号", frame.head().isEmpty() ? "" : typed(frame))
                .section("証跡照合値", head)
                .section("確認欄", boxes(frame))
                .section("受領欄", receipt(frame))
                .section("概要", List.of(about(frame, about)));
    }

    private static String typed(Frame frame) {
        return ShortNumber.of(frame.head().getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** A table that a form may print as it is, or row by row; a sentence where it would be empty. */
    public void table(FormValues values, String name, List<String> columns, Table table, int rows, String none) {
        if (rows == 0) {
            values.list(name, List.of()).section(name, List.of(Paragraph.of(none)));
        } else {
            values.table(name, columns, table, rows);
        }
    }

    /** Lines other topics gave for one part, for forms. */
    public void lines(FormValues values, String name, List<DaySource.Line> lines, DaySource.Part part) {
        int rows = (int) lines.stream().filter(line -> line.part() == part).count();
        table(values, name, Fields.LINES, rows == 0 ? null : table(lines, part), rows, words.get("nothing"));
    }

    /** A heading and what a person wrote below it; a sentence where nothing was written. */
    public void said(List<Block> blocks, String heading, String text) {
        blocks.add(new Heading(2, words.get(heading)));
        blocks.add(Paragraph.of(text == null || text.isBlank() ? words.get("unsaid") : words.free(text)));
    }

    /** Lines other topics gave for one part. */
    public void lines(List<Block> blocks, String heading, List<DaySource.Line> lines, DaySource.Part part) {
        if (lines.stream().anyMatch(line -> line.part() == part)) {
            blocks.add(new Heading(2, words.get(heading)));
            blocks.add(table(lines, part));
        }
    }

    private Table table(List<DaySource.Line> lines, DaySource.Part part) {
        List<Row> rows = lines.stream()
                .filter(line -> line.part() == part)
                .map(line -> Row.of(
                        line.row(),
                        words.free(line.text()),
                        words.free(line.value()),
                        line.attention() ? words.get("attention") : ""))
                .toList();
        return new Table(
                List.of(
                        new Column(9, Align.CENTER),
                        new Column(48, Align.LEFT),
                        new Column(33, Align.LEFT),
                        new Column(10, Align.CENTER)),
                List.of(Row.header(
                        words.get("column.row"),
                        words.get("column.matter"),
                        words.get("column.value"),
                        words.get("column.attention"))),
                rows,
                TABLE_SIZE);
    }

    /** 証跡照合値: the head in full, its QR code and the number to type. */
    public void head(List<Block> blocks, Frame frame) {
        if (frame.head().isEmpty()) {
            return;
        }
        blocks.add(new Spacer(4));
        blocks.add(new KeepTogether(List.of(
                new Heading(3, words.get("head.title")),
                Paragraph.of(words.get("head.explained")).sized(8),
                Paragraph.of(frame.head()).sized(8),
                new QrCode(frame.head(), QR_MM, typed(frame), Align.RIGHT))));
    }
}
