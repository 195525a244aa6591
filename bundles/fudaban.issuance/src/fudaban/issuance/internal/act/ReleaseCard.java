// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.act;

import fudaban.issuance.act.CardStep;
import fudaban.issuance.act.IssuanceActs;
import fudaban.issuance.model.Suspension;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.model.Credential;
import org.osgi.service.component.annotations.Component;

/** 失効解除: restores exactly what was suspended. */
@Component(service = Act.class)
public final class ReleaseCard extends Declared<IssuanceActs.Release> {
    /** For the service registry. */
    public ReleaseCard() {
        super(IssuanceActs.RELEASE, IssuanceActs.Release.class, ANYBODY_RESPONSIBLE, "1-4");
    }

    @Override
    public void run(IssuanceActs.Release input, Change change) throws Refusal {
        Suspensions.needReason(input.reason());
        Many.each(
                input.number(), input.part(), CardStep.RELEASE, change, card -> release(card, input.reason(), change));
    }

    private static void release(Credential card, String reason, Change change) throws Refusal {
        Suspension suspension = Suspensions.of(card, change);
        Returns.refuseInHand(card, change);
        Cards.move(change, card, CardStep.RELEASE, suspension.getBefore());
        card.setReason(reason);
        Suspensions.close(suspension, reason, change);
    }
}
