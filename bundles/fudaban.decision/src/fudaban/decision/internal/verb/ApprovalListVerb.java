// SPDX-License-Identifier: EPL-2.0
package fudaban.decision.internal.verb;

import fudaban.ledger.verb.Verb;
import fudaban.model.RequestKind;
import org.osgi.service.component.annotations.Component;

/** {@code approval list}. */
@Component(service = Verb.class)
public final class ApprovalListVerb extends ListVerb {
    /** For the service registry. */
    public ApprovalListVerb() {
        super(
                RequestKind.POST_APPROVAL,
                "approval list",
                "口頭指示で行い、事後承認を待つ処理を一覧する",
                "list acts done on an oral instruction whose approval is due");
    }
}
