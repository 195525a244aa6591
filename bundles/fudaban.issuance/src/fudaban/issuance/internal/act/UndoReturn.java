// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.act;

import fudaban.issuance.Issuance;
import fudaban.issuance.act.CardStep;
import fudaban.issuance.act.IssuanceActs;
import fudaban.issuance.model.CardReturn;
import fudaban.issuance.model.IssuancePackage;
import fudaban.issuance.model.Suspension;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.model.Credential;
import fudaban.model.CredentialState;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;

/** 返納取消: given back, or entered by mistake. What the hand-in suspended is released; what was suspended before it or after it stays so. */
@Component(service = Act.class)
public final class UndoReturn extends Declared<IssuanceActs.UndoReturn> {
    /** For the service registry. */
    public UndoReturn() {
        super(IssuanceActs.UNDO_RETURN, IssuanceActs.UndoReturn.class, ANYBODY_RESPONSIBLE, "1-5");
    }

    @Override
    public void run(IssuanceActs.UndoReturn input, Change change) throws Refusal {
        Suspensions.needReason(input.reason());
        Many.each(
                input.number(), input.part(), CardStep.UNDO_RETURN, change, card -> undo(card, input.reason(), change));
    }

    private static void undo(Credential card, String reason, Change change) throws Refusal {
        CardReturn kept =
                Returns.open(card, change).orElseThrow(() -> Issuance.refusal("return.none", card.getNumber()));
        Optional<Suspension> made = change.find(
                        Suspension.class, IssuancePackage.Literals.SUSPENSION__OPEN_KEY, card.getId())
                .filter(open -> open.getId().equals(kept.getSuspension()));
        CredentialState to = made.isPresent() ? made.get().getBefore() : card.getState();
        Cards.move(change, card, CardStep.UNDO_RETURN, to);
        made.ifPresent(suspension -> Suspensions.close(suspension, reason, change));
        Returns.close(kept, reason, change);
    }
}
