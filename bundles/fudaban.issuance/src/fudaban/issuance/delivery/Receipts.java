// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.delivery;

import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.CARRIED_CARD__ACTIVE_FROM;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.CARRIED_CARD__CARRIER;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.CARRIED_CARD__CREDENTIAL;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.CARRIED_CARD__HOLDER_NAME;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.CARRIED_CARD__KIND;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.CARRIED_CARD__NUMBER;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.CARRIED_CARD__STATE;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.CARRIED_CARD__UNIT_NAME;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.HANDOVER__ACTIVE_FROM;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.HANDOVER__NUMBER;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.HANDOVER__PROXY;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.HANDOVER__RECEIVER;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.HANDOVER__UNIT_NAME;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.PARCEL__NUMBER;

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
import fudaban.document.text.FontStack;
import fudaban.issuance.Issuance;
import fudaban.issuance.delivery.model.CarriedCard;
import fudaban.issuance.delivery.model.CarriedState;
import fudaban.issuance.delivery.model.Handover;
import fudaban.issuance.delivery.model.Parcel;
import fudaban.issuance.internal.Pages;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.model.Record;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EAttribute;

/** Sheets of the counter: the 受領書 with its QR, a line for each card, and where to sign. */
public final class Receipts {
    static final double QR_MM = 32;
    private static final double BOX_WIDTH = 57;
    private static final double BOX_HEIGHT = 20;

    private final Ledger ledger;
    private final Session session;
    private final Paper paper;

    /** As this account sees the records. */
    public Receipts(Ledger ledger, Session session, FontStack fonts) {
        this.ledger = ledger;
        this.session = session;
        this.paper = new Paper(ledger, session, fonts);
    }

    /** The sheet of a number, typed or scanned. */
    public static Row handover(Ledger ledger, Session session, String typed) throws Refusal {
        String number = SheetCode.parse(typed).number();
        return one(ledger, session, Handover.class, HANDOVER__NUMBER, number, "handover.unknown");
    }

    /** The parcel of a number, typed or scanned. */
    public static Row parcel(Ledger ledger, Session session, String typed) throws Refusal {
        String number = SheetCode.parse(typed).number();
        return one(ledger, session, Parcel.class, PARCEL__NUMBER, number, "parcel.unknown");
    }

    private static Row one(
            Ledger ledger,
            Session session,
            Class<? extends Record> type,
            EAttribute feature,
            String number,
            String unknown)
            throws Refusal {
        return ledger.list(session, Query.of(type).where(feature, number)).rows().stream()
                .findFirst()
                .orElseThrow(() -> Delivery.refusal(unknown, number));
    }

    /** The cards of a sheet or parcel that were not left out, in the order of their numbers. */
    public static List<Row> cards(Ledger ledger, Session session, String carrier) throws Refusal {
        return Pages.all(
                ledger,
                session,
                Query.of(CarriedCard.class)
                        .where(CARRIED_CARD__CARRIER, carrier)
                        .where(CARRIED_CARD__STATE, Query.Operator.IS_NOT, CarriedState.LEFT_OUT)
                        .orderBy(CARRIED_CARD__NUMBER, false));
    }

    /** Makes the PDF of a sheet. That it was printed leaves an access entry. */
    public byte[] pdf(String typed) throws Refusal {
        Row sheet = handover(ledger, session, typed);
        List<Row> cards = cards(ledger, session, sheet.id());
        paper.leaves(Ledger.AccessKind.PRINTED, Paper.say("handover.title"), credentials(cards));
        return paper.counted(
                Paper.say("handover.title"), sheet.text(HANDOVER__NUMBER), pages -> blocks(sheet, cards, pages));
    }

    static List<String> credentials(List<Row> cards) {
        return cards.stream().map(row -> row.text(CARRIED_CARD__CREDENTIAL)).toList();
    }

