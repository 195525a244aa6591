// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.act;

import fudaban.issuance.Issuance;
import fudaban.issuance.act.IssuanceActs;
import fudaban.issuance.model.Application;
import fudaban.issuance.model.ApplicationKind;
import fudaban.issuance.model.ApplicationState;
import fudaban.issuance.model.ReissueCause;
import fudaban.issuance.profile.CardNumbering;
import fudaban.issuance.profile.EvidenceRules;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.model.Credential;
import fudaban.model.CredentialState;
import fudaban.model.ModelPackage;
import fudaban.model.Organization;
import fudaban.model.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;

/** Makes the holder known and prepares the card with its number. */
@Component(service = Act.class)
public final class ConfirmApplications extends Declared<IssuanceActs.Confirm> {
    /** For the service registry. */
    public ConfirmApplications() {
        super(IssuanceActs.CONFIRM, IssuanceActs.Confirm.class, ANYBODY_RESPONSIBLE, "1-1");
    }

    @Override
    public void run(IssuanceActs.Confirm input, Change change) throws Refusal {
        var numbering = change.profile(CardNumbering.class);
        var evidence = EvidenceRules.of(change);
        change.fetch(Application.class, input.applications());
        List<Application> all = new ArrayList<>();
        for (String id : input.applications()) {
            all.add(change.load(Application.class, id));
        }
        RegisterRules.fetch(all, change);
        change.fetch(
                Organization.class,
                ModelPackage.Literals.ORGANIZATION__NAME,
                all.stream().map(Application::getUnitName).toList());
        for (Application application : all) {
            if (application.getState() != ApplicationState.CHECKED) {
                throw Issuance.refusal("application.confirm.state", application.getNumber());
            }
            for (var finding : RegisterRules.findings(application, change)) {
                if (finding.rule().equals(ReadingRules.RULE)) {
                    // Who confirms may not be allowed to see names: what differs is said by the check.
                    throw Issuance.refusal("application.confirm.record", application.getNumber());
                }
                throw Issuance.refusal("application.confirm.finding", application.getNumber(), finding.sentence());
            }
            if (application.getKind() == ApplicationKind.REISSUE && application.getCause() == ReissueCause.DAMAGED) {
                evidence.need(EvidenceRules.Step.DAMAGED, application.getPhotos(), application.getNumber());
            }
            boolean returns = application.getKind() == ApplicationKind.RETURN;
            // Who hands a card back tells nothing new about himself.
            Person person =
                    returns ? Holders.known(application, change).orElseThrow() : Holders.of(application, change);
            application.setPerson(person.getId());
            if (returns) {
                Cards.of(change, Optional.of(person), application.getCardKind()).stream()
                        .findFirst()
                        .ifPresent(card -> application.setCredential(card.getId()));
                // 返納 needs no card; the card that comes back is retired by its own act.
                application.setState(ApplicationState.ISSUED);
            } else {
                application.setState(ApplicationState.CONFIRMED);
                prepare(application, person, numbering, change);
            }
        }
    }

    private static void prepare(Application application, Person person, CardNumbering numbering, Change change)
            throws Refusal {
        boolean again = application.getCredential() != null;
        Credential card =
                again ? change.load(Credential.class, application.getCredential()) : change.create(Credential.class);
        if (!again) {
            card.setState(CredentialState.PREPARED);
            card.setKind(application.getCardKind());
            card.setNumber(Numbers.next(numbering, application.getCardKind(), change));
            Cards.of(change, Optional.of(person), application.getCardKind()).stream()
                    .filter(before -> before != card && before.getState() != CredentialState.ISSUED)
                    .findFirst()
                    .ifPresent(before -> before.setSuccessor(card.getId()));
        }
        card.setPerson(person.getId());
        card.setHolderName(person.getDisplayName());
        card.setHolderKana(person.getKana());
        card.setUnitName(person.getUnitName());
        application.setCredential(card.getId());
    }
}
