// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.delivery.internal.verb;

import fudaban.issuance.delivery.DeliveryActs;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import org.osgi.service.component.annotations.Component;

/** {@code delivery missing}. */
@Component(service = Verb.class)
public final class MissingVerb extends StepVerb {
    /** For the service registry. */
    public MissingVerb() {
        super(
                "missing",
                DeliveryActs.MISS_PARCEL,
                POST,
                "不着を記録する",
                "record a parcel as missing",
                number(),
                reason(),
                Parameter.flag("--suspend", "入っている身分証を失効登録する", "suspend its cards"));
    }

    @Override
    java.lang.Record input(Invocation call, String number) throws Refusal {
        return new DeliveryActs.MissParcel(number, reason(call), call.flag("--suspend"));
    }
}
