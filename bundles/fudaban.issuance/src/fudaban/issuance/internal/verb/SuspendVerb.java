// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import fudaban.issuance.act.IssuanceActs;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import org.osgi.service.component.annotations.Component;

/** {@code issuance suspend NUMBER --reason TEXT}. */
@Component(service = Verb.class)
public final class SuspendVerb extends CardVerb {
    /** For the service registry. */
    public SuspendVerb() {
        super(
                "suspend",
                IssuanceActs.SUSPEND,
                "1-4",
                true,
                "身分証を失効登録する（管理簿にない番号でもよい）",
                "suspend a card, also one known only by its number");
    }

    @Override
    java.lang.Record input(Invocation call, String number, String reason) {
        return new IssuanceActs.Suspend(number, reason, null);
    }
}
