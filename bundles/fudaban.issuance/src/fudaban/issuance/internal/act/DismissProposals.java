// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.act;

import fudaban.issuance.proposals.ProposalActs;
import fudaban.issuance.proposals.model.Proposal;
import fudaban.issuance.proposals.model.ProposalState;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import org.osgi.service.component.annotations.Component;

/** 見送り: a proposal that needs no application. The same event does not propose it again. */
@Component(service = Act.class)
public final class DismissProposals extends Declared<ProposalActs.Dismiss> {
    /** For the service registry. */
    public DismissProposals() {
        super(ProposalActs.DISMISS, ProposalActs.Dismiss.class, DESK, "1-1");
    }

    @Override
    public void run(ProposalActs.Dismiss input, Change change) throws Refusal {
        Suspensions.needReason(input.reason());
        for (String id : input.proposals()) {
            Proposal proposal = Proposing.pending(change, id);
            proposal.setState(ProposalState.DISMISSED);
            proposal.setReason(input.reason());
        }
    }
}
