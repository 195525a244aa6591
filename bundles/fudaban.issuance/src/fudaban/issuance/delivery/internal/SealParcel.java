// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.delivery.internal;

import fudaban.issuance.Issuance;
import fudaban.issuance.delivery.Delivery;
import fudaban.issuance.delivery.DeliveryActs;
import fudaban.issuance.delivery.ParcelStep;
import fudaban.issuance.delivery.model.Parcel;
import fudaban.issuance.profile.EvidenceRules;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.model.Credential;
import fudaban.model.CredentialState;
import org.osgi.service.component.annotations.Component;

/** 封緘: the bag is closed, its number stands on the paper. */
@Component(service = Act.class)
public final class SealParcel extends ParcelAct<DeliveryActs.SealParcel> {
    /** For the service registry. */
    public SealParcel() {
        super(
                DeliveryActs.SEAL_PARCEL,
                DeliveryActs.SealParcel.class,
                ParcelStep.SEAL,
                DeliveryActs.SealParcel::parcel);
    }

    @Override
    void run(DeliveryActs.SealParcel input, Parcel parcel, Change change) throws Refusal {
        if (input.bag() == null || input.bag().isBlank()) {
            throw Delivery.refusal("parcel.bag");
        }
        var cards = Carried.all(change, parcel.getId());
        if (cards.isEmpty()) {
            throw Delivery.refusal("parcel.empty", parcel.getNumber());
        }
        for (var item : cards) {
            var card = change.load(Credential.class, item.getCredential());
            if (card.getState() != CredentialState.ISSUED) {
                throw Delivery.refusal(
                        "parcel.card",
                        item.getNumber(),
                        Issuance.refusal("state." + card.getState().getName()),
                        parcel.getNumber());
            }
        }
        EvidenceRules.of(change).need(EvidenceRules.Step.SEAL, parcel.getPhotos(), parcel.getNumber());
        parcel.setBag(input.bag().strip());
        parcel.setSealedOn(onPaper(input.on(), parcel.getMade(), change));
        parcel.setRemark(null);
    }
}
