// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.delivery.internal;

import fudaban.issuance.delivery.DeliveryActs;
import fudaban.issuance.delivery.ParcelStep;
import fudaban.issuance.delivery.model.Parcel;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import org.osgi.service.component.annotations.Component;

/** 受領書の督促: the destination was asked for its receipt. */
@Component(service = Act.class)
public final class RemindParcel extends ParcelAct<DeliveryActs.RemindParcel> {
    /** For the service registry. */
    public RemindParcel() {
        super(
                DeliveryActs.REMIND_PARCEL,
                DeliveryActs.RemindParcel.class,
                ParcelStep.REMIND,
                DeliveryActs.RemindParcel::parcel);
    }

    @Override
    void run(DeliveryActs.RemindParcel input, Parcel parcel, Change change) throws Refusal {
        parcel.setRemindedOn(onPaper(input.on(), parcel.getMade(), change));
        parcel.setReminders(parcel.getReminders() + 1);
    }
}
