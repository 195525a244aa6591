// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.act;

import fudaban.issuance.Issuance;
import fudaban.issuance.act.IssuanceActs;
import fudaban.issuance.model.Batch;
import fudaban.issuance.model.BatchState;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import org.osgi.service.component.annotations.Component;

/** Closes a batch whose items need nothing any more. */
@Component(service = Act.class)
public final class CloseBatch extends Declared<IssuanceActs.CloseBatch> {
    /** For the service registry. */
    public CloseBatch() {
        super(IssuanceActs.CLOSE_BATCH, IssuanceActs.CloseBatch.class, DESK, "1-1");
    }

    @Override
    public void run(IssuanceActs.CloseBatch input, Change change) throws Refusal {
        Batch batch = change.load(Batch.class, input.batch());
        if (batch.getDone() < batch.getSize()) {
            throw Issuance.refusal("batch.close.open", batch.getName(), batch.getSize() - batch.getDone());
        }
        batch.setState(BatchState.DONE);
        batch.setClosed(change.happened());
    }
}
