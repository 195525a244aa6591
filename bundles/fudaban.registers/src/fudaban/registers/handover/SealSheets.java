// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.handover;

import fudaban.document.model.Block;
import fudaban.document.model.ConfirmationBoxes;
import fudaban.document.model.Document;
import fudaban.document.model.Furniture;
import fudaban.document.model.Heading;
import fudaban.document.model.KeyValueGrid;
import fudaban.document.model.KeyValueGrid.Entry;
import fudaban.document.model.Metadata;
import fudaban.document.model.PageBreak;
import fudaban.document.model.PageSetup;
import fudaban.document.model.Paragraph;
import fudaban.document.pdf.PdfWriter;
import fudaban.document.text.FontStack;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.office.era.Wareki;
import fudaban.registers.Registry;
import fudaban.registers.internal.Texts;
import fudaban.registers.model.RowState;
import fudaban.registers.print.PaperHead;
import fudaban.registers.row.RowReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * 封印票: a sheet for each envelope with a key or PIN that changes hands, to go with it. It says what is inside by name and number, never the secret itself; who
 * sealed, stood by, received, opened and changed it is written by hand, and entered as the row's completion.
 */
public final class SealSheets {
    private static final double LABELS = 0.3;
    private static final double SIZE = 10;
    private static final String BY_HAND = "　\n　";

    private final Ledger ledger;
    private final Session session;
    private final FontStack fonts;
    private final Locale locale;
    private final Texts texts;

    /** As this account sees it. */
    public SealSheets(Ledger ledger, Session session, FontStack fonts, Locale locale) {
        this.ledger = ledger;
        this.session = session;
        this.fonts = fonts;
        this.locale = locale;
        this.texts = Texts.of(locale);
    }

    /**
     * The PDF.
     *
     * @throws Refusal when nothing is under seal that is not done
     */
    public byte[] paper(boolean taken) throws Refusal, IOException {
        var handover = new Handover(ledger, session);
        String kind = handover.profile().kinds().get(HandoverProfile.Kind.SEAL);
        List<RowReader.Entry> rows = handover.rows(taken).stream()
                .filter(row -> row.state() == RowState.OPEN && row.value("kind").equals(kind))
                .toList();
        if (rows.isEmpty()) {
            throw Registry.refusal("handover.no-seal");
        }
        // Taken before the access entry of this very paper, as on every paper of the topic.
        var head = PaperHead.of(ledger, session, false);
        String title = texts.get("seals.title");
        List<Block> blocks = new ArrayList<>();
        for (RowReader.Entry row : rows) {
            if (!blocks.isEmpty()) {
                blocks.add(new PageBreak());
            }
            sheet(blocks, head, row);
        }
        head.print(blocks, locale);
        ledger.recordAccess(
                session,
                Ledger.AccessKind.PRINTED,
                title,
                rows.stream().map(RowReader.Entry::id).toList());
        var made = ledger.clock().instant().atZone(ledger.clock().getZone());
        String day = "en".equals(locale.getLanguage())
                ? made.toLocalDate().toString()
                : Wareki.format(made.toLocalDate(), Wareki.Style.SHORT);
        var document = new Document(
                new Metadata(title, session.name(), head.title(), made.toOffsetDateTime(), locale),
                PageSetup.portrait(),
                new Furniture(head.number(), "", day, title, "{page}/{pages}", session.name()),
                blocks);
        var bytes = new ByteArrayOutputStream();
        new PdfWriter(fonts).write(document.practising(ledger.practising()), bytes);
        return bytes.toByteArray();
    }

    private void sheet(List<Block> blocks, PaperHead head, RowReader.Entry row) {
        blocks.add(new Heading(1, texts.get("seals.heading", row.number())));
        blocks.add(ConfirmationBoxes.of(texts.get("seals.gave"), texts.get("seals.witness"), texts.get("seals.got")));
        blocks.add(new KeyValueGrid(
                List.of(
                        entry("about.contract", head.number()),
                        entry("about.subject", head.title()),
                        entry("seals.direction", row.value("direction")),
                        entry("pack.party", row.value("party")),
                        entry("seals.inside", row.value("subject")),
                        entry("handover.content", row.value("content")),
                        entry("seals.number", row.value("seal")),
                        entry("seals.witness", row.value("witness"))),
                1,
                LABELS));
        blocks.add(new Heading(2, texts.get("seals.by-hand")));
        blocks.add(new KeyValueGrid(
                List.of(
                        new Entry(texts.get("seals.sealed"), BY_HAND),
                        new Entry(texts.get("seals.received"), BY_HAND),
                        new Entry(texts.get("seals.opened"), BY_HAND),
                        new Entry(texts.get("seals.changed"), BY_HAND)),
                1,
                LABELS));
        blocks.add(Paragraph.of(texts.get("seals.said")).sized(SIZE));
    }

    /** What nobody has entered yet is written by hand. */
    private Entry entry(String label, String value) {
        return new Entry(texts.get(label), value.isBlank() ? BY_HAND : value);
    }
}
