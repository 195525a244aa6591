// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import fudaban.issuance.act.IssuanceActs;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import org.osgi.service.component.annotations.Component;

/** {@code issuance undo-return NUMBER --reason TEXT}. */
@Component(service = Verb.class)
public final class UndoReturnVerb extends CardVerb {
    /** For the service registry. */
    public UndoReturnVerb() {
        super(
                "undo-return",
                IssuanceActs.UNDO_RETURN,
                "1-5",
                true,
                "身分証の返納を取り消す（返納で失効したものは解除する）",
                "undo the hand-in of a card");
    }

    @Override
    java.lang.Record input(Invocation call, String number, String reason) {
        return new IssuanceActs.UndoReturn(number, reason);
    }
}
