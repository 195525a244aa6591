// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.delivery.internal.verb;

import fudaban.issuance.delivery.DeliveryActs;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import org.osgi.service.component.annotations.Component;

/** {@code delivery take-out}. */
@Component(service = Verb.class)
public final class TakeOutVerb extends StepVerb {
    /** For the service registry. */
    public TakeOutVerb() {
        super(
                "take-out",
                DeliveryActs.TAKE_OUT_OF_PARCEL,
                POST,
                "準備中の郵送から身分証を取り出す",
                "take cards out of a parcel",
                number(),
                cards("管理番号", "numbers of cards"));
    }

    @Override
    java.lang.Record input(Invocation call, String number) throws Refusal {
        return new DeliveryActs.TakeOutOfParcel(number, call.values("CARD"));
    }
}
