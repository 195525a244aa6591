// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.act;

import fudaban.issuance.act.CardStep;
import fudaban.issuance.act.IssuanceActs;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.model.Credential;
import fudaban.model.CredentialState;
import org.osgi.service.component.annotations.Component;

/** 廃止登録: final. */
@Component(service = Act.class)
public final class RetireCard extends Declared<IssuanceActs.Retire> {
    /** For the service registry. */
    public RetireCard() {
        super(IssuanceActs.RETIRE, IssuanceActs.Retire.class, ANYBODY_RESPONSIBLE, "1-5");
    }

    @Override
    public void run(IssuanceActs.Retire input, Change change) throws Refusal {
        Suspensions.needReason(input.reason());
        Many.each(input.number(), input.part(), CardStep.RETIRE, change, card -> retire(card, input.reason(), change));
    }

    private static void retire(Credential card, String reason, Change change) throws Refusal {
        boolean suspended = card.getState() == CredentialState.SUSPENDED;
        Cards.move(change, card, CardStep.RETIRE, CredentialState.RETIRED);
        card.setReason(reason);
        if (suspended) {
            Suspensions.close(Suspensions.of(card, change), reason, change);
        }
    }
}
