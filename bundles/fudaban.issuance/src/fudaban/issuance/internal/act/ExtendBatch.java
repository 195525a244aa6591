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

/** Plans further cards of a batch. */
@Component(service = Act.class)
public final class ExtendBatch extends Declared<IssuanceActs.ExtendBatch> {
    /** For the service registry. */
    public ExtendBatch() {
        super(IssuanceActs.EXTEND_BATCH, IssuanceActs.ExtendBatch.class, DESK, "1-1");
    }

    @Override
    public void run(IssuanceActs.ExtendBatch input, Change change) throws Refusal {
        Batch batch = change.load(Batch.class, input.batch());
        if (batch.getState() != BatchState.OPEN) {
            throw Issuance.refusal("batch.extend.state", batch.getName());
        }
        Items.plan(batch, input.applications(), change);
    }
}
