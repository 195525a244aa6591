// SPDX-License-Identifier: EPL-2.0
package fudaban.decision.internal.verb;

import fudaban.ledger.verb.Verb;
import fudaban.model.RequestKind;
import org.osgi.service.component.annotations.Component;

/** {@code decision record}. */
@Component(service = Verb.class)
public final class DecisionRecordVerb extends RecordVerb {
    /** For the service registry. */
    public DecisionRecordVerb() {
        super(
                RequestKind.PAPER,
                "decision record",
                "戻った決裁票の結果を登録する（承認なら処理を行う）",
                "record the decision that came back (approved: the act runs)");
    }
}
