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
        Credential card = Cards.known(change, input.number());
        boolean suspended = card.getState() == CredentialState.SUSPENDED;
        Cards.move(change, card, CardStep.RETIRE, CredentialState.RETIRED);
        card.setReason(input.reason());
        if (suspended) {
            Suspensions.close(Suspensions.of(card, change), input.reason(), change);
        }
    }
}
