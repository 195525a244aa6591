// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.loss.internal;

import fudaban.issuance.loss.LossActs;
import fudaban.issuance.loss.model.LossCase;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import org.osgi.service.component.annotations.Component;

/** What the caller told later or otherwise; the journal keeps what stood there. */
@Component(service = Act.class)
public final class AmendLoss extends LossAct<LossActs.Amend> {
    /** For the service registry. */
    public AmendLoss() {
        super(LossActs.AMEND, LossActs.Amend.class);
    }

    @Override
    public void run(LossActs.Amend input, Change change) throws Refusal {
        LossCase loss = open(input.number(), change);
        if (input.caller() != null) {
            loss.setCaller(input.caller());
        }
        if (input.callBack() != null) {
            loss.setCallBack(input.callBack());
        }
        if (input.circumstances() != null) {
            loss.setCircumstances(input.circumstances());
        }
        if (input.instructedBy() != null) {
            loss.setInstructedBy(input.instructedBy());
        }
        if (input.noticeDue() != null) {
            loss.setNoticeDue(input.noticeDue());
        }
    }
}
