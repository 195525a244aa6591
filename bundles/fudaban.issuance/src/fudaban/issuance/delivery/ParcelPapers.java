// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.delivery;

import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.CARRIED_CARD__ACTIVE_FROM;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.CARRIED_CARD__HOLDER_NAME;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.CARRIED_CARD__NUMBER;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.CARRIED_CARD__UNIT_NAME;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.PARCEL__BAG;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.PARCEL__DESTINATION;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.PARCEL__DUE;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.PARCEL__METHOD;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.PARCEL__NUMBER;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.PARCEL__POSTED_ON;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.PARCEL__SIZE;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.PARCEL__TRACKING;

import fudaban.document.model.Align;
import fudaban.document.model.Block;
import fudaban.document.model.ConfirmationBoxes;
import fudaban.document.model.Heading;
import fudaban.document.model.KeyValueGrid.Entry;
import fudaban.document.model.LabelRow;
import fudaban.document.model.PageBreak;
import fudaban.document.model.PageSetup;
import fudaban.document.model.Paragraph;
import fudaban.document.model.Spacer;
import fudaban.document.model.Table;
import fudaban.document.text.FontStack;
import fudaban.document.xlsx.Workbook;
import fudaban.document.xlsx.Workbook.Kind;
import fudaban.document.xlsx.XlsxWriter;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.query.Row;
import fudaban.office.post.AddressLabel;
import fudaban.office.post.PostalCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The papers of parcels: 送付書 with the list of contents, 受領書 to be returned, labels, and the 郵送依頼票 for the post room. */
public final class ParcelPapers {
    private static final double PAPER_HEIGHT = 297;
    private static final double PAPER_WIDTH = 210;

    private final Ledger ledger;
    private final Session session;
    private final Paper paper;
    private final DeliveryProfile profile;

    /** As this account sees the records. */
    public ParcelPapers(Ledger ledger, Session session, FontStack fonts) {
        this.ledger = ledger;
        this.session = session;
        this.paper = new Paper(ledger, session, fonts);
        this.profile = DeliveryProfile.of(ledger, LocalDate.now(ledger.clock()));
    }

    /** 送付書: what is in the parcel, to lie in it. */
    public byte[] contents(String typed) throws Refusal {
        Row parcel = Receipts.parcel(ledger, session, typed);
        List<Row> cards = printed(parcel, "contents.title");
        return paper.counted(Paper.say("contents.title"), parcel.text(PARCEL__NUMBER), pages -> {
            List<Block> blocks = new ArrayList<>();
            blocks.add(new Heading(1, Paper.say("contents.title")));
            blocks.add(Receipts.head(head(parcel, cards.size()), parcel.text(PARCEL__NUMBER), pages));
            blocks.add(Paragraph.of(Paper.say("contents.text")));
            blocks.add(Receipts.listed(cards));
            return blocks;
        });
    }

    /** 受領書 to be signed there and returned: its QR leads to the parcel. */
    public byte[] receipt(String typed) throws Refusal {
        Row parcel = Receipts.parcel(ledger, session, typed);
        List<Row> cards = printed(parcel, "receipt.title");
        return paper.counted(Paper.say("receipt.title"), parcel.text(PARCEL__NUMBER), pages -> {
            List<Block> blocks = new ArrayList<>();
            blocks.add(new Heading(1, Paper.say("receipt.title")));
            blocks.add(Receipts.head(head(parcel, cards.size()), parcel.text(PARCEL__NUMBER), pages));
            blocks.add(Paragraph.of(Paper.say("receipt.text")));
            blocks.add(Receipts.listed(cards));
            blocks.add(Receipts.signature("receipt.sign"));
            blocks.add(Paragraph.of(Paper.say("receipt.back", sender())).sized(9));
            return blocks;
        });
    }

