// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.ActType;
import fudaban.ledger.act.Change;
import fudaban.model.ModelFactory;
import fudaban.model.ModelPackage;
import fudaban.model.Person;
import fudaban.model.Role;
import fudaban.model.StaffEventKind;
import fudaban.personnel.Personnel;
import java.time.LocalDate;
import java.util.Set;

/** Stands for the intake of staff events: the person as it records it, and the fact it tells. */
final class KnownEvent implements Act<KnownEvent.Event> {
    /** Something that happens to somebody; a unit where it changes. */
    public record Event(StaffEventKind kind, String staffNumber, String name, String unit, LocalDate day) {}

    @Override
    public ActType<Event> type() {
        return new ActType<>(Personnel.STAFF_EVENT, Event.class, Set.of(Role.OPERATOR), "", "", Personnel.class);
    }

    @Override
    public void run(Event event, Change change) throws Refusal {
        Person person = change.find(Person.class, ModelPackage.Literals.PERSON__STAFF_NUMBER, event.staffNumber())
                .orElseGet(() -> change.create(Person.class));
        person.setStaffNumber(event.staffNumber());
        if (event.name() != null) {
            String[] parts = event.name().split(" ");
            person.setFamilyName(parts[0]);
            person.setGivenName(parts[1]);
            person.setDisplayName(parts[0] + "\u3000" + parts[1]);
        }
        if (event.unit() != null) {
            person.setUnitName(event.unit());
        }
        if (event.kind() == StaffEventKind.LEFT) {
            person.setValidTo(event.day());
        }
        var fact = ModelFactory.eINSTANCE.createStaffMoved();
        fact.setSubject(person.getId());
        fact.setEffectiveOn(event.day());
        fact.setKind(event.kind());
        change.tell(fact);
    }
}
