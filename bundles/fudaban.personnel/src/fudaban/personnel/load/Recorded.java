// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel.load;

import static fudaban.model.ModelPackage.Literals.PERSON__STAFF_NUMBER;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Reading;
import fudaban.model.ModelFactory;
import fudaban.model.Organization;
import fudaban.model.Person;
import fudaban.personnel.Personnel;
import fudaban.personnel.internal.Units;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EAttribute;

/** What is recorded, as far as the reader may see it. Read as lists, so that no person is searched for. */
final class Recorded {
    private final Ledger ledger;
    private final Session session;

    Recorded(Ledger ledger, Session session) {
        this.ledger = ledger;
        this.session = session;
    }

    /** All people by staff number; copies, to compare with. */
    Map<String, Person> people() throws Refusal {
        return people(Query.of(Person.class), number -> true);
    }

    /** Those of some staff numbers, with these features only. All are read, as a list; no more than these are kept. */
    Map<String, Person> people(Set<String> staffNumbers, Set<EAttribute> features) throws Refusal {
        return people(Query.of(Person.class).only(features), staffNumbers::contains);
    }

    private Map<String, Person> people(Query<Person> query, Predicate<String> wanted) throws Refusal {
        Map<String, Person> people = new HashMap<>();
        Reading.all(ledger, session, query, row -> {
            if (row.masked().contains(PERSON__STAFF_NUMBER)) {
                throw new Refusal(Personnel.class, "load.sight", session.name());
            }
            if (!wanted.test((String) row.get(PERSON__STAFF_NUMBER))) {
                return;
            }
            Person person = ModelFactory.eINSTANCE.createPerson();
            person.setId(row.id());
            for (Map.Entry<EAttribute, Object> value : row.values().entrySet()) {
                person.eSet(value.getKey(), value.getValue());
            }
            people.put(person.getStaffNumber(), person);
        });
        return people;
    }

    /** All organisations. */
    Units units(String system) throws Refusal {
        var units = new Units(system);
        // Codes are no single values and stand in no list.
        each(Query.of(Organization.class), row -> units.add(ledger.open(session, Organization.class, row.id())));
        return units;
    }

    /** Reads a list to its end. */
    void each(Query<?> query, Reading.Each take) throws Refusal {
        Reading.each(ledger, session, query, take);
    }
}
