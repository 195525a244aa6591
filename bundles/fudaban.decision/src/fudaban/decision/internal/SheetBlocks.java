// SPDX-License-Identifier: EPL-2.0
package fudaban.decision.internal;

import fudaban.decision.Waiting;
import fudaban.document.model.Align;
import fudaban.document.model.Block;
import fudaban.document.model.ConfirmationBoxes;
import fudaban.document.model.Heading;
import fudaban.document.model.KeepTogether;
import fudaban.document.model.KeyValueGrid;
import fudaban.document.model.KeyValueGrid.Entry;
import fudaban.document.model.Paragraph;
import fudaban.document.model.QrCode;
import fudaban.document.model.SideBySide;
import fudaban.document.model.Spacer;
import fudaban.document.model.Table;
import fudaban.document.model.Table.Column;
import fudaban.document.model.Table.Row;
import fudaban.model.RequestKind;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** The parts of a sheet from top to bottom. */
public final class SheetBlocks {
    private static final double QR_MM = 32;
    private static final double BOX_WIDTH = 57;
    private static final double BOX_HEIGHT = 20;
    private static final double TABLE_SIZE = 9;
    /** More lines than this nobody reads before signing; the sheet then says how many there are. */
    private static final int LINES = 400;
    /** So many records are named at the head. */
    private static final int NAMED = 6;

    private final Words words;
    private final ValueWords values;

    /** In the language of the words. */
    public SheetBlocks(Words words, ZoneId zone) {
        this.words = words;
        this.values = new ValueWords(words, zone);
    }

    /** Days and times as the sheet writes them. */
    public static ValueWords values(Words words, ZoneId zone) {
        return new ValueWords(words, zone);
    }

    /**
     * The blocks.
     *
     * @param row the row of 別表2 the act serves, may be empty
     */
    public List<Block> blocks(Waiting request, String row, ChangeTable changes, String qr) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, words.say("sheet.title." + request.kind().getName())));
        blocks.add(new SideBySide(
                List.of(new KeyValueGrid(head(request, row, changes), 1, 0.27)),
                List.of(new QrCode(qr, QR_MM, request.number(), Align.CENTER)),
                QR_MM + 8));
        blocks.add(new Heading(2, words.say("sheet.changes." + request.kind().getName())));
        if (changes.lines().isEmpty()) {
            blocks.add(Paragraph.of(words.say("sheet.nothing")));
        } else {
            blocks.add(table(changes));
        }
        int more = changes.lines().size() - LINES;
        if (more > 0) {
            blocks.add(Paragraph.of(words.say("sheet.more", more)));
        }
        if (changes.beside() > 0) {
            blocks.add(Paragraph.of(words.say("sheet.beside", changes.beside())).sized(8));
        }
        blocks.add(new Spacer(4));
        blocks.add(new KeepTogether(List.of(
                new Heading(2, words.say("sheet.decision." + request.kind().getName())),
                Paragraph.of(words.say("sheet.choice." + request.kind().getName()))
                        .sized(12),
                new Spacer(2),
                new ConfirmationBoxes(
                        List.of(words.say("box.name"), words.say("box.date"), words.say("box.signature")),
                        BOX_WIDTH,
                        BOX_HEIGHT,
                        Align.LEFT),
                new Spacer(2),
                Paragraph.of(words.say("sheet.back." + request.kind().getName(), request.number()))
                        .sized(8))));
        return blocks;
    }

    private List<Entry> head(Waiting request, String row, ChangeTable changes) {
        List<Entry> head = new ArrayList<>();
        head.add(new Entry(words.say("head.number"), request.number()));
        head.add(new Entry(words.say("head.act"), request.title()));
        head.add(new Entry(words.say("head.subject"), subjects(changes)));
        head.add(new Entry(words.say("head.initiator"), request.initiator()));
        head.add(new Entry(words.say("head.created"), values.time(request.created())));
        if (!row.isEmpty()) {
            head.add(new Entry(words.say("head.row"), row));
        }
        if (request.kind() == RequestKind.POST_APPROVAL) {
            head.add(new Entry(words.say("head.instructedBy"), request.instructedBy()));
            head.add(new Entry(words.say("head.instructedAt"), values.time(request.instructedAt())));
            String due = values.day(request.due());
            head.add(new Entry(
                    words.say("head.due"), request.late() ? words.say("late", due, request.daysLate()) : due));
            head.add(new Entry(words.say("head.entry"), request.entry()));
        }
        return head;
    }

    private String subjects(ChangeTable changes) {
        List<String> all = changes.subjects();
        String named = String.join("\n", all.subList(0, Math.min(NAMED, all.size())));
        return all.size() > NAMED ? named + "\n" + words.say("head.more", all.size() - NAMED) : named;
    }

    private Table table(ChangeTable changes) {
        var columns = List.of(
                new Column(26, Align.LEFT),
                new Column(16, Align.LEFT),
                new Column(29, Align.LEFT),
                new Column(29, Align.LEFT));
        var header = Row.header(
                words.say("column.subject"),
                words.say("column.feature"),
                words.say("column.before"),
                words.say("column.after"));
        List<Row> rows = new ArrayList<>();
        String last = "";
        for (var line :
                changes.lines().subList(0, Math.min(LINES, changes.lines().size()))) {
            rows.add(Row.of(
                    line.subject().equals(last) ? "" : line.subject(), line.feature(), line.before(), line.after()));
            last = line.subject();
        }
        return new Table(columns, List.of(header), rows, TABLE_SIZE);
    }
}
