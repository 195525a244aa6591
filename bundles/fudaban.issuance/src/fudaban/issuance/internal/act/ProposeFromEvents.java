// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.act;

import fudaban.issuance.model.ApplicationKind;
import fudaban.issuance.proposals.model.Proposal;
import fudaban.issuance.proposals.model.ProposalCause;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Change;
import fudaban.ledger.act.Participant;
import fudaban.model.Credential;
import fudaban.model.CredentialKind;
import fudaban.model.Fact;
import fudaban.model.Person;
import fudaban.model.StaffEventKind;
import fudaban.model.StaffMoved;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;

/**
 * Proposals from staff events, in the transaction of the event: 採用 → 新規, 退職 → 返納（and 廃止 with it）, 異動, 昇任, 改姓 and 組織改編 → 記載事項変更 of each card in
 * use. Nothing of it ever refuses an event.
 */
@Component(service = Participant.class)
public final class ProposeFromEvents implements Participant {
    private static final Set<CredentialKind> PRINTED = Set.of(CredentialKind.STAFF_CARD, CredentialKind.SPECIAL_PASS);

    @Override
    public void heard(Fact fact, Change change) throws Refusal {
        if (fact instanceof StaffMoved moved) {
            Person person = change.load(Person.class, moved.getSubject());
            switch (moved.getKind()) {
                case HIRED -> hired(moved, person, change);
                case LEFT -> left(moved, person, change);
                case MOVED -> changed(moved, ProposalCause.MOVED, person, change);
                case PROMOTED -> changed(moved, ProposalCause.PROMOTED, person, change);
                case RENAMED -> changed(moved, ProposalCause.RENAMED, person, change);
                case REORGANIZED -> changed(moved, ProposalCause.REORGANIZED, person, change);
                case RETURNED -> returned(person, change);
                // A second post stands on no card.
                case CONCURRENT, CONCURRENT_ENDED -> {}
            }
        }
    }

    private static void hired(StaffMoved moved, Person person, Change change) {
        if (Cards.of(change, Optional.of(person), CredentialKind.STAFF_CARD).isEmpty()) {
            Proposing.propose(
                    change,
                    ProposalCause.HIRED,
                    ApplicationKind.NEW,
                    CredentialKind.STAFF_CARD,
                    person,
                    null,
                    moved.getEffectiveOn(),
                    key(moved, person, CredentialKind.STAFF_CARD));
        }
    }

    /** Whatever was proposed for somebody who leaves needs nobody's work any more. */
    private static void left(StaffMoved moved, Person person, Change change) {
        Proposing.open(change, person).stream()
                .filter(proposal -> proposal.getKind() != ApplicationKind.RETURN)
                .forEach(proposal -> Proposing.over(proposal, "proposal.left"));
        for (CredentialKind kind : CredentialKind.values()) {
            for (Credential card : Cards.of(change, Optional.of(person), kind)) {
                Proposing.propose(
                        change,
                        ProposalCause.LEFT,
                        ApplicationKind.RETURN,
                        kind,
                        person,
                        card,
                        moved.getEffectiveOn(),
                        key(moved, person, kind));
            }
        }
    }

    private static void changed(StaffMoved moved, ProposalCause cause, Person person, Change change) {
        for (CredentialKind kind : PRINTED) {
            Cards.active(change, person.getId(), kind)
                    .ifPresent(card -> Proposing.propose(
                            change,
                            cause,
                            ApplicationKind.CHANGE,
                            kind,
                            person,
                            card,
                            moved.getEffectiveOn(),
                            key(moved, person, kind)));
        }
        // 提案 that are open already show who it is and where as of now.
        for (Proposal proposal : Proposing.open(change, person)) {
            proposal.setDisplayName(person.getDisplayName());
            proposal.setKana(person.getKana());
            proposal.setUnitName(person.getUnitName());
        }
    }

    private static void returned(Person person, Change change) {
        Proposing.open(change, person).stream()
                .filter(proposal -> proposal.getKind() == ApplicationKind.RETURN)
                .forEach(proposal -> Proposing.over(proposal, "proposal.returned"));
    }

    private static String key(StaffMoved moved, Person person, CredentialKind kind) {
        StaffEventKind event = moved.getKind();
        return event.getName() + ":" + moved.getEffectiveOn() + ":" + person.getId() + ":" + kind.getName();
    }
}
