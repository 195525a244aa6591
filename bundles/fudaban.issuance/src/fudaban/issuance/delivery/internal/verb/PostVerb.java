// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.delivery.internal.verb;

import fudaban.issuance.delivery.DeliveryActs;
import fudaban.issuance.delivery.DeliveryProfile;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import org.osgi.service.component.annotations.Component;

/** {@code delivery post}. */
@Component(service = Verb.class)
public final class PostVerb extends StepVerb {
    /** For the service registry. */
    public PostVerb() {
        super(
                "post",
                DeliveryActs.SEND_PARCEL,
                POST,
                "差出を記録する",
                "record the posting of a parcel",
                number(),
                Parameter.option("--tracking", "引受番号", "tracking number"),
                Parameter.option("--method", "差出方法（既定は様式による）", "kind of mail (by profile)"),
                on());
    }

    @Override
    java.lang.Record input(Invocation call, String number) throws Refusal {
        return new DeliveryActs.SendParcel(
                number,
                call.value("--tracking").orElse(null),
                call.value("--method")
                        .orElse(DeliveryProfile.of(call.ledger(), day(call, "--on"))
                                .methods()
                                .getFirst()),
                day(call, "--on"));
    }
}
