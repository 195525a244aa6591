// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.act;

import fudaban.issuance.Issuance;
import fudaban.issuance.act.IssuanceActs;
import fudaban.issuance.model.Batch;
import fudaban.issuance.model.BatchItem;
import fudaban.issuance.model.BatchState;
import fudaban.issuance.model.ItemState;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** Chooses a blank card for an item; also begins the next attempt after a failure. */
@Component(service = Act.class)
public final class BeginCard extends Declared<IssuanceActs.Begin> {
    /** For the service registry. */
    public BeginCard() {
        super(IssuanceActs.BEGIN, IssuanceActs.Begin.class, DESK, "1-1");
    }

    @Override
    public void run(IssuanceActs.Begin input, Change change) throws Refusal {
        BatchItem item = change.load(BatchItem.class, input.item());
        Items.expect(item, List.of(ItemState.PLANNED, ItemState.FAILED, ItemState.SPOILED));
        if (input.attempt() != item.getAttempt() + 1) {
            throw Issuance.refusal("item.attempt", item.getNumber(), input.attempt());
        }
        item.setAttempt(input.attempt());
        item.setChipId(input.chipId());
        item.setFailure(null);
        item.setState(ItemState.WRITING);
        Batch batch = change.load(Batch.class, item.getBatch());
        if (batch.getState() == BatchState.OPEN) {
            batch.setState(BatchState.RUNNING);
        }
    }
}
