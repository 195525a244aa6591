// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.act;

import fudaban.issuance.Issuance;
import fudaban.issuance.act.IssuanceActs.Finding;
import fudaban.issuance.model.Application;
import fudaban.issuance.model.ApplicationState;
import fudaban.issuance.model.IssuancePackage;
import fudaban.ledger.Word;
import fudaban.ledger.act.Change;
import fudaban.model.Credential;
import fudaban.model.CredentialKind;
import fudaban.model.CredentialState;
import fudaban.model.ModelPackage;
import fudaban.model.Person;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Rules that need the register and are therefore part of the act: nothing can change between looking and recording. */
final class RegisterRules {
    private static final Set<ApplicationState> ON_ITS_WAY = Set.of(
            ApplicationState.RECEIVED,
            ApplicationState.DEFECTIVE,
            ApplicationState.CHECKED,
            ApplicationState.CONFIRMED,
            ApplicationState.IN_BATCH);

    private RegisterRules() {}

    /** What applications and people there are of these staff numbers, read together. */
    static void fetch(List<String> staffNumbers, Change change) {
        change.fetch(Application.class, IssuancePackage.Literals.APPLICATION__STAFF_NUMBER, staffNumbers);
        change.fetch(Person.class, ModelPackage.Literals.PERSON__STAFF_NUMBER, staffNumbers);
    }

    /** The same with the cards of the people: all that the rules ask about many applications. */
    static void fetch(Collection<Application> applications, Change change) {
        fetch(applications.stream().map(Application::getStaffNumber).toList(), change);
        List<String> people = applications.stream()
                .flatMap(each -> Holders.known(each, change).stream())
                .map(Person::getId)
                .toList();
        change.fetch(Credential.class, ModelPackage.Literals.CREDENTIAL__PERSON, people);
    }

    static List<Finding> findings(Application application, Change change) {
        List<Finding> found = new ArrayList<>();
        if (application.getStaffNumber() != null) {
            duplicate(application, change, found);
            var person =
                    change.find(Person.class, ModelPackage.Literals.PERSON__STAFF_NUMBER, application.getStaffNumber());
            cards(application, person, change, found);
            person.ifPresent(known -> ReadingRules.findings(application, known, found));
        }
        return found;
    }

    /** The same staff number in another application that is still on its way. */
    private static void duplicate(Application application, Change change, List<Finding> found) {
        change
                .findAll(
                        Application.class,
                        IssuancePackage.Literals.APPLICATION__STAFF_NUMBER,
                        application.getStaffNumber())
                .stream()
                .filter(other -> ON_ITS_WAY.contains(other.getState()))
                .filter(other -> other != application && other.getCardKind() == application.getCardKind())
                .findFirst()
                .ifPresent(other -> found.add(
                        finding("duplicate", "staffNumber", "check.duplicate", other.getNumber(), place(other))));
    }

    private static String place(Application application) {
        return application.getSource() + " "
                + (application.getSourcePlace() == null ? "" : application.getSourcePlace());
    }

    /** What each kind needs of the cards the person has: nobody gets two, and nothing is renewed, changed or handed back that is not there. */
    private static void cards(Application application, Optional<Person> person, Change change, List<Finding> found) {
        CredentialKind kind = application.getCardKind();
        Optional<Credential> active = person.flatMap(known -> Cards.active(change, known.getId(), kind));
        switch (application.getKind()) {
            case NEW ->
                active.ifPresent(card -> found.add(finding("active", "kind", "check.active", card.getNumber())));
            case RENEWAL, CHANGE -> {
                if (active.isEmpty()) {
                    found.add(finding("card", "kind", "check.card.none", kindName(application)));
                }
            }
            case REISSUE -> reissue(application, active, Cards.of(change, person, kind), found);
            case RETURN -> {
                if (Cards.of(change, person, kind).isEmpty()) {
                    found.add(finding("card", "kind", "check.card.none", kindName(application)));
                }
            }
        }
    }

    /** A lost card is suspended first, so that nobody uses it while the new one is made; a damaged one may stay in use until then. */
    private static void reissue(
            Application application, Optional<Credential> active, List<Credential> cards, List<Finding> found) {
        boolean suspended = cards.stream().anyMatch(card -> card.getState() == CredentialState.SUSPENDED);
        switch (application.getCause()) {
            case NONE -> {
                // Who gives no reason at all is told only that.
                if (application.getDefects().stream()
                        .noneMatch(defect -> defect.getRule().equals("reason"))) {
                    found.add(finding("cause", "reason", "check.cause"));
                }
            }
            case LOST -> {
                if (!suspended) {
                    found.add(
                            active.isPresent()
                                    ? finding(
                                            "card",
                                            "kind",
                                            "check.card.lost",
                                            active.get().getNumber())
                                    : finding("card", "kind", "check.card.none", kindName(application)));
                }
            }
            case DAMAGED, RECORD_DAMAGED -> {
                if (active.isEmpty() && !suspended) {
                    found.add(finding("card", "kind", "check.card.none", kindName(application)));
                }
            }
        }
    }

    private static Word kindName(Application application) {
        return Issuance.refusal("ApplicationKind." + application.getKind().getName());
    }

    private static Finding finding(String rule, String field, String key, Object... arguments) {
        return new Finding(rule, field, true, Issuance.refusal(key, arguments).sentence(Locale.JAPAN));
    }
}
