// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.act;

import fudaban.issuance.destroy.DestroyActs;
import fudaban.issuance.destroy.model.DestructionLot;
import fudaban.issuance.destroy.model.LotEntry;
import fudaban.issuance.destroy.model.LotState;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import org.osgi.service.component.annotations.Component;

/** Gives a lot up: nothing of it was destroyed, and its cards may be put into another. */
@Component(service = Act.class)
public final class CancelLot extends Declared<DestroyActs.Cancel> {
    /** For the service registry. */
    public CancelLot() {
        super(DestroyActs.CANCEL, DestroyActs.Cancel.class, DESK, "1-6");
    }

    @Override
    public void run(DestroyActs.Cancel input, Change change) throws Refusal {
        Suspensions.needReason(input.reason());
        DestructionLot lot = LotWork.open(input.lot(), change);
        for (LotEntry entry : LotWork.entries(lot, change)) {
            entry.setItemKey(null);
            entry.setTakenOut(change.happened());
            entry.setReason(input.reason());
        }
        lot.setState(LotState.CANCELLED);
        lot.setClosed(change.happened());
        lot.setReason(input.reason());
    }
}
