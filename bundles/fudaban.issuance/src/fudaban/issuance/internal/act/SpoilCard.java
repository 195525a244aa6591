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

/** 書損 of a finished card, e.g. a face that came out wrong: it is never handed over, and destroyed. */
@Component(service = Act.class)
public final class SpoilCard extends Declared<IssuanceActs.Spoil> {
    /** For the service registry. */
    public SpoilCard() {
        super(IssuanceActs.SPOIL, IssuanceActs.Spoil.class, DESK, "1-1");
    }

    @Override
    public void run(IssuanceActs.Spoil input, Change change) throws Refusal {
        Suspensions.needReason(input.reason());
        Credential card = Cards.known(change, input.number());
        Cards.move(change, card, CardStep.SPOIL, CredentialState.SPOILED);
        card.setReason(input.reason());
    }
}
