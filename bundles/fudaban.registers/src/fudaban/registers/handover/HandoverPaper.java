// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.handover;

import fudaban.document.model.Align;
import fudaban.document.model.Block;
import fudaban.document.model.ConfirmationBoxes;
import fudaban.document.model.Document;
import fudaban.document.model.Furniture;
import fudaban.document.model.Heading;
import fudaban.document.model.KeyValueGrid;
import fudaban.document.model.KeyValueGrid.Entry;
import fudaban.document.model.Metadata;
import fudaban.document.model.PageSetup;
import fudaban.document.model.Paragraph;
import fudaban.document.model.Table;
import fudaban.document.model.Table.Column;
import fudaban.document.pdf.PdfWriter;
import fudaban.document.text.FontStack;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.model.Employer;
import fudaban.office.era.Wareki;
import fudaban.registers.internal.Texts;
import fudaban.registers.model.RowState;
import fudaban.registers.print.PaperHead;
import fudaban.registers.row.RowReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** 引継ぎ確認書 (引継ぎ受け) and 引渡し・返却・消去確認書 (引渡し), with the head of the chain they prove. */
public final class HandoverPaper {
    private static final double SIZE = 9;

    private final Ledger ledger;
    private final Session session;
    private final FontStack fonts;
    private final Locale locale;
    private final Texts texts;

    /** As this account sees it. */
    public HandoverPaper(Ledger ledger, Session session, FontStack fonts, Locale locale) {
        this.ledger = ledger;
        this.session = session;
        this.fonts = fonts;
        this.locale = locale;
        this.texts = Texts.of(locale);
    }

    /** The PDF. */
    public byte[] paper(boolean taken) throws Refusal, IOException {
        var handover = new Handover(ledger, session);
        List<RowReader.Entry> rows = handover.rows(taken);
        String title = texts.get(taken ? "handover.paper.take" : "handover.paper.give");
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, title));
        blocks.add(ConfirmationBoxes.of(handover.profile().boxes().toArray(String[]::new)));
        // Taken before the access entry of this very paper, as on every paper of the topic.
        var head = PaperHead.of(ledger, session, false);
        var made = ledger.clock().instant().atZone(ledger.clock().getZone());
        blocks.add(new KeyValueGrid(
                List.of(
                        new Entry(texts.get("about.contract"), head.number()),
                        new Entry(texts.get("about.subject"), head.title()),
                        new Entry(texts.get("pack.made"), date(made.toLocalDate())),
                        new Entry(
                                texts.get("handover.count"),
                                texts.get(
                                        "handover.count.value",
                                        rows.size(),
                                        rows.stream()
                                                .filter(row -> row.state() == RowState.DONE)
                                                .count()))),
                2,
                0.22));
        if (!taken) {
            checks(blocks, handover.checks());
            accounts(blocks);
        }
        for (String party :
                rows.stream().map(row -> row.value("party")).distinct().toList()) {
            blocks.add(new Heading(2, party));
            blocks.add(table(rows.stream()
                    .filter(row -> row.value("party").equals(party))
                    .toList()));
        }
        if (rows.isEmpty()) {
            blocks.add(Paragraph.of(texts.get("handover.none")));
        }
        blocks.add(Paragraph.of(texts.get(taken ? "handover.paper.take.said" : "handover.paper.give.said"))
                .sized(SIZE));
        head.print(blocks, locale);
        ledger.recordAccess(session, Ledger.AccessKind.PRINTED, title, List.of());
        var document = new Document(
                new Metadata(title, session.name(), head.title(), made.toOffsetDateTime(), locale),
                PageSetup.lying(),
                new Furniture(head.number(), "", date(made.toLocalDate()), title, "{page}/{pages}", session.name()),
                blocks);
        var bytes = new ByteArrayOutputStream();
        new PdfWriter(fonts).write(document.practising(ledger.practising()), bytes);
        return bytes.toByteArray();
    }

    private void checks(List<Block> blocks, List<Handover.Check> checks) {
        blocks.add(new Heading(2, texts.get("handover.checks")));
        blocks.add(new Table(
                List.of(new Column(70, Align.LEFT), new Column(30, Align.LEFT)),
                List.of(Table.Row.header(texts.get("handover.what"), texts.get("handover.left"))),
                checks.stream()
                        .map(check -> Table.Row.of(
                                texts.get("evidence." + check.evidence()),
                                check.left() == 0
                                        ? texts.get("handover.nothing-left")
                                        : texts.get("handover.some-left", check.left())))
                        .toList(),
                SIZE));
    }

    /** アカウント閉鎖: each account of the contractor at this desk, whether it is closed, and a place for the day. */
    private void accounts(List<Block> blocks) throws Refusal {
        blocks.add(new Heading(2, texts.get("handover.accounts")));
        blocks.add(new Table(
                List.of(new Column(40, Align.LEFT), new Column(30, Align.LEFT), new Column(30, Align.LEFT)),
                List.of(Table.Row.header(
                        texts.get("handover.account"),
                        texts.get("handover.account.state"),
                        texts.get("handover.account.closed"))),
                ledger.accounts().list(session).stream()
                        .filter(account -> account.getEmployer() == Employer.CONTRACTOR)
                        .map(account -> Table.Row.of(
                                account.getName(),
                                texts.get(account.isDisabled() ? "handover.account.off" : "handover.account.on"),
                                ""))
                        .toList(),
                SIZE));
    }

    private Table table(List<RowReader.Entry> rows) {
        return new Table(
                List.of(
                        new Column(9, Align.LEFT),
                        new Column(9, Align.LEFT),
                        new Column(20, Align.LEFT),
                        new Column(26, Align.LEFT),
                        new Column(10, Align.LEFT),
                        new Column(14, Align.LEFT),
                        new Column(12, Align.LEFT)),
                List.of(Table.Row.header(
                        texts.get("column.number"),
                        texts.get("handover.kind"),
                        texts.get("handover.subject"),
                        texts.get("handover.content"),
                        texts.get("handover.seal"),
                        texts.get("handover.answer"),
                        texts.get("handover.accepted"))),
                rows.stream()
                        .map(row -> Table.Row.of(
                                row.number(),
                                row.value("kind"),
                                row.value("subject"),
                                row.value("content"),
                                lines(row.value("seal"), row.value("witness")),
                                row.value("answer"),
                                row.state() == RowState.DONE
                                        ? lines(date(LocalDate.parse(row.value("done"))), row.value("accepted"))
                                        : texts.get("handover.open")))
                        .toList(),
                SIZE);
    }

    private static String lines(String first, String second) {
        return second.isEmpty() ? first : first.isEmpty() ? second : first + "\n" + second;
    }

    private String date(LocalDate day) {
        return "en".equals(locale.getLanguage()) ? day.toString() : Wareki.format(day, Wareki.Style.SHORT);
    }
}
