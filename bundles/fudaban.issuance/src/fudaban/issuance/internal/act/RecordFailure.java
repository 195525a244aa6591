// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.act;

import fudaban.issuance.Issuance;
import fudaban.issuance.act.IssuanceActs;
import fudaban.issuance.model.BatchItem;
import fudaban.issuance.model.ItemState;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.model.Credential;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** The card could not be written; the item waits for another attempt. */
@Component(service = Act.class)
public final class RecordFailure extends Declared<IssuanceActs.Failed> {
    /** For the service registry. */
    public RecordFailure() {
        super(IssuanceActs.FAILED, IssuanceActs.Failed.class, DESK, "1-1");
    }

    @Override
    public void run(IssuanceActs.Failed input, Change change) throws Refusal {
        BatchItem item = change.load(BatchItem.class, input.item());
        // PLANNED: what shows before any card is touched, such as a name the face cannot show.
        Items.expect(item, List.of(ItemState.WRITING, ItemState.PLANNED, ItemState.FAILED, ItemState.SPOILED));
        if (input.attempt() != item.getAttempt()) {
            throw Issuance.refusal("item.attempt", item.getNumber(), input.attempt());
        }
        item.setState(input.spoiled() ? ItemState.SPOILED : ItemState.FAILED);
        item.setFailure(input.failure());
        if (input.spoiled()) {
            Blanks.spoiled(input.uid(), change.load(Credential.class, item.getCredential()), change);
        }
    }
}
