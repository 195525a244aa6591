// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.delivery.internal.verb;

import fudaban.issuance.delivery.DeliveryActs;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import org.osgi.service.component.annotations.Component;

/** {@code delivery back}. */
@Component(service = Verb.class)
public final class BackVerb extends StepVerb {
    /** For the service registry. */
    public BackVerb() {
        super(
                "back",
                DeliveryActs.TAKE_BACK_PARCEL,
                POST,
                "返送された郵送を記録する",
                "record a parcel that came back",
                number(),
                reason());
    }

    @Override
    java.lang.Record input(Invocation call, String number) throws Refusal {
        return new DeliveryActs.TakeBackParcel(number, reason(call));
    }
}
