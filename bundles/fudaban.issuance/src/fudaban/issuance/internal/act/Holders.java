// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.act;

import fudaban.issuance.model.Application;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Change;
import fudaban.model.Attachment;
import fudaban.model.ModelPackage;
import fudaban.model.Organization;
import fudaban.model.Person;

/** Finds or makes the person and the unit an application is about; the same records the intake of staff events keeps. */
final class Holders {
    private Holders() {}

    static Person of(Application application, Change change) throws Refusal {
        Person person = change.find(
                        Person.class, ModelPackage.Literals.PERSON__STAFF_NUMBER, application.getStaffNumber())
                .orElseGet(() -> change.create(Person.class));
        person.setStaffNumber(application.getStaffNumber());
        person.setFamilyName(application.getFamilyName());
        person.setGivenName(application.getGivenName());
        person.setDisplayName(application.getDisplayName());
        person.setFamilyKana(application.getFamilyKana());
        person.setGivenKana(application.getGivenKana());
        person.setKana(application.getKana());
        person.setFamilyRomaji(application.getFamilyRomaji());
        person.setGivenRomaji(application.getGivenRomaji());
        person.setFormerFamilyName(application.getFormerFamilyName());
        person.setTitle(application.getTitle());
        if (application.getBirth() != null) {
            person.setBirth(application.getBirth());
        }
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

    private static Organization unit(String name, Change change) {
        return change.find(Organization.class, ModelPackage.Literals.ORGANIZATION__NAME, name)
                .orElseGet(() -> {
                    Organization unit = change.create(Organization.class);
                    unit.setName(name);
                    return unit;
                });
    }
}
