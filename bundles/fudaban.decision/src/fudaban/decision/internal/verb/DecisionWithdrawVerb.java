// SPDX-License-Identifier: EPL-2.0
package fudaban.decision.internal.verb;

import fudaban.ledger.verb.Verb;
import fudaban.model.RequestKind;
import org.osgi.service.component.annotations.Component;

/** {@code decision withdraw}. */
@Component(service = Verb.class)
public final class DecisionWithdrawVerb extends WithdrawVerb {
    /** For the service registry. */
    public DecisionWithdrawVerb() {
        super(RequestKind.PAPER, "decision withdraw", "決裁待ちを取り下げる", "withdraw what waits for a decision");
    }
}
