// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.print;

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
import fudaban.document.model.Spacer;
import fudaban.document.model.Span;
import fudaban.document.model.Table;
import fudaban.document.model.Table.Column;
import fudaban.document.model.Table.Row;
import fudaban.document.qr.ShortNumber;
import fudaban.ledger.spi.DaySource;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Blocks that several reports have. */
public final class Parts {
    /** Font size in tables. */
    public static final double TABLE_SIZE = 8.5;

    private static final double QR_MM = 26;

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
        if (!frame.boxes().isEmpty()) {
            blocks.add(ConfirmationBoxes.of(frame.boxes().toArray(String[]::new)));
        }
        List<Entry> entries = new ArrayList<>(about);
        entries.add(new Entry(words.get("about.contract"), frame.contractNumber()));
        entries.add(new Entry(words.get("about.subject"), frame.title()));
        entries.add(new Entry(words.get("about.authors"), frame.authors()));
        if (entries.size() % 2 == 1) {
            entries.add(new Entry(words.get("about.number"), frame.number()));
        }
        blocks.add(new KeyValueGrid(entries, 2, 0.22));
        if (frame.edition() > 1) {
            blocks.add(new Paragraph(
                    Span.strong(words.get("replacement.reason", frame.edition() - 1, words.free(frame.reason()))),
                    Paragraph.BODY,
                    Align.LEFT,
                    0));
        }
        return blocks;
    }

    /** A heading and what a person wrote below it; a sentence where nothing was written. */
    public void said(List<Block> blocks, String heading, String text) {
        blocks.add(new Heading(2, words.get(heading)));
        blocks.add(Paragraph.of(text == null || text.isBlank() ? words.get("unsaid") : words.free(text)));
    }

    /** Lines other topics gave for one part. */
    public void lines(List<Block> blocks, String heading, List<DaySource.Line> lines, DaySource.Part part) {
        List<Row> rows = lines.stream()
                .filter(line -> line.part() == part)
                .map(line -> Row.of(
                        line.row(),
                        words.free(line.text()),
                        words.free(line.value()),
                        line.attention() ? words.get("attention") : ""))
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        blocks.add(new Heading(2, words.get(heading)));
        blocks.add(new Table(
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
                TABLE_SIZE));
    }

    /** 証跡照合値: the head in full, its QR code and the number to type. */
    public void head(List<Block> blocks, Frame frame) {
        if (frame.head().isEmpty()) {
            return;
        }
        String typed =
                ShortNumber.of(frame.head().getBytes(StandardCharsets.UTF_8)).toString();
        blocks.add(new Spacer(4));
        blocks.add(new KeepTogether(List.of(
                new Heading(3, words.get("head.title")),
                Paragraph.of(words.get("head.explained")).sized(8),
                Paragraph.of(frame.head()).sized(8),
                new QrCode(frame.head(), QR_MM, typed, Align.RIGHT))));
    }
}
