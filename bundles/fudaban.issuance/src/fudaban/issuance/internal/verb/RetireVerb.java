// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import fudaban.issuance.act.IssuanceActs;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import org.osgi.service.component.annotations.Component;

/** {@code issuance retire NUMBER --reason TEXT}. */
@Component(service = Verb.class)
public final class RetireVerb extends CardVerb {
    /** For the service registry. */
    public RetireVerb() {
        super("retire", IssuanceActs.RETIRE, "1-5", true, "身分証を廃止登録する（取消不可）", "retire a card for good");
    }

    @Override
    java.lang.Record input(Invocation call, String number, String reason) {
        return new IssuanceActs.Retire(number, reason);
    }
}
