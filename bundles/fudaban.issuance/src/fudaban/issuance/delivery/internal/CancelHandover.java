// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.delivery.internal;

import fudaban.issuance.delivery.DeliveryActs;
import fudaban.issuance.delivery.model.Handover;
import fudaban.issuance.delivery.model.HandoverState;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import org.osgi.service.component.annotations.Component;

/** The inverse of {@link PrepareHandover}: the sheet is not used, its cards wait again. */
@Component(service = Act.class)
public final class CancelHandover extends DeliveryAct<DeliveryActs.CancelHandover> {
    /** For the service registry. */
    public CancelHandover() {
        super(DeliveryActs.CANCEL_HANDOVER, DeliveryActs.CancelHandover.class, COUNTER);
    }

    @Override
    public void run(DeliveryActs.CancelHandover input, Change change) throws Refusal {
        needReason(input.reason());
        Handover handover = Handovers.open(change, input.handover());
        Carried.all(change, handover.getId()).forEach(item -> Carried.leaveOut(item, change));
        handover.setState(HandoverState.CANCELLED);
        handover.setRemark(input.reason().strip());
    }
}
