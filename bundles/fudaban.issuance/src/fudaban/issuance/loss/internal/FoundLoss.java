// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.loss.internal;

import fudaban.issuance.loss.Loss;
import fudaban.issuance.loss.LossActs;
import fudaban.issuance.loss.model.LossCase;
import fudaban.issuance.loss.model.LossState;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import org.osgi.service.component.annotations.Component;

/** 発見, also after everything was stamped. What becomes of the card is an act of its own: 解除 or 返納. */
@Component(service = Act.class)
public final class FoundLoss extends LossAct<LossActs.Found> {
    /** For the service registry. */
    public FoundLoss() {
        super(LossActs.FOUND, LossActs.Found.class);
    }

    @Override
    public void run(LossActs.Found input, Change change) throws Refusal {
        LossCase loss = known(input.number(), change);
        if (loss.getState() == LossState.FOUND) {
            throw Loss.refusal("loss.settled", loss.getNumber());
        }
        if (input.how() == null || input.how().isBlank()) {
            throw Loss.refusal("found.how", loss.getNumber());
        }
        loss.setState(LossState.FOUND);
        loss.setFound(input.how().strip());
        loss.setClosed(change.happened());
        loss.setOpenKey(null);
    }
}
