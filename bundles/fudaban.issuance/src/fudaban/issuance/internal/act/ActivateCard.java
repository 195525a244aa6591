// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.act;

import fudaban.issuance.Issuance;
import fudaban.issuance.act.CardStep;
import fudaban.issuance.act.IssuanceActs;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.model.Credential;
import fudaban.model.CredentialState;
import java.util.Locale;
import org.osgi.service.component.annotations.Component;

/** 交付: the card is in its holder's hands and counts from now on. */
@Component(service = Act.class)
public final class ActivateCard extends Declared<IssuanceActs.Activate> {
    /** For the service registry. */
    public ActivateCard() {
        super(IssuanceActs.ACTIVATE, IssuanceActs.Activate.class, DESK, "1-1");
    }

    @Override
    public void run(IssuanceActs.Activate input, Change change) throws Refusal {
        Credential card = Cards.known(change, input.number());
        if (input.replace() && card.getPerson() != null) {
            var before = Cards.active(change, Cards.activeKey(card.getPerson(), card));
            if (before.isPresent() && before.get() != card) {
                String reason =
                        Issuance.refusal("reason.replaced", card.getNumber()).sentence(Locale.JAPAN);
                Suspensions.suspend(before.get(), reason, change);
                before.get().setSuccessor(card.getId());
            }
        }
        Cards.move(change, card, CardStep.ACTIVATE, CredentialState.ACTIVE);
    }
}
