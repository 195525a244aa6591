// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.act;

import fudaban.issuance.Issuance;
import fudaban.issuance.act.IssuanceActs;
import fudaban.issuance.act.ItemStep;
import fudaban.issuance.model.Application;
import fudaban.issuance.model.ApplicationState;
import fudaban.issuance.model.Batch;
import fudaban.issuance.model.BatchItem;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import org.osgi.service.component.annotations.Component;

/**
 * 取外し: takes cards out of their batch. Their applications stand where they stood before 確定, so that they can be
 * corrected, withdrawn or confirmed again; the number stays theirs.
 */
@Component(service = Act.class)
public final class TakeOutItems extends Declared<IssuanceActs.TakeOut> {
    /** For the service registry. */
    public TakeOutItems() {
        super(IssuanceActs.TAKE_OUT, IssuanceActs.TakeOut.class, DESK, "1-1");
    }

    @Override
    public void run(IssuanceActs.TakeOut input, Change change) throws Refusal {
        if (input.reason() == null || input.reason().isBlank()) {
            throw Issuance.refusal("reason.none");
        }
        Items.fetch(input.items(), change);
        for (String id : input.items()) {
            BatchItem item = change.load(BatchItem.class, id);
            Batch batch = change.load(Batch.class, item.getBatch());
            Items.expect(item, ItemStep.TAKE_OUT, batch);
            Items.takeOut(item, batch, change);
            change.load(Application.class, item.getApplication()).setState(ApplicationState.CHECKED);
        }
    }
}
