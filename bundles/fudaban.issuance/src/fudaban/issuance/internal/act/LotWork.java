// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.act;

import fudaban.issuance.Issuance;
import fudaban.issuance.destroy.DestroyActs;
import fudaban.issuance.destroy.model.DestructionLot;
import fudaban.issuance.destroy.model.DestructionPackage.Literals;
import fudaban.issuance.destroy.model.LotEntry;
import fudaban.issuance.destroy.model.LotState;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Change;
import fudaban.ledger.query.Query;
import java.util.List;

/** What the acts with a lot share. */
final class LotWork {
    private LotWork() {}

    /** A lot that can still be worked on. */
    static DestructionLot open(String id, Change change) throws Refusal {
        DestructionLot lot = change.load(DestructionLot.class, id);
        if (lot.getState() != LotState.OPEN) {
            throw Issuance.refusal("destroy.lot." + lot.getState().getName(), lot.getNumber());
        }
        return lot;
    }

    /** What lies in it. */
    static List<LotEntry> entries(DestructionLot lot, Change change) {
        return change
                .list(Query.of(LotEntry.class)
                        .where(Literals.LOT_ENTRY__LOT, lot.getId())
                        .orderBy(Literals.LOT_ENTRY__PLACE, false)
                        .limit(1000))
                .stream()
                .filter(entry -> entry.getItemKey() != null)
                .toList();
    }

    static void needRoom(DestructionLot lot, int more) throws Refusal {
        // Entries that were taken out stay as records and are read, too.
        if (lot.getLastPlace() + more > DestroyActs.LOT * 2
                || lot.getCards() + lot.getBlanks() + more > DestroyActs.LOT) {
            throw Issuance.refusal("destroy.full", lot.getNumber(), DestroyActs.LOT);
        }
    }
}
