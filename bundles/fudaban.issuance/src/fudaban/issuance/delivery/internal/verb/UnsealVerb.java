// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.delivery.internal.verb;

import fudaban.issuance.delivery.DeliveryActs;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import org.osgi.service.component.annotations.Component;

/** {@code delivery unseal}. */
@Component(service = Verb.class)
public final class UnsealVerb extends StepVerb {
    /** For the service registry. */
    public UnsealVerb() {
        super(
                "unseal",
                DeliveryActs.UNSEAL_PARCEL,
                POST,
                "封緘した郵送の開封を記録する",
                "record that a sealed parcel was opened",
                number(),
                reason());
    }

    @Override
    java.lang.Record input(Invocation call, String number) throws Refusal {
        return new DeliveryActs.UnsealParcel(number, reason(call));
    }
}
