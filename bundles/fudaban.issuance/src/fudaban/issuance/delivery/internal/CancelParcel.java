// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.delivery.internal;

import fudaban.issuance.delivery.DeliveryActs;
import fudaban.issuance.delivery.ParcelStep;
import fudaban.issuance.delivery.model.Parcel;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import org.osgi.service.component.annotations.Component;

/** The inverse of {@link OpenParcel}: its cards wait again. */
@Component(service = Act.class)
public final class CancelParcel extends ParcelAct<DeliveryActs.CancelParcel> {
    /** For the service registry. */
    public CancelParcel() {
        super(
                DeliveryActs.CANCEL_PARCEL,
                DeliveryActs.CancelParcel.class,
                ParcelStep.CANCEL,
                DeliveryActs.CancelParcel::parcel);
    }

    @Override
    void run(DeliveryActs.CancelParcel input, Parcel parcel, Change change) throws Refusal {
        needReason(input.reason());
        Carried.all(change, parcel.getId()).forEach(item -> Carried.leaveOut(item, change));
        parcel.setRemark(input.reason().strip());
    }
}
