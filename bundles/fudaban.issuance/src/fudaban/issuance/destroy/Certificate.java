// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.destroy;

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
import fudaban.document.model.SideBySide;
import fudaban.document.model.Table;
import fudaban.document.pdf.PdfWriter;
import fudaban.document.text.FontStack;
import fudaban.issuance.Issuance;
import fudaban.issuance.destroy.model.DestructionLot;
import fudaban.issuance.destroy.model.LotEntry;
import fudaban.issuance.destroy.model.LotState;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.model.Account;
import fudaban.model.CredentialKind;
import fudaban.office.era.Wareki;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * 破棄証明書: list and counts of a lot, method, class of what is left, places to sign, the hash the 立会者 confirmed, and a QR that finds the lot. Without names of
 * holders. For an open lot the same paper is the list to count by.
 */
public final class Certificate {
    /** What the text of its QR begins with. */
    public static final String SCHEME = "fudaban:lot:";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Ledger ledger;
    private final Session session;
    private final FontStack fonts;

    /** Certificates as this account sees the records. */
    public Certificate(Ledger ledger, Session session, FontStack fonts) {
        this.ledger = ledger;
        this.session = session;
        this.fonts = fonts;
    }

    /**
     * Makes the PDF; that it left the desk leaves an access entry before this returns.
     *
     * @param how printed, or exported as a file
     */
    public byte[] pdf(DestructionLot lot, Ledger.AccessKind how) throws Refusal, IOException {
        // Laid out once to count its pages, which the QR tells.
        int pages = write(document(lot), new ByteArrayOutputStream());
        Document document = document(lot, pages);
        ledger.recordAccess(session, how, title(lot), List.of(lot.getId()));
        var out = new ByteArrayOutputStream();
        write(document, out);
        return out.toByteArray();
    }

    private int write(Document document, ByteArrayOutputStream out) throws IOException {
        return new PdfWriter(fonts).write(document.practising(ledger.practising()), out);
    }

    /** What is on it. */
    public Document document(DestructionLot lot) throws Refusal {
        return document(lot, 1);
    }

