// SPDX-License-Identifier: EPL-2.0
package fudaban.decision.internal.verb;

import fudaban.ledger.verb.Verb;
import fudaban.model.RequestKind;
import org.osgi.service.component.annotations.Component;

/** {@code reservation withdraw}. */
@Component(service = Verb.class)
public final class ReservationWithdrawVerb extends WithdrawVerb {
    /** For the service registry. */
    public ReservationWithdrawVerb() {
        super(RequestKind.RESERVATION, "reservation withdraw", "予約を取り下げる", "withdraw an act dated ahead");
    }
}
