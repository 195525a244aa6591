// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.delivery.internal;

import fudaban.issuance.delivery.Delivery;
import fudaban.issuance.delivery.DeliveryActs;
import fudaban.issuance.delivery.ParcelStep;
import fudaban.issuance.delivery.model.Parcel;
import fudaban.issuance.internal.act.Activations;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.model.Credential;
import fudaban.model.CredentialState;
import java.util.Locale;
import org.osgi.service.component.annotations.Component;

/** 不着. Its cards can be 失効中 from this moment on. */
@Component(service = Act.class)
public final class MissParcel extends ParcelAct<DeliveryActs.MissParcel> {
    /** For the service registry. */
    public MissParcel() {
        super(
                DeliveryActs.MISS_PARCEL,
                DeliveryActs.MissParcel.class,
                ParcelStep.MISS,
                DeliveryActs.MissParcel::parcel);
    }

    @Override
    void run(DeliveryActs.MissParcel input, Parcel parcel, Change change) throws Refusal {
        needReason(input.reason());
        parcel.setRemark(input.reason().strip());
        if (input.suspend()) {
            String reason = Delivery.say(
                    Locale.JAPAN,
                    "reason.missing",
                    parcel.getNumber(),
                    input.reason().strip());
            for (var item : Carried.all(change, parcel.getId())) {
                var card = change.load(Credential.class, item.getCredential());
                if (card.getState() == CredentialState.ISSUED) {
                    Activations.suspend(change, card, reason);
                }
            }
        }
    }
}