    private static List<Block> blocks(Row sheet, List<Row> cards, int pages) {
        boolean proxy = Boolean.TRUE.equals(sheet.get(HANDOVER__PROXY));
        String number = sheet.text(HANDOVER__NUMBER);
        List<Entry> head = new ArrayList<>();
        head.add(new Entry(Paper.say("handover.number"), number));
        head.add(new Entry(Paper.say("handover.count"), Paper.say("count", cards.size())));
        if (!sheet.text(HANDOVER__UNIT_NAME).isEmpty()) {
            head.add(new Entry(Paper.say("handover.unit"), sheet.text(HANDOVER__UNIT_NAME)));
        }
        if (proxy) {
            head.add(new Entry(Paper.say("handover.proxy"), sheet.text(HANDOVER__RECEIVER)));
        }
        if (sheet.get(HANDOVER__ACTIVE_FROM) != null) {
            head.add(new Entry(
                    Paper.say("handover.from"), Paper.say("from", Paper.day(sheet.get(HANDOVER__ACTIVE_FROM)))));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, Paper.say("handover.title")));
        blocks.add(head(head, number, pages));
        blocks.add(Paragraph.of(Paper.say(proxy ? "handover.text.proxy" : "handover.text")));
        blocks.add(proxy ? listed(cards) : signed(cards));
        if (proxy) {
            blocks.add(signature("handover.sign.proxy"));
        }
        blocks.add(Paragraph.of(Paper.say("handover.foot")).sized(9));
        return blocks;
    }

    /** What a sheet is, beside its QR. */
    static Block head(List<Entry> head, String number, int pages) {
        return new SideBySide(
                List.of(new KeyValueGrid(head, 1, 0.27)),
                List.of(new QrCode(SheetCode.of(number, pages).qr(), QR_MM, number, Align.CENTER)),
                QR_MM + 8);
    }

    /** Where one person signs for all. */
    static Block signature(String key) {
        return new KeepTogether(List.of(
                new Spacer(3),
                Paragraph.of(Paper.say(key)),
                new ConfirmationBoxes(
                        List.of(Paper.say("sign.day"), Paper.say("sign.unit"), Paper.say("sign.name")),
                        BOX_WIDTH,
                        BOX_HEIGHT,
                        Align.LEFT)));
    }

    private static Table signed(List<Row> cards) {
        List<Table.Row> rows = new ArrayList<>();
        for (int i = 0; i < cards.size(); i++) {
            Row card = cards.get(i);
            rows.add(Table.Row.of(
                    String.valueOf(i + 1),
                    card.text(CARRIED_CARD__NUMBER),
                    kind(card),
                    card.text(CARRIED_CARD__HOLDER_NAME),
                    card.text(CARRIED_CARD__UNIT_NAME),
                    Paper.shortDay(card.get(CARRIED_CARD__ACTIVE_FROM)),
                    "",
                    // Room for a hand.
                    "\n\n"));
        }
        return Table.of(
                columns(4, 16, 14, 15, 19, 11, 11, 17),
                Table.Row.header(
                        Paper.say("column.place"),
                        Paper.say("column.number"),
                        Paper.say("column.kind"),
                        Paper.say("column.holder"),
                        Paper.say("column.unit"),
                        Paper.say("column.from"),
                        Paper.say("sign.day"),
                        Paper.say("column.sign")),
                rows);
    }

    /** The cards without room to sign, with a box to tick. */
    static Table listed(List<Row> cards) {
        List<Table.Row> rows = new ArrayList<>();
        for (int i = 0; i < cards.size(); i++) {
            Row card = cards.get(i);
            rows.add(Table.Row.of(
                    String.valueOf(i + 1),
                    card.text(CARRIED_CARD__NUMBER),
                    kind(card),
                    card.text(CARRIED_CARD__HOLDER_NAME),
                    card.text(CARRIED_CARD__UNIT_NAME),
                    Paper.shortDay(card.get(CARRIED_CARD__ACTIVE_FROM)),
                    "□"));
        }
        return Table.of(
                columns(5, 15, 19, 20, 27, 13, 7),
                Table.Row.header(
                        Paper.say("column.place"),
                        Paper.say("column.number"),
                        Paper.say("column.kind"),
                        Paper.say("column.holder"),
                        Paper.say("column.unit"),
                        Paper.say("column.from"),
                        Paper.say("column.tick")),
                rows);
    }

    static List<Table.Column> columns(double... shares) {
        return java.util.Arrays.stream(shares)
                .mapToObj(share -> new Table.Column(share, Align.LEFT))
                .toList();
    }

    static String kind(Row card) {
        return card.get(CARRIED_CARD__KIND) instanceof Enum<?> kind
                ? Issuance.refusal("kind." + kind.name()).sentence(Locale.JAPAN)
                : "";
    }
}
