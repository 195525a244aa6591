// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.delivery.internal;

import fudaban.issuance.delivery.DeliveryActs;
import fudaban.issuance.delivery.ParcelStep;
import fudaban.issuance.delivery.model.Parcel;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import org.osgi.service.component.annotations.Component;

/** More cards for a parcel that is 準備中. */
@Component(service = Act.class)
public final class AddToParcel extends ParcelAct<DeliveryActs.AddToParcel> {
    /** For the service registry. */
    public AddToParcel() {
        super(
                DeliveryActs.ADD_TO_PARCEL,
                DeliveryActs.AddToParcel.class,
                ParcelStep.ADD,
                DeliveryActs.AddToParcel::parcel);
    }

    @Override
    void run(DeliveryActs.AddToParcel input, Parcel parcel, Change change) throws Refusal {
        parcel.setSize(Carried.room(parcel.getSize(), input.cards().size(), parcel.getNumber()));
        Carried.take(change, parcel.getId(), parcel.getNumber(), input.cards(), parcel.getActiveFrom());
    }
}
