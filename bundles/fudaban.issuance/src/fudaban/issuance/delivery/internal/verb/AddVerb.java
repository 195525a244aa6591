// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.delivery.internal.verb;

import fudaban.issuance.delivery.DeliveryActs;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import org.osgi.service.component.annotations.Component;

/** {@code delivery add}. */
@Component(service = Verb.class)
public final class AddVerb extends StepVerb {
    /** For the service registry. */
    public AddVerb() {
        super(
                "add",
                DeliveryActs.ADD_TO_PARCEL,
                POST,
                "準備中の郵送に身分証を入れる",
                "put cards into a parcel",
                number(),
                cards("管理番号", "numbers of cards"));
    }

    @Override
    java.lang.Record input(Invocation call, String number) throws Refusal {
        return new DeliveryActs.AddToParcel(number, call.values("CARD"));
    }
}
