// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.loss.internal;

import fudaban.issuance.loss.Loss;
import fudaban.issuance.loss.LossActs;
import fudaban.issuance.loss.model.LossCase;
import fudaban.issuance.loss.model.LossState;
import fudaban.issuance.loss.model.StampKind;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import java.util.Set;
import org.osgi.service.component.annotations.Component;

/** Takes a stamp back that was set by mistake; the case is open again. 受付 and 失効登録 are what happened and stay. */
@Component(service = Act.class)
public final class UnstampLoss extends LossAct<LossActs.Unstamp> {
    private static final Set<StampKind> FACTS = Set.of(StampKind.RECEIVED, StampKind.SUSPENDED);

    /** For the service registry. */
    public UnstampLoss() {
        super(LossActs.UNSTAMP, LossActs.Unstamp.class);
    }

    @Override
    public void run(LossActs.Unstamp input, Change change) throws Refusal {
        LossCase loss = known(input.number(), change);
        if (input.reason() == null || input.reason().isBlank()) {
            throw Loss.refusal("stamp.reason", loss.getNumber());
        }
        boolean found = loss.getState() == LossState.FOUND || FACTS.contains(input.kind());
        if (found || !loss.getStamps().removeIf(each -> each.getKind() == input.kind())) {
            throw Loss.refusal("stamp.stays", loss.getNumber());
        }
        settle(loss, change);
    }
}
