// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.delivery.internal;

import fudaban.issuance.delivery.DeliveryActs;
import fudaban.issuance.delivery.ParcelStep;
import fudaban.issuance.delivery.model.Parcel;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import org.osgi.service.component.annotations.Component;

/** The inverse of {@link AddToParcel}: the cards wait again. */
@Component(service = Act.class)
public final class TakeOutOfParcel extends ParcelAct<DeliveryActs.TakeOutOfParcel> {
    /** For the service registry. */
    public TakeOutOfParcel() {
        super(
                DeliveryActs.TAKE_OUT_OF_PARCEL,
                DeliveryActs.TakeOutOfParcel.class,
                ParcelStep.TAKE_OUT,
                DeliveryActs.TakeOutOfParcel::parcel);
    }

    @Override
    void run(DeliveryActs.TakeOutOfParcel input, Parcel parcel, Change change) throws Refusal {
        var out = Carried.named(Carried.all(change, parcel.getId()), input.cards(), parcel.getNumber());
        out.forEach(item -> Carried.leaveOut(item, change));
        parcel.setSize(parcel.getSize() - out.size());
    }
}
