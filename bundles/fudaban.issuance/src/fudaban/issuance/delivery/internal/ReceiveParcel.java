// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.delivery.internal;

import fudaban.issuance.delivery.DeliveryActs;
import fudaban.issuance.delivery.DeliveryProfile;
import fudaban.issuance.delivery.ParcelStep;
import fudaban.issuance.delivery.model.CarriedCard;
import fudaban.issuance.delivery.model.Parcel;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** 受領確認: the receipt is here. What the cards become is said by the profile. */
@Component(service = Act.class)
public final class ReceiveParcel extends ParcelAct<DeliveryActs.ReceiveParcel> {
    /** For the service registry. */
    public ReceiveParcel() {
        super(
                DeliveryActs.RECEIVE_PARCEL,
                DeliveryActs.ReceiveParcel.class,
                ParcelStep.RECEIVE,
                DeliveryActs.ReceiveParcel::parcel);
    }

    @Override
    void run(DeliveryActs.ReceiveParcel input, Parcel parcel, Change change) throws Refusal {
        parcel.setReceivedOn(onPaper(input.on(), parcel.getMade(), change));
        if (input.receiver() != null && !input.receiver().isBlank()) {
            parcel.setReceiver(input.receiver().strip());
        }
        List<CarriedCard> items = new ArrayList<>(Carried.all(change, parcel.getId()));
        List<CarriedCard> absent = Carried.named(items, input.absent(), parcel.getNumber());
        absent.forEach(item -> Carried.leaveOut(item, change));
        items.removeAll(absent);
        parcel.setSize(items.size());
        boolean hold = Profiles.of(change).onReceipt() == DeliveryProfile.OnReceipt.HOLD;
        Carried.deliver(items, hold, change.day(change.now()), change);
    }
}
