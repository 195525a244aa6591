// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.proposals;

import fudaban.issuance.internal.Pages;
import fudaban.issuance.proposals.model.Proposal;
import fudaban.issuance.proposals.model.ProposalState;
import fudaban.issuance.proposals.model.ProposalsPackage.Literals;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.model.Credential;
import fudaban.model.CredentialState;
import fudaban.model.ModelPackage;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Proposals and what becomes of them. Those of staff events are made in the transaction of the event itself; those of expiries when they are asked for.
 */
public final class Proposals {
    /** How far ahead of its last day a card is proposed for 更新. */
    public static final int AHEAD_DAYS = 60;

    private final Ledger ledger;

    /** Of a ledger. */
    public Proposals(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Open proposals, those of the first day first. */
    public List<Row> open(Session session) throws Refusal {
        return Pages.all(
                ledger,
                session,
                Query.of(Proposal.class)
                        .where(Literals.PROPOSAL__STATE, ProposalState.OPEN)
                        .orderBy(Literals.PROPOSAL__EFFECTIVE_ON, false));
    }

    /**
     * Proposes 更新 for the cards in use that expire within {@link #AHEAD_DAYS} and are not proposed yet.
     *
     * @param workItem id of the work item, or null
     * @return how many there are more
     */
    public int renewals(Session person, String workItem) throws Refusal {
        Session session = person.working();
        LocalDate until = LocalDate.now(ledger.clock()).plusDays(AHEAD_DAYS);
        Set<String> known = new HashSet<>();
        Pages.each(
                ledger, session, Query.of(Proposal.class), row -> known.add(row.text(Literals.PROPOSAL__SOURCE_KEY)));
        List<String> cards = Pages.all(
                        ledger,
                        session,
                        Query.of(Credential.class)
                                .where(ModelPackage.Literals.CREDENTIAL__STATE, CredentialState.ACTIVE)
                                .where(ModelPackage.Literals.CREDENTIAL__EXPIRES_ON, Query.Operator.TO, until))
                .stream()
                .filter(row -> !known.contains(
                        key(row.id(), (LocalDate) row.get(ModelPackage.Literals.CREDENTIAL__EXPIRES_ON))))
                .map(Row::id)
                .toList();
        int before = open(session).size();
        for (int from = 0; from < cards.size(); from += ProposalActs.MOST) {
            List<String> chunk = List.copyOf(cards.subList(from, Math.min(from + ProposalActs.MOST, cards.size())));
            ledger.submit(
                    session,
                    Submission.of(ProposalActs.PROPOSE, new ProposalActs.Propose(chunk))
                            .within(workItem));
        }
        return open(session).size() - before;
    }

    /** The key of the proposal of an expiry: one for each card and last day. */
    public static String key(String card, LocalDate expires) {
        return "EXPIRY:" + expires + ":" + card;
    }

    /** Makes applications of them. */
    public void take(Session person, List<String> proposals, String workItem) throws Refusal {
        ledger.submit(
                person.working(),
                Submission.of(ProposalActs.TAKE, new ProposalActs.Take(proposals))
                        .within(workItem));
    }

    /** Sees off what needs no application, with the reason. */
    public void dismiss(Session person, List<String> proposals, String reason, String workItem) throws Refusal {
        ledger.submit(
                person.working(),
                Submission.of(ProposalActs.DISMISS, new ProposalActs.Dismiss(proposals, reason))
                        .within(workItem));
    }
}
