// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.batch;

import fudaban.issuance.delivery.WaitingCards;
import fudaban.issuance.model.Application;
import fudaban.issuance.model.ApplicationState;
import fudaban.issuance.model.BatchItem;
import fudaban.issuance.model.BatchState;
import fudaban.issuance.model.IssuancePackage.Literals;
import fudaban.issuance.model.ItemState;
import fudaban.issuance.stock.Stock;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.query.Count;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.model.Credential;
import fudaban.model.CredentialState;
import fudaban.model.ModelPackage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What of issuing is not finished: the one source of 本日 and of the 日報. */
public final class OpenWork {
    /** How far ahead an expiry is pointed at. */
    public static final int SOON_DAYS = 30;

    /** What kind of work it is, in the order it is told. */
    public enum Kind {
        /** 不備. */
        DEFECTIVE,
        /** 受付, not checked yet. */
        RECEIVED,
        /** 確認済, not 確定. */
        CHECKED,
        /** 確定, in no batch yet. */
        CONFIRMED,
        /** A batch that goes on here or was not handed over yet. */
        BATCH_OPEN,
        /** Cards of a batch that did not go through in the existing system. */
        BATCH_FAILED,
        /** Cards of a batch whose result the existing system has not told. */
        BATCH_AWAITING,
        /** Cards that wait to be handed over. */
        READY,
        /** Cards in use whose last day has passed. */
        EXPIRED,
        /** Cards in use whose last day comes within {@link #SOON_DAYS}. */
        EXPIRING,
        /** Too few blank cards of a kind. */
        LOW_STOCK
    }

    /**
     * So much of one kind.
     *
     * @param count how many applications or cards, more than none
     * @param batch id of the batch, or empty
     * @param name name of the batch or of the kind of card, or empty
     */
    public record Item(Kind kind, Count count, String batch, String name) {}

    private final Ledger ledger;
    private final Session session;
    private final List<Item> items = new ArrayList<>();

    private OpenWork(Ledger ledger, Session session) {
        this.ledger = ledger;
        this.session = session;
    }

    /** What is open now, in the order of the work. */
    public static List<Item> read(Ledger ledger, Session session, LocalDate today) throws Refusal {
        var open = new OpenWork(ledger, session);
        open.applications();
        open.batches();
        open.cards(today);
        Stock.low(ledger, session, today)
                .forEach((kind, pieces) -> open.items.add(
                        new Item(Kind.LOW_STOCK, new Count(pieces.intValue(), false), "", kind.getName())));
        return List.copyOf(open.items);
    }

    private void applications() throws Refusal {
        application(Kind.DEFECTIVE, ApplicationState.DEFECTIVE);
        application(Kind.RECEIVED, ApplicationState.RECEIVED);
        application(Kind.CHECKED, ApplicationState.CHECKED);
        application(Kind.CONFIRMED, ApplicationState.CONFIRMED);
    }

    private void application(Kind kind, ApplicationState state) throws Refusal {
        add(kind, Query.of(Application.class).where(Literals.APPLICATION__STATE, state), "", "");
    }

    private void batches() throws Refusal {
        for (Row batch : new Batches(ledger).unfinished(session)) {
            String name = batch.text(Literals.BATCH__NAME);
            if (batch.get(Literals.BATCH__STATE) == BatchState.AWAITING_RESULT) {
                add(Kind.BATCH_FAILED, items(batch, ItemState.FAILED, ItemState.SPOILED), batch.id(), name);
                add(Kind.BATCH_AWAITING, items(batch, ItemState.HANDED_OVER), batch.id(), name);
            } else {
                int size = (int) batch.values().getOrDefault(Literals.BATCH__SIZE, 0);
                int left = size - (int) batch.values().getOrDefault(Literals.BATCH__DONE, 0);
                items.add(new Item(Kind.BATCH_OPEN, new Count(left, false), batch.id(), name));
            }
        }
    }

    private static Query<?> items(Row batch, Object... states) {
        return Query.of(BatchItem.class)
                .where(Literals.BATCH_ITEM__BATCH, batch.id())
                .where(Literals.BATCH_ITEM__STATE, Query.Operator.IN, states);
    }

    private void cards(LocalDate today) throws Refusal {
        var all = Query.of(Credential.class);
        // What is on a sheet or in a parcel waits for its receipt, and is told of there.
        Count ready = WaitingCards.count(ledger, session);
        if (ready.number() > 0) {
            items.add(new Item(Kind.READY, ready, "", ""));
        }
        var active = all.where(ModelPackage.Literals.CREDENTIAL__STATE, CredentialState.ACTIVE);
        var expires = ModelPackage.Literals.CREDENTIAL__EXPIRES_ON;
        add(Kind.EXPIRED, active.where(expires, Query.Operator.TO, today.minusDays(1)), "", "");
        add(
                Kind.EXPIRING,
                active.where(expires, Query.Operator.FROM, today)
                        .where(expires, Query.Operator.TO, today.plusDays(SOON_DAYS)),
                "",
                "");
    }

    private void add(Kind kind, Query<?> query, String batch, String name) throws Refusal {
        Count count = ledger.count(session, query);
        if (count.number() > 0) {
            items.add(new Item(kind, count, batch, name));
        }
    }
}
