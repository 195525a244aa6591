// SPDX-License-Identifier: EPL-2.0
package fudaban.decision.internal.verb;

import fudaban.ledger.verb.Verb;
import fudaban.model.RequestKind;
import org.osgi.service.component.annotations.Component;

/** {@code approval record}. */
@Component(service = Verb.class)
public final class ApprovalRecordVerb extends RecordVerb {
    /** For the service registry. */
    public ApprovalRecordVerb() {
        super(
                RequestKind.POST_APPROVAL,
                "approval record",
                "事後承認の結果を登録する",
                "record the approval of what was done on an oral instruction");
    }
}
