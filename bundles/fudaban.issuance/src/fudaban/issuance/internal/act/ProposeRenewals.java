// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.act;

import fudaban.issuance.model.ApplicationKind;
import fudaban.issuance.proposals.ProposalActs;
import fudaban.issuance.proposals.Proposals;
import fudaban.issuance.proposals.model.ProposalCause;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.model.Credential;
import fudaban.model.CredentialState;
import fudaban.model.Person;
import org.osgi.service.component.annotations.Component;

/** Proposes 更新 for cards that expire. Who has left, or has a successor of the card already, needs none. */
@Component(service = Act.class)
public final class ProposeRenewals extends Declared<ProposalActs.Propose> {
    /** For the service registry. */
    public ProposeRenewals() {
        super(ProposalActs.PROPOSE, ProposalActs.Propose.class, DESK, "1-7");
    }

    @Override
    public void run(ProposalActs.Propose input, Change change) throws Refusal {
        change.fetch(Credential.class, input.cards());
        for (String id : input.cards()) {
            Credential card = change.load(Credential.class, id);
            if (card.getState() == CredentialState.ACTIVE
                    && card.getPerson() != null
                    && card.getExpiresOn() != null
                    && card.getSuccessor() == null) {
                Person person = change.load(Person.class, card.getPerson());
                if (person.getValidTo() == null || person.getValidTo().isAfter(change.day())) {
                    Proposing.propose(
                            change,
                            ProposalCause.EXPIRY,
                            ApplicationKind.RENEWAL,
                            card.getKind(),
                            person,
                            card,
                            card.getExpiresOn(),
                            Proposals.key(id, card.getExpiresOn()));
                }
            }
        }
    }
}
