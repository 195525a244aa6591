// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.act;

import fudaban.issuance.model.Application;
import fudaban.issuance.model.IssuancePackage.Literals;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Change;
import fudaban.model.Attachment;
import fudaban.model.ModelPackage;
import fudaban.model.Organization;
import fudaban.model.Person;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds or makes the person and the unit an application is about; the same records the intake of staff events keeps. */
final class Holders {
    private Holders() {}

    static Person of(Application application, Change change) throws Refusal {
        Person person = known(application, change).orElseGet(() -> first(application, change));
        person.setStaffNumber(application.getStaffNumber());
        person.setFamilyName(application.getFamilyName());
        person.setGivenName(application.getGivenName());
        person.setDisplayName(application.getDisplayName());
        person.setFamilyKana(application.getFamilyKana());
        person.setGivenKana(application.getGivenKana());
        person.setKana(application.getKana());
        tell(application.getFamilyRomaji(), person::setFamilyRomaji);
        tell(application.getGivenRomaji(), person::setGivenRomaji);
        tell(application.getFormerFamilyName(), person::setFormerFamilyName);
        tell(application.getTitle(), person::setTitle);
        tell(application.getBirth(), person::setBirth);
        if (application.getUnitName() != null) {
            person.setUnitName(application.getUnitName());
            person.setOrganization(unit(application.getUnitName(), change).getId());
        }
        if (application.getPhoto() != null) {
            person.setPhoto(application.getPhoto());
            change.load(Attachment.class, application.getPhoto()).setPerson(person.getId());
        }
        person.setCardEpoch(person.getCardEpoch() + 1);
        return person;
    }

    /** Joins an application to its person as soon as there is one, so that it is erased with the person even when it is never confirmed. */
    static void link(Application application, Change change) {
        application.setPerson(known(application, change).map(Person::getId).orElse(null));
    }

    static Optional<Person> known(Application application, Change change) {
        return application.getStaffNumber() == null
                ? Optional.empty()
                : change.find(Person.class, ModelPackage.Literals.PERSON__STAFF_NUMBER, application.getStaffNumber());
    }

    private static Person first(Application application, Change change) {
        Person person = change.create(Person.class);
        change.findAll(Application.class, Literals.APPLICATION__STAFF_NUMBER, application.getStaffNumber())
                .forEach(other -> other.setPerson(person.getId()));
        return person;
    }

    /** What an application does not tell stays as it is known. */
    private static <T> void tell(T value, Consumer<T> feature) {
        if (value != null) {
            feature.accept(value);
        }
    }

    private static Organization unit(String name, Change change) {
        return change.find(Organization.class, ModelPackage.Literals.ORGANIZATION__NAME, name)
                .orElseGet(() -> {
                    Organization unit = change.create(Organization.class);
                    unit.setName(name);
                    return unit;
                });
    }
}
