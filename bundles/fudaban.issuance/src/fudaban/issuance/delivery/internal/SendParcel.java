// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.delivery.internal;

import fudaban.issuance.delivery.DeliveryActs;
import fudaban.issuance.delivery.ParcelStep;
import fudaban.issuance.delivery.model.Parcel;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import org.osgi.service.component.annotations.Component;

/** 差出: the post has it; from now on its receipt is waited for. */
@Component(service = Act.class)
public final class SendParcel extends ParcelAct<DeliveryActs.SendParcel> {
    /** For the service registry. */
    public SendParcel() {
        super(
                DeliveryActs.SEND_PARCEL,
                DeliveryActs.SendParcel.class,
                ParcelStep.SEND,
                DeliveryActs.SendParcel::parcel);
    }

    @Override
    void run(DeliveryActs.SendParcel input, Parcel parcel, Change change) throws Refusal {
        parcel.setPostedOn(onPaper(input.on(), parcel.getMade(), change));
        parcel.setTracking(
                input.tracking() == null || input.tracking().isBlank()
                        ? null
                        : input.tracking().strip());
        parcel.setMethod(input.method());
        parcel.setDue(input.on().plusDays(Profiles.of(change).receiptDays()));
    }
}
