// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.delivery.internal;

import fudaban.issuance.delivery.DeliveryActs;
import fudaban.issuance.delivery.ParcelStep;
import fudaban.issuance.delivery.model.Parcel;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import org.osgi.service.component.annotations.Component;

/** The inverse of {@link SealParcel}, before it was posted. */
@Component(service = Act.class)
public final class UnsealParcel extends ParcelAct<DeliveryActs.UnsealParcel> {
    /** For the service registry. */
    public UnsealParcel() {
        super(
                DeliveryActs.UNSEAL_PARCEL,
                DeliveryActs.UnsealParcel.class,
                ParcelStep.UNSEAL,
                DeliveryActs.UnsealParcel::parcel);
    }

    @Override
    void run(DeliveryActs.UnsealParcel input, Parcel parcel, Change change) throws Refusal {
        needReason(input.reason());
        parcel.setBag(null);
        parcel.setSealedOn(null);
        parcel.setRemark(input.reason().strip());
    }
}
