// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.delivery.internal;

import fudaban.issuance.delivery.Delivery;
import fudaban.issuance.delivery.DeliveryActs;
import fudaban.issuance.delivery.model.CarriedCard;
import fudaban.issuance.delivery.model.Handover;
import fudaban.issuance.delivery.model.HandoverState;
import fudaban.issuance.profile.EvidenceRules;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** 交付: the sheet is signed. Its cards are in use from now on, or from their day; those not taken wait again. */
@Component(service = Act.class)
public final class RecordHandover extends DeliveryAct<DeliveryActs.RecordHandover> {
    /** For the service registry. */
    public RecordHandover() {
        super(DeliveryActs.RECORD_HANDOVER, DeliveryActs.RecordHandover.class, COUNTER);
    }

    @Override
    public void run(DeliveryActs.RecordHandover input, Change change) throws Refusal {
        Handover handover = Handovers.open(change, input.handover());
        EvidenceRules.of(change).need(EvidenceRules.Step.HANDOVER, handover.getPhotos(), handover.getNumber());
        handover.setReceivedOn(onPaper(input.receivedOn(), handover.getMade(), change));
        if (input.receiver() != null && !input.receiver().isBlank()) {
            handover.setReceiver(input.receiver().strip());
        }
        List<CarriedCard> items = new ArrayList<>(Carried.all(change, handover.getId()));
        List<CarriedCard> absent = Carried.named(items, input.absent(), handover.getNumber());
        if (absent.size() == items.size()) {
            throw Delivery.refusal("handover.nobody", handover.getNumber());
        }
        absent.forEach(item -> Carried.leaveOut(item, change));
        items.removeAll(absent);
        handover.setSize(items.size());
        handover.setState(HandoverState.RECEIVED);
        Carried.deliver(items, false, change.day(change.now()), change);
    }
}
