// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.act;

import fudaban.issuance.act.IssuanceActs;
import fudaban.issuance.act.ItemStep;
import fudaban.issuance.model.Application;
import fudaban.issuance.model.ApplicationState;
import fudaban.issuance.model.Batch;
import fudaban.issuance.model.BatchItem;
import fudaban.issuance.model.ItemState;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import org.osgi.service.component.annotations.Component;

/**
 * Tries failed cards again: at this desk in the same batch, with the existing system in the next one, because its file of
 * this batch is closed by its own result list.
 */
@Component(service = Act.class)
public final class RetryItems extends Declared<IssuanceActs.Retry> {
    /** For the service registry. */
    public RetryItems() {
        super(IssuanceActs.RETRY, IssuanceActs.Retry.class, DESK, "1-1");
    }

    @Override
    public void run(IssuanceActs.Retry input, Change change) throws Refusal {
        Items.fetch(input.items(), change);
        for (String id : input.items()) {
            BatchItem item = change.load(BatchItem.class, id);
            Batch batch = change.load(Batch.class, item.getBatch());
            Items.expect(item, ItemStep.RETRY, batch);
            if (batch.getExecutor().equals("desk")) {
                item.setState(ItemState.PLANNED);
                item.setFailure(null);
            } else {
                Items.takeOut(item, batch, change);
                change.load(Application.class, item.getApplication()).setState(ApplicationState.CONFIRMED);
            }
        }
    }
}
