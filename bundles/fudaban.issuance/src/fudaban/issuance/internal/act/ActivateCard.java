// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.act;

import fudaban.issuance.act.IssuanceActs;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
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
        Activations.activate(change, Cards.known(change, input.number()), input.replace());
    }
}
