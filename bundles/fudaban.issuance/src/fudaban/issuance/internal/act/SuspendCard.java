// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.act;

import fudaban.issuance.act.CardStep;
import fudaban.issuance.act.IssuanceActs;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.model.Credential;
import fudaban.model.CredentialKind;
import fudaban.model.CredentialState;
import org.osgi.service.component.annotations.Component;

/** 失効登録. A card the register does not know is entered with its number, so that nothing delays it. */
@Component(service = Act.class)
public final class SuspendCard extends Declared<IssuanceActs.Suspend> {
    /** For the service registry. */
    public SuspendCard() {
        super(IssuanceActs.SUSPEND, IssuanceActs.Suspend.class, ANYBODY_RESPONSIBLE, "1-4");
    }

    @Override
    public void run(IssuanceActs.Suspend input, Change change) throws Refusal {
        Suspensions.needReason(input.reason());
        if (input.part() != null || Cards.byNumber(change, input.number()).isPresent()) {
            Many.each(
                    input.number(),
                    input.part(),
                    CardStep.SUSPEND,
                    change,
                    card -> Suspensions.suspend(card, input.reason(), change));
            return;
        }
        Credential card = change.create(Credential.class);
        card.setNumber(input.number());
        card.setKind(input.kind() == null ? CredentialKind.STAFF_CARD : input.kind());
        card.setState(CredentialState.SUSPENDED);
        card.setReason(input.reason());
        card.setTakenOver(true);
        // Nobody knows yet whose it is, so release can only make it a card that is not handed over.
        Suspensions.open(card, CredentialState.ISSUED, input.reason(), change);
    }
}
