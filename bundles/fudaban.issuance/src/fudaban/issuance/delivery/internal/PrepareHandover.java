// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.delivery.internal;

import fudaban.issuance.delivery.DeliveryActs;
import fudaban.issuance.delivery.SheetCode;
import fudaban.issuance.delivery.model.Handover;
import fudaban.issuance.delivery.model.HandoverState;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import org.osgi.service.component.annotations.Component;

/** Puts cards on a 受領書. */
@Component(service = Act.class)
public final class PrepareHandover extends DeliveryAct<DeliveryActs.PrepareHandover> {
    /** For the service registry. */
    public PrepareHandover() {
        super(DeliveryActs.PREPARE_HANDOVER, DeliveryActs.PrepareHandover.class, COUNTER);
    }

    @Override
    public void run(DeliveryActs.PrepareHandover input, Change change) throws Refusal {
        Handover handover = change.create(Handover.class);
        handover.setNumber(Numbers.next(SheetCode.Kind.HANDOVER, change));
        handover.setState(HandoverState.OPEN);
        handover.setProxy(input.proxy());
        handover.setUnitName(input.unit());
        handover.setReceiver(input.receiver());
        handover.setReceiverPerson(input.receiverPerson());
        handover.setMade(change.now());
        handover.setActiveFrom(input.activeFrom());
        handover.setSize(Carried.room(0, input.cards().size(), handover.getNumber()));
        Carried.take(change, handover.getId(), handover.getNumber(), input.cards(), input.activeFrom());
    }
}
