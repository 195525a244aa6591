// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.act;

import fudaban.issuance.act.IssuanceActs;
import fudaban.issuance.model.Batch;
import fudaban.issuance.model.BatchState;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.office.era.FiscalYear;
import org.osgi.service.component.annotations.Component;

/** 一括発行 第n回: plans the cards in the order they are given. */
@Component(service = Act.class)
public final class OpenBatch extends Declared<IssuanceActs.OpenBatch> {
    /** For the service registry. */
    public OpenBatch() {
        super(IssuanceActs.OPEN_BATCH, IssuanceActs.OpenBatch.class, DESK, "1-1");
    }

    @Override
    public void run(IssuanceActs.OpenBatch input, Change change) throws Refusal {
        FiscalYear year = FiscalYear.of(change.day());
        Batch batch = change.create(Batch.class);
        batch.setRound((int) change.next("issuance-batch-" + year.year()));
        batch.setName(year.label() + " 第" + batch.getRound() + "回");
        batch.setState(BatchState.OPEN);
        batch.setExecutor(input.executor());
        batch.setOpened(change.happened());
        Items.plan(batch, input.applications(), change);
    }
}
