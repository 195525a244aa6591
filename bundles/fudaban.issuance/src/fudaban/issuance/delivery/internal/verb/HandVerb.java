// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.delivery.internal.verb;

import fudaban.issuance.delivery.DeliveryActs;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import org.osgi.service.component.annotations.Component;

/** {@code delivery hand}. */
@Component(service = Verb.class)
public final class HandVerb extends StepVerb {
    /** For the service registry. */
    public HandVerb() {
        super(
                "hand",
                DeliveryActs.RECORD_HANDOVER,
                COUNTER,
                "署名された受領書を記録し、身分証を有効にする",
                "record a signed receipt and activate its cards",
                number(),
                on(),
                by(),
                absent());
    }

    @Override
    java.lang.Record input(Invocation call, String number) throws Refusal {
        return new DeliveryActs.RecordHandover(
                number, day(call, "--on"), call.value("--by").orElse(null), call.values("--absent"));
    }
}
