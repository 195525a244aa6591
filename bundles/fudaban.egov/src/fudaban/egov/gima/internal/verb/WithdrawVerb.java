// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.internal.verb;

import fudaban.egov.gima.act.GimaActs;
import fudaban.ledger.verb.Verb;
import org.osgi.service.component.annotations.Component;

/** {@code gima withdraw}: 取下げ. */
@Component(service = Verb.class)
public final class WithdrawVerb extends BackVerb {
    /** For the service registry. */
    public WithdrawVerb() {
        super(
                "withdraw",
                GimaActs.WITHDRAW,
                "withdraw.done",
                "提出前の提出を取り下げる",
                "withdraw a release that was not handed over");
    }
}
