// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.delivery.internal;

import fudaban.issuance.delivery.DeliveryActs;
import fudaban.issuance.delivery.ParcelStep;
import fudaban.issuance.delivery.model.Parcel;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import org.osgi.service.component.annotations.Component;

/** 返送: it came back unopened; its cards wait again. */
@Component(service = Act.class)
public final class TakeBackParcel extends ParcelAct<DeliveryActs.TakeBackParcel> {
    /** For the service registry. */
    public TakeBackParcel() {
        super(
                DeliveryActs.TAKE_BACK_PARCEL,
                DeliveryActs.TakeBackParcel.class,
                ParcelStep.TAKE_BACK,
                DeliveryActs.TakeBackParcel::parcel);
    }

    @Override
    void run(DeliveryActs.TakeBackParcel input, Parcel parcel, Change change) throws Refusal {
        needReason(input.reason());
        Carried.all(change, parcel.getId()).forEach(item -> Carried.leaveOut(item, change));
        parcel.setRemark(input.reason().strip());
    }
}
