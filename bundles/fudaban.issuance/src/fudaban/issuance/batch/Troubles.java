// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.batch;

import fudaban.issuance.act.ItemStep;
import fudaban.issuance.internal.Pages;
import fudaban.issuance.model.Batch;
import fudaban.issuance.model.BatchItem;
import fudaban.issuance.model.IssuancePackage.Literals;
import fudaban.issuance.model.ItemState;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 要対応: the items of all batches that did not go through, failed here or reported by the existing system. */
public final class Troubles {
    private static final List<ItemState> STATES =
            List.of(ItemState.WRITING, ItemState.FAILED, ItemState.SPOILED, ItemState.HANDED_OVER);

    private final Ledger ledger;

    /** Troubles in this ledger. */
    public Troubles(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * One item somebody has to look at.
     *
     * @param item its id
     * @param number number of the card
     * @param batch name of its batch
     * @param executor desk or existing
     * @param state where it stands
     * @param failure stable name of what went wrong here, or the words of the existing system; may be empty
     * @param steps what may be done next
     */
    public record Trouble(
            String item,
            String number,
            String batch,
            String executor,
            ItemState state,
            String failure,
            Set<ItemStep> steps) {}

    /**
     * All of them, by batch and turn.
     *
     * @param waiting whether cards that only wait for the existing system's result are listed too
     */
    public List<Trouble> list(Session session, boolean waiting) throws Refusal {
        Map<String, Batch> batches = new HashMap<>();
        List<Row> rows = new ArrayList<>();
        for (ItemState state : STATES) {
            if (waiting || state != ItemState.HANDED_OVER) {
                rows.addAll(
                        Pages.all(ledger, session, Query.of(BatchItem.class).where(Literals.BATCH_ITEM__STATE, state)));
            }
        }
        List<Trouble> troubles = new ArrayList<>();
        rows.sort(Comparator.comparing(row -> row.text(Literals.BATCH_ITEM__NUMBER)));
        for (Row row : rows) {
            String id = row.text(Literals.BATCH_ITEM__BATCH);
            Batch batch = batches.get(id);
            if (batch == null) {
                batch = ledger.open(session, Batch.class, id);
                batches.put(id, batch);
            }
            var state = (ItemState) row.get(Literals.BATCH_ITEM__STATE);
            troubles.add(new Trouble(
                    row.id(),
                    row.text(Literals.BATCH_ITEM__NUMBER),
                    batch.getName(),
                    batch.getExecutor(),
                    state,
                    row.text(Literals.BATCH_ITEM__FAILURE),
                    ItemStep.offered(state, batch.getExecutor())));
        }
        return List.copyOf(troubles);
    }

    /** How many of each state there are, for a figure on a screen. */
    public Map<ItemState, Long> counts(Session session) throws Refusal {
        Map<ItemState, Long> counts = new EnumMap<>(ItemState.class);
        for (ItemState state : STATES) {
            long count = ledger.count(session, Query.of(BatchItem.class).where(Literals.BATCH_ITEM__STATE, state))
                    .number();
            if (count > 0) {
                counts.put(state, count);
            }
        }
        return counts;
    }
}
