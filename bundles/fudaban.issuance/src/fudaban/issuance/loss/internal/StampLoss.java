// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.loss.internal;

import fudaban.issuance.loss.Loss;
import fudaban.issuance.loss.LossActs;
import fudaban.issuance.loss.model.LossCase;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import org.osgi.service.component.annotations.Component;

/** A stamp with its own time and name; the last one the office wants closes the case. */
@Component(service = Act.class)
public final class StampLoss extends LossAct<LossActs.Stamp> {
    /** For the service registry. */
    public StampLoss() {
        super(LossActs.STAMP, LossActs.Stamp.class);
    }

    @Override
    public void run(LossActs.Stamp input, Change change) throws Refusal {
        LossCase loss = open(input.number(), change);
        if (input.kind() == null) {
            throw Loss.refusal("stamp.kind");
        }
        if (loss.getStamps().stream().anyMatch(each -> each.getKind() == input.kind())) {
            throw Loss.refusal(
                    "stamp.again",
                    loss.getNumber(),
                    Loss.refusal("stamp." + input.kind().getName()));
        }
        if (change.happened().isBefore(loss.getReceived())) {
            throw Loss.refusal("stamp.early", loss.getNumber());
        }
        stamp(loss, input.kind(), change.happened(), name(input.by(), change), input.remark(), change);
        settle(loss, change);
    }
}
