// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.act;

import fudaban.issuance.Issuance;
import fudaban.issuance.model.Application;
import fudaban.issuance.model.ApplicationKind;
import fudaban.issuance.model.ApplicationState;
import fudaban.issuance.model.IssuancePackage;
import fudaban.issuance.proposals.model.Proposal;
import fudaban.issuance.proposals.model.ProposalCause;
import fudaban.issuance.proposals.model.ProposalState;
import fudaban.issuance.proposals.model.ProposalsPackage.Literals;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Change;
import fudaban.ledger.query.Query;
import fudaban.model.Credential;
import fudaban.model.CredentialKind;
import fudaban.model.Person;
import fudaban.office.era.FiscalYear;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Makes proposals. What is proposed, applied for or known by its key already is not proposed again. */
final class Proposing {
    private static final Object[] ON_THE_WAY = {
        ApplicationState.RECEIVED,
        ApplicationState.DEFECTIVE,
        ApplicationState.CHECKED,
        ApplicationState.CONFIRMED,
        ApplicationState.IN_BATCH
    };

    private Proposing() {}

    /** @param card the card it is about, or null */
    static void propose(
            Change change,
            ProposalCause cause,
            ApplicationKind kind,
            CredentialKind cardKind,
            Person person,
            Credential card,
            LocalDate day,
            String key) {
        if (change.find(Proposal.class, Literals.PROPOSAL__SOURCE_KEY, key).isPresent()
                || open(change, person).stream().anyMatch(one -> one.getKind() == kind && one.getCardKind() == cardKind)
                || applied(change, person, kind, cardKind)) {
            return;
        }
        Proposal proposal = change.create(Proposal.class);
        int year = FiscalYear.of(change.day()).year();
        proposal.setNumber("P%02d-%05d".formatted(year % 100, change.next("issuance-proposal-" + year)));
        proposal.setSourceKey(key);
        proposal.setState(ProposalState.OPEN);
        proposal.setCause(cause);
        proposal.setKind(kind);
        proposal.setCardKind(cardKind);
        proposal.setEffectiveOn(day);
        proposal.setPerson(person.getId());
        proposal.setStaffNumber(person.getStaffNumber());
        proposal.setDisplayName(person.getDisplayName());
        proposal.setKana(person.getKana());
        proposal.setUnitName(person.getUnitName());
        if (card != null) {
            proposal.setCredential(card.getId());
            proposal.setCardNumber(card.getNumber());
        }
    }

    /** Open proposals of a person. */
    static List<Proposal> open(Change change, Person person) {
        return change.list(Query.of(Proposal.class)
                .where(Literals.PROPOSAL__PERSON, person.getId())
                .where(Literals.PROPOSAL__STATE, ProposalState.OPEN)
                .limit(100));
    }

    /** A proposal nobody has dealt with. */
    static Proposal pending(Change change, String id) throws Refusal {
        Proposal proposal = change.load(Proposal.class, id);
        if (proposal.getState() != ProposalState.OPEN) {
            throw Issuance.refusal("proposal.state", proposal.getNumber());
        }
        return proposal;
    }

    private static boolean applied(Change change, Person person, ApplicationKind kind, CredentialKind cardKind) {
        if (person.getStaffNumber() == null) {
            return false;
        }
        var same = Query.of(Application.class)
                .where(IssuancePackage.Literals.APPLICATION__STAFF_NUMBER, person.getStaffNumber())
                .where(IssuancePackage.Literals.APPLICATION__STATE, Query.Operator.IN, ON_THE_WAY)
                .limit(20);
        return change.list(same).stream().anyMatch(one -> one.getKind() == kind && one.getCardKind() == cardKind);
    }

    /** 見送り by what happened since. */
    static void over(Proposal proposal, String reasonKey) {
        proposal.setState(ProposalState.DISMISSED);
        proposal.setReason(Issuance.refusal(reasonKey).sentence(Locale.JAPAN));
    }
}
