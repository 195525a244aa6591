// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import fudaban.issuance.act.IssuanceActs;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import org.osgi.service.component.annotations.Component;

/** {@code issuance release NUMBER --reason TEXT}. */
@Component(service = Verb.class)
public final class ReleaseVerb extends CardVerb {
    /** For the service registry. */
    public ReleaseVerb() {
        super("release", IssuanceActs.RELEASE, "1-4", true, "身分証の失効を解除する", "release a suspended card");
    }

    @Override
    java.lang.Record input(Invocation call, String number, String reason) {
        return new IssuanceActs.Release(number, reason);
    }
}
