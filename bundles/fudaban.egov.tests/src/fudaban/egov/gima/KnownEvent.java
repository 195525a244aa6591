// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.ActType;
import fudaban.ledger.act.Change;
import fudaban.model.ModelFactory;
import fudaban.model.ModelPackage;
import fudaban.model.Organization;
import fudaban.model.Person;
import fudaban.model.Role;
import fudaban.model.StaffEventKind;
import fudaban.personnel.EventText;
import fudaban.personnel.Personnel;
import fudaban.personnel.StaffEvent;
import fudaban.personnel.model.ReceivedEvent;
import java.util.Set;

/** Enters a staff event as the personnel topic does, as far as these tests need it: 採用, 異動, 退職. */
final class KnownEvent implements Act<StaffEvent> {
    @Override
    public ActType<StaffEvent> type() {
        return new ActType<>(Personnel.STAFF_EVENT, StaffEvent.class, Set.of(Role.OPERATOR), "", "", KnownEvent.class);
    }

    @Override
    public void run(StaffEvent event, Change change) throws Refusal {
        String number = event.after().staffNumber();
        Person person = change.find(Person.class, ModelPackage.Literals.PERSON__STAFF_NUMBER, number)
                .orElseGet(() -> change.create(Person.class));
        person.setStaffNumber(number);
        if (event.after().familyName() != null) {
            person.setFamilyName(event.after().familyName());
            person.setGivenName(event.after().givenName());
            person.setDisplayName(
                    event.after().familyName() + "　" + event.after().givenName());
            person.setFamilyKana(event.after().familyKana());
            person.setGivenKana(event.after().givenKana());
        }
        if (event.after().organization() != null) {
            person.setOrganization(event.after().organization());
            person.setUnitName(change.load(Organization.class, event.after().organization())
                    .getName());
        }
        if (event.after().title() != null) {
            person.setTitle(event.after().title());
        }
        if (event.kind() == StaffEventKind.HIRED) {
            person.setValidFrom(event.effectiveOn());
        } else if (event.kind() == StaffEventKind.LEFT) {
            person.setValidTo(event.effectiveOn());
        }
        ReceivedEvent received = change.create(ReceivedEvent.class);
        received.setKey(EventText.of(event).key());
        received.setKind(event.kind());
        received.setEffectiveOn(event.effectiveOn());
        received.setPerson(person.getId());
        received.setStaffNumber(number);
        received.setContent(EventText.of(event).content());
        received.setReference(event.reference());
        var fact = ModelFactory.eINSTANCE.createStaffMoved();
        fact.setSubject(person.getId());
        fact.setKind(event.kind());
        fact.setEffectiveOn(event.effectiveOn());
        change.tell(fact);
    }
}
