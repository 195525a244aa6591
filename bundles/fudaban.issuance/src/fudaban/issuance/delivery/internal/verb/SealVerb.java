// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.delivery.internal.verb;

import fudaban.issuance.delivery.DeliveryActs;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import org.osgi.service.component.annotations.Component;

/** {@code delivery seal}. */
@Component(service = Verb.class)
public final class SealVerb extends StepVerb {
    /** For the service registry. */
    public SealVerb() {
        super(
                "seal",
                DeliveryActs.SEAL_PARCEL,
                POST,
                "封緘を記録する",
                "record the sealing of a parcel",
                number(),
                new Parameter("--bag", new Text("封緘袋番号", "number of the bag"), true, false, false),
                on());
    }

    @Override
    java.lang.Record input(Invocation call, String number) throws Refusal {
        return new DeliveryActs.SealParcel(number, call.value("--bag").orElse(""), day(call, "--on"));
    }
}
