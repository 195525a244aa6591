// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.act;

import fudaban.issuance.Issuance;
import fudaban.issuance.destroy.DestroyActs;
import fudaban.issuance.destroy.model.DestructionLot;
import fudaban.issuance.destroy.model.LotEntry;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import org.osgi.service.component.annotations.Component;

/** Takes a card out of an open lot again. Its line stays, struck out. */
@Component(service = Act.class)
public final class TakeOutOfLot extends Declared<DestroyActs.TakeOut> {
    /** For the service registry. */
    public TakeOutOfLot() {
        super(DestroyActs.TAKE_OUT, DestroyActs.TakeOut.class, DESK, "1-6");
    }

    @Override
    public void run(DestroyActs.TakeOut input, Change change) throws Refusal {
        Suspensions.needReason(input.reason());
        DestructionLot lot = LotWork.open(input.lot(), change);
        LotEntry entry = LotWork.entries(lot, change).stream()
                .filter(each -> each.getNumber().equals(input.number()))
                .findFirst()
                .orElseThrow(() -> Issuance.refusal("destroy.not-in", input.number(), lot.getNumber()));
        entry.setItemKey(null);
        entry.setTakenOut(change.happened());
        entry.setReason(input.reason());
        if (entry.getCredential() == null) {
            lot.setBlanks(lot.getBlanks() - entry.getCount());
        } else {
            lot.setCards(lot.getCards() - 1);
        }
    }
}
