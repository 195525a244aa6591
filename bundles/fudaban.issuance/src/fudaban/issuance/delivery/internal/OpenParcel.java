// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.delivery.internal;

import fudaban.issuance.delivery.Delivery;
import fudaban.issuance.delivery.DeliveryActs;
import fudaban.issuance.delivery.SheetCode;
import fudaban.issuance.delivery.model.Parcel;
import fudaban.issuance.delivery.model.ParcelState;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import org.osgi.service.component.annotations.Component;

/** Begins a parcel for a destination with its cards. */
@Component(service = Act.class)
public final class OpenParcel extends DeliveryAct<DeliveryActs.OpenParcel> {
    /** For the service registry. */
    public OpenParcel() {
        super(DeliveryActs.OPEN_PARCEL, DeliveryActs.OpenParcel.class, POST);
    }

    @Override
    public void run(DeliveryActs.OpenParcel input, Change change) throws Refusal {
        if (input.destination() == null || input.destination().isBlank()) {
            throw Delivery.refusal("parcel.destination");
        }
        Parcel parcel = change.create(Parcel.class);
        parcel.setNumber(Numbers.next(SheetCode.Kind.PARCEL, change));
        parcel.setState(ParcelState.PREPARING);
        parcel.setDestination(input.destination().strip());
        parcel.setMade(change.now());
        parcel.setActiveFrom(input.activeFrom());
        parcel.setSize(Carried.room(0, input.cards().size(), parcel.getNumber()));
        Carried.take(change, parcel.getId(), parcel.getNumber(), input.cards(), input.activeFrom());
    }
}
