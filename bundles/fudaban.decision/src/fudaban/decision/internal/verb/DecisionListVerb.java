// SPDX-License-Identifier: EPL-2.0
package fudaban.decision.internal.verb;

import fudaban.ledger.verb.Verb;
import fudaban.model.RequestKind;
import org.osgi.service.component.annotations.Component;

/** {@code decision list}. */
@Component(service = Verb.class)
public final class DecisionListVerb extends ListVerb {
    /** For the service registry. */
    public DecisionListVerb() {
        super(RequestKind.PAPER, "decision list", "決裁待ちを一覧する", "list what waits for a decision on paper");
    }
}
