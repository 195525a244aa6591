// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import fudaban.issuance.act.IssuanceActs;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import org.osgi.service.component.annotations.Component;

/** {@code issuance spoil NUMBER --reason TEXT}. */
@Component(service = Verb.class)
public final class SpoilVerb extends CardVerb {
    /** For the service registry. */
    public SpoilVerb() {
        super("spoil", IssuanceActs.SPOIL, "1-1", true, "交付前の身分証を書損登録する", "record that a finished card is spoiled");
    }

    @Override
    java.lang.Record input(Invocation call, String number, String reason) {
        return new IssuanceActs.Spoil(number, reason);
    }
}