    private Document document(DestructionLot lot, int pages) throws Refusal {
        List<LotEntry> entries = new Lots(ledger, session).entries(lot);
        String hash = LotList.hash(lot.getNumber(), entries);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, title(lot)));
        blocks.add(new SideBySide(List.of(head(lot)), List.of(qr(lot, hash, pages)), 34));
        if (lot.getState() == LotState.CLOSED) {
            blocks.add(Paragraph.of(say(
                    "certificate.text",
                    day(lot.getClosed()),
                    LotList.pieces(entries),
                    lot.getMethod(),
                    lot.getLevel())));
        }
        blocks.add(new Heading(2, say("certificate.counts")));
        blocks.add(counts(lot, entries));
        blocks.add(new Heading(2, say("certificate.list")));
        blocks.add(list(entries));
        blocks.add(new KeepTogether(List.of(
                Paragraph.of(say("certificate.hash", hash)).sized(8),
                new ConfirmationBoxes(
                        List.of(say("certificate.by"), say("certificate.witness"), say("certificate.checked")),
                        40,
                        20,
                        Align.RIGHT))));
        var made = ledger.clock().instant().atZone(ledger.clock().getZone());
        return new Document(
                Metadata.of(title(lot) + " " + lot.getNumber(), session.name(), made.toOffsetDateTime()),
                PageSetup.portrait(),
                new Furniture(
                        "{title}",
                        "",
                        lot.getNumber(),
                        say("certificate.made", day(made.toInstant()), session.name()),
                        "",
                        "{page}/{pages}"),
                blocks);
    }

    private static String title(DestructionLot lot) {
        return say("certificate.title." + lot.getState().getName());
    }

    private KeyValueGrid head(DestructionLot lot) throws Refusal {
        String operator = ledger.open(session, Account.class, lot.getOperator()).getDisplayName();
        return new KeyValueGrid(
                List.of(
                        new Entry(say("certificate.number"), lot.getNumber()),
                        new Entry(say("certificate.opened"), time(lot.getOpened())),
                        new Entry(say("certificate.closed"), lot.getClosed() == null ? "" : time(lot.getClosed())),
                        new Entry(say("certificate.method"), lot.getMethod()),
                        new Entry(say("certificate.level"), lot.getLevel()),
                        new Entry(say("certificate.by"), operator == null ? "" : operator),
                        new Entry(say("certificate.witness"), lot.getWitness() == null ? "" : lot.getWitness())),
                1,
                0.28);
    }

    private static QrCode qr(DestructionLot lot, String hash, int pages) {
        return new QrCode(
                SCHEME + lot.getNumber().replace("破棄", "") + ":" + hash.substring(0, 8) + ":" + pages,
                30,
                lot.getNumber(),
                Align.RIGHT);
    }

    private static Table counts(DestructionLot lot, List<LotEntry> entries) {
        Map<CredentialKind, int[]> kinds = new TreeMap<>();
        for (LotEntry entry : entries) {
            int[] counts = kinds.computeIfAbsent(entry.getKind(), kind -> new int[2]);
            counts[entry.getCredential() == null ? 1 : 0] += entry.getCount();
        }
        List<Table.Row> rows = new ArrayList<>();
        kinds.forEach((kind, counts) -> rows.add(row(say("kind." + kind.getName()), counts[0], counts[1])));
        rows.add(row(say("list.total"), lot.getCards(), lot.getBlanks()));
        if (lot.getState() == LotState.CLOSED) {
            rows.add(Table.Row.of(say("certificate.waiting"), "", "", Integer.toString(lot.getWaiting())));
        }
        return Table.of(
                columns(40, 20, 20, 20),
                Table.Row.header(
                        say("list.kind"),
                        say("certificate.cards"),
                        say("certificate.blanks"),
                        say("certificate.pieces")),
                rows);
    }

    private static Table.Row row(String name, int cards, int blanks) {
        return Table.Row.of(name, Integer.toString(cards), Integer.toString(blanks), Integer.toString(cards + blanks));
    }

    private Table list(List<LotEntry> entries) {
        return Table.of(
                List.of(
                        new Table.Column(7, Align.RIGHT),
                        new Table.Column(26, Align.LEFT),
                        new Table.Column(20, Align.LEFT),
                        new Table.Column(14, Align.LEFT),
                        new Table.Column(8, Align.RIGHT),
                        new Table.Column(25, Align.LEFT)),
                Table.Row.header(
                        say("certificate.place"),
                        say("certificate.thing"),
                        say("list.kind"),
                        say("certificate.what"),
                        say("certificate.pieces"),
                        say("certificate.identified")),
                entries.stream()
                        .map(entry -> Table.Row.of(
                                Integer.toString(entry.getPlace()),
                                entry.getNumber(),
                                say("kind." + entry.getKind().getName()),
                                say(entry.getCredential() == null ? "certificate.blank" : "certificate.card"),
                                Integer.toString(entry.getCount()),
                                say("identified." + entry.getIdentified().getName())))
                        .toList());
    }

    private static List<Table.Column> columns(double... shares) {
        List<Table.Column> columns = new ArrayList<>();
        for (double share : shares) {
            columns.add(new Table.Column(share, columns.isEmpty() ? Align.LEFT : Align.RIGHT));
        }
        return columns;
    }

    private String day(Instant time) {
        return Wareki.format(LocalDate.ofInstant(time, ledger.clock().getZone()), Wareki.Style.LONG);
    }

    private String time(Instant time) {
        return day(time) + " " + TIME.format(time.atZone(ledger.clock().getZone()));
    }

    private static String say(String key, Object... arguments) {
        return Issuance.refusal(key, arguments).sentence(Locale.JAPAN);
    }
}
