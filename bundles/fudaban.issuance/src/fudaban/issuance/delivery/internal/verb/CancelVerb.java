// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.delivery.internal.verb;

import fudaban.issuance.delivery.DeliveryActs;
import fudaban.issuance.delivery.SheetCode;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import org.osgi.service.component.annotations.Component;

/** {@code delivery cancel}: a sheet or parcel that is not used. */
@Component(service = Verb.class)
public final class CancelVerb extends StepVerb {
    /** For the service registry. */
    public CancelVerb() {
        super(
                "cancel",
                "",
                COUNTER,
                "使わない受領書・郵送を取り消す",
                "cancel a receipt or parcel that is not used",
                number(),
                reason());
    }

    @Override
    String act(SheetCode code) {
        return code.kind() == SheetCode.Kind.PARCEL ? DeliveryActs.CANCEL_PARCEL : DeliveryActs.CANCEL_HANDOVER;
    }

    @Override
    java.lang.Record input(Invocation call, String number) throws Refusal {
        return SheetCode.parse(number).kind() == SheetCode.Kind.PARCEL
                ? new DeliveryActs.CancelParcel(number, reason(call))
                : new DeliveryActs.CancelHandover(number, reason(call));
    }
}
