// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.loss;

import fudaban.document.DocumentException;
import fudaban.document.model.Align;
import fudaban.document.model.Block;
import fudaban.document.model.Document;
import fudaban.document.model.Furniture;
import fudaban.document.model.Heading;
import fudaban.document.model.KeepTogether;
import fudaban.document.model.KeyValueGrid;
import fudaban.document.model.KeyValueGrid.Entry;
import fudaban.document.model.Metadata;
import fudaban.document.model.PageSetup;
import fudaban.document.model.Paragraph;
import fudaban.document.model.Spacer;
import fudaban.document.model.Table;
import fudaban.document.model.Table.Column;
import fudaban.document.model.Table.Row;
import fudaban.document.pdf.PdfWriter;
import fudaban.document.text.FontStack;
import fudaban.issuance.loss.model.StampKind;
import fudaban.ledger.Ledger;
import fudaban.ledger.Ledger.AccessKind;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.office.era.Wareki;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** 申し送り票: what is open of 亡失 at closing time, with room to write in what is done after it. Two cases fit a page. */
public final class LossSheet {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final double SIZE = 9;

    private final Ledger ledger;
    private final Session session;
    private final FontStack fonts;

    /** As this account sees the cases. */
    public LossSheet(Ledger ledger, Session session, FontStack fonts) {
        this.ledger = ledger;
        this.session = session;
        this.fonts = fonts;
    }

    /**
     * The PDF; that it was printed leaves an access entry.
     *
     * @param cases the cases, in the order they stand on the sheet
     */
    public byte[] pdf(List<LossEntry> cases) throws Refusal, IOException {
        ledger.recordAccess(
                session,
                AccessKind.PRINTED,
                "loss.sheet",
                cases.stream().map(LossEntry::id).toList());
        ZonedDateTime now = ledger.clock().instant().atZone(ledger.clock().getZone());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, say("sheet.title")));
        blocks.add(Paragraph.of(say("sheet.asOf", day(now), TIME.format(now), cases.size()))
                .aligned(Align.RIGHT));
        var desk = new LossDesk(ledger, session);
        for (LossEntry each : cases) {
            blocks.add(new KeepTogether(blocks(each, desk.certificates(each.card()))));
        }
        if (cases.isEmpty()) {
            blocks.add(Paragraph.of(say("sheet.none")));
        }
        var document = new Document(
                Metadata.of(say("sheet.title"), session.name(), now.toOffsetDateTime()),
                PageSetup.portrait(),
                new Furniture(say("sheet.title"), "", session.name(), "", "{page}/{pages}", ""),
                blocks);
        var out = new ByteArrayOutputStream();
        try {
            new PdfWriter(fonts).write(document.practising(ledger.practising()), out);
        } catch (DocumentException unprintable) {
            throw Loss.refusal(unprintable, "sheet.unprintable", unprintable.getMessage());
        }
        return out.toByteArray();
    }

    private List<Block> blocks(LossEntry each, List<String> certificates) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, say("sheet.case", each.number(), each.card())));
        List<Entry> facts = new ArrayList<>();
        facts.add(new Entry(say("fact.holder"), each.holder()));
        facts.add(new Entry(say("fact.unit"), each.unit()));
        facts.add(new Entry(say("fact.caller"), each.caller()));
        facts.add(new Entry(say("fact.callBack"), each.callBack()));
        facts.add(new Entry(say("fact.instructed"), each.instructedBy()));
        facts.add(new Entry(say("fact.approval"), each.approval()));
        facts.add(new Entry(
                say("fact.notice"),
                each.noticeDue() == null ? "" : Wareki.format(each.noticeDue(), Wareki.Style.SHORT_WITH_WEEKDAY)));
        facts.add(new Entry(
                say("fact.certificates"),
                certificates.isEmpty() ? say("certificates.none") : String.join("、", certificates)));
        blocks.add(new KeyValueGrid(facts, 2, 0.16));
        if (!each.circumstances().isEmpty()) {
            blocks.add(Paragraph.of(say("fact.circumstances") + "　" + each.circumstances())
                    .sized(SIZE));
        }
        List<Row> rows = new ArrayList<>();
        for (StampKind kind : StampKind.values()) {
            rows.add(each.stamp(kind)
                    .map(stamp -> Row.of("✓", word(kind), time(stamp.at()), stamp.by(), stamp.remark()))
                    .orElseGet(() -> Row.of("□", word(kind), "", "", "")));
        }
        blocks.add(new Table(
                List.of(
                        new Column(6, Align.CENTER),
                        new Column(28, Align.LEFT),
                        new Column(24, Align.LEFT),
                        new Column(20, Align.LEFT),
                        new Column(22, Align.LEFT)),
                List.of(Row.header("", say("sheet.stamp"), say("sheet.time"), say("sheet.by"), say("sheet.remark"))),
                rows,
                SIZE));
        blocks.add(new Spacer(3));
        return blocks;
    }

    private String time(Instant at) {
        ZonedDateTime time = at.atZone(ledger.clock().getZone());
        return day(time) + " " + TIME.format(time);
    }

    private static String day(ZonedDateTime time) {
        return Wareki.format(time.toLocalDate(), Wareki.Style.SHORT);
    }

    private static String word(StampKind kind) {
        return say("stamp." + kind.getName());
    }

    private static String say(String key, Object... arguments) {
        return Loss.say(Locale.JAPAN, key, arguments);
    }
}
