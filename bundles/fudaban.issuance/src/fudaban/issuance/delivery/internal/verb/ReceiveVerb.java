// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.delivery.internal.verb;

import fudaban.issuance.delivery.DeliveryActs;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import org.osgi.service.component.annotations.Component;

/** {@code delivery receive}. */
@Component(service = Verb.class)
public final class ReceiveVerb extends StepVerb {
    /** For the service registry. */
    public ReceiveVerb() {
        super(
                "receive",
                DeliveryActs.RECEIVE_PARCEL,
                POST,
                "返送された受領書により受領を確認する",
                "confirm the receipt of a parcel",
                number(),
                on(),
                by(),
                absent());
    }

    @Override
    java.lang.Record input(Invocation call, String number) throws Refusal {
        return new DeliveryActs.ReceiveParcel(
                number, day(call, "--on"), call.value("--by").orElse(null), call.values("--absent"));
    }
}