    /** 郵送依頼票 (差出票) for the post room: one line for each parcel, without names of holders. */
    public byte[] slip(List<String> typed) throws Refusal {
        List<Table.Row> rows = new ArrayList<>();
        for (String each : typed) {
            Row parcel = Receipts.parcel(ledger, session, each);
            rows.add(Table.Row.of(
                    String.valueOf(rows.size() + 1),
                    parcel.text(PARCEL__NUMBER),
                    parcel.text(PARCEL__DESTINATION),
                    parcel.text(PARCEL__BAG),
                    parcel.text(PARCEL__METHOD).isEmpty() ? profile.methods().getFirst() : parcel.text(PARCEL__METHOD),
                    parcel.text(PARCEL__TRACKING)));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, Paper.say("slip.title")));
        blocks.add(Paragraph.of(Paper.day(LocalDate.now(ledger.clock()))).aligned(Align.RIGHT));
        blocks.add(Paragraph.of(Paper.say("slip.from", sender())).aligned(Align.RIGHT));
        blocks.add(Paragraph.of(Paper.say("slip.text", rows.size())));
        blocks.add(Table.of(
                Receipts.columns(5, 16, 24, 16, 18, 21),
                Table.Row.header(
                        Paper.say("column.place"),
                        Paper.say("column.parcel"),
                        Paper.say("column.destination"),
                        Paper.say("column.bag"),
                        Paper.say("column.method"),
                        Paper.say("column.tracking")),
                rows));
        blocks.add(new Spacer(4));
        blocks.add(new ConfirmationBoxes(
                List.of(Paper.say("slip.asked"), Paper.say("slip.taken"), Paper.say("slip.day")), 40, 20, Align.RIGHT));
        return paper.plain(Paper.say("slip.title"), "", blocks);
    }

    /**
     * Address labels on a sheet by the profile.
     *
     * @param first which label of the first sheet is used first, from 1: sheets that were begun are not lost
     */
    public byte[] labels(List<String> typed, int first) throws Refusal {
        var sheet = profile.label();
        if (first < 1 || first > sheet.columns() * sheet.rows()) {
            throw Delivery.refusal("label.first", first, sheet.columns() * sheet.rows());
        }
        List<List<LabelRow.Line>> labels = new ArrayList<>();
        for (int i = 1; i < first; i++) {
            labels.add(List.of());
        }
        for (String each : typed) {
            labels.add(label(Receipts.parcel(ledger, session, each)));
        }
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < labels.size(); i += sheet.columns()) {
            if (i > 0 && i % (sheet.columns() * sheet.rows()) == 0) {
                blocks.add(new PageBreak());
            }
            blocks.add(new LabelRow(
                    labels.subList(i, Math.min(i + sheet.columns(), labels.size())),
                    sheet.width(),
                    sheet.height(),
                    sheet.gapX(),
                    sheet.gapY()));
        }
        double right = Math.max(0, PAPER_WIDTH - sheet.left() - sheet.columns() * (sheet.width() + sheet.gapX()));
        double bottom = Math.max(0, PAPER_HEIGHT - sheet.top() - sheet.rows() * (sheet.height() + sheet.gapY()));
        return paper.bare(
                Paper.say("label.title"),
                new PageSetup(false, sheet.top(), right, Math.max(0, bottom - 1), sheet.left()),
                blocks);
    }

    private List<LabelRow.Line> label(Row parcel) throws Refusal {
        String name = parcel.text(PARCEL__DESTINATION);
        var destination = profile.destination(name).orElseThrow(() -> Delivery.refusal("label.address", name));
        var label = new AddressLabel(
                PostalCode.parse(destination.postalCode()),
                destination.lines(),
                List.of(destination.name(), destination.addressee()),
                "");
        List<LabelRow.Line> lines = new ArrayList<>();
        List<String> texts = label.lines();
        for (int i = 0; i < texts.size(); i++) {
            boolean addressee = i > destination.lines().size();
            lines.add(new LabelRow.Line(texts.get(i), addressee ? 12 : 10, addressee));
        }
        lines.add(new LabelRow.Line(
                Paper.say("label.foot", parcel.text(PARCEL__NUMBER), parcel.text(PARCEL__BAG)), 8, false));
        return lines;
    }

    /** The list of contents as a workbook. */
    public byte[] workbook(String typed) throws Refusal, IOException {
        Row parcel = Receipts.parcel(ledger, session, typed);
        List<Row> cards = Receipts.cards(ledger, session, parcel.id());
        paper.leaves(Ledger.AccessKind.EXPORTED, Paper.say("contents.title"), Receipts.credentials(cards));
        List<List<Object>> rows = new ArrayList<>();
        for (Row card : cards) {
            rows.add(Arrays.asList(
                    rows.size() + 1,
                    card.text(CARRIED_CARD__NUMBER),
                    Receipts.kind(card),
                    card.text(CARRIED_CARD__HOLDER_NAME),
                    card.text(CARRIED_CARD__UNIT_NAME),
                    card.get(CARRIED_CARD__ACTIVE_FROM)));
        }
        List<Workbook.Column> columns = List.of(
                new Workbook.Column(Paper.say("column.place"), Kind.NUMBER, 6),
                new Workbook.Column(Paper.say("column.number"), Kind.TEXT, 16),
                new Workbook.Column(Paper.say("column.kind"), Kind.TEXT, 20),
                new Workbook.Column(Paper.say("column.holder"), Kind.TEXT, 22),
                new Workbook.Column(Paper.say("column.unit"), Kind.TEXT, 34),
                new Workbook.Column(Paper.say("column.from"), Kind.DATE, 14));
        List<List<Object>> foot = List.of(Arrays.asList(
                null,
                parcel.text(PARCEL__NUMBER),
                parcel.text(PARCEL__DESTINATION),
                parcel.text(PARCEL__BAG),
                "",
                null));
        var out = new ByteArrayOutputStream();
        new XlsxWriter()
                .write(
                        new Workbook(
                                Paper.say("contents.title"),
                                session.name(),
                                OffsetDateTime.now(ledger.clock()),
                                List.of(new Workbook.Sheet(Paper.say("contents.sheet"), columns, rows, true, foot))),
                        out);
        return out.toByteArray();
    }

    /** The words in which a destination is asked for its receipt. */
    public String reminder(Row parcel) {
        return Paper.say(
                "reminder.text",
                parcel.text(PARCEL__DESTINATION),
                Paper.day(parcel.get(PARCEL__POSTED_ON)),
                parcel.text(PARCEL__NUMBER),
                parcel.text(PARCEL__BAG),
                parcel.text(PARCEL__TRACKING).isEmpty() ? "―" : parcel.text(PARCEL__TRACKING),
                parcel.text(PARCEL__SIZE),
                Paper.day(parcel.get(PARCEL__DUE)),
                sender());
    }

    private List<Row> printed(Row parcel, String title) throws Refusal {
        List<Row> cards = Receipts.cards(ledger, session, parcel.id());
        paper.leaves(Ledger.AccessKind.PRINTED, Paper.say(title), Receipts.credentials(cards));
        return cards;
    }

    private List<Entry> head(Row parcel, int count) {
        List<Entry> head = new ArrayList<>();
        head.add(new Entry(Paper.say("parcel.number"), parcel.text(PARCEL__NUMBER)));
        head.add(new Entry(Paper.say("column.destination"), parcel.text(PARCEL__DESTINATION)));
        head.add(new Entry(Paper.say("column.bag"), parcel.text(PARCEL__BAG)));
        head.add(new Entry(Paper.say("column.tracking"), parcel.text(PARCEL__TRACKING)));
        head.add(new Entry(Paper.say("parcel.posted"), Paper.day(parcel.get(PARCEL__POSTED_ON))));
        head.add(new Entry(Paper.say("handover.count"), Paper.say("count", count)));
        return head;
    }

    private String sender() {
        return Paper.say("sender", profile.sender().name(), profile.sender().extension());
    }
}
