// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel.internal;

import static fudaban.model.ModelPackage.Literals.PERSON__STAFF_NUMBER;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.ActType;
import fudaban.ledger.act.Change;
import fudaban.ledger.query.Query;
import fudaban.model.Organization;
import fudaban.model.Person;
import fudaban.personnel.NameProfile;
import fudaban.personnel.PersonRow;
import fudaban.personnel.Personnel;
import fudaban.personnel.TakeOverPeople;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Component;

/** 引継ぎ受入 of people: new ones are entered, known ones get what is different, equal ones stay untouched. */
@Component(service = Act.class)
public final class TakeOverPeopleAct implements Act<TakeOverPeople> {
    private final ActType<TakeOverPeople> type =
            new ActType<>(Personnel.TAKE_OVER_PEOPLE, TakeOverPeople.class, Roles.PEOPLE, "", "", Personnel.class);

    @Override
    public ActType<TakeOverPeople> type() {
        return type;
    }

    @Override
    public void run(TakeOverPeople input, Change change) throws Refusal {
        Map<String, Person> known = known(input, change);
        organizations(input, change);
        var merge = new PersonMerge(change.profile(NameProfile.class));
        for (PersonRow row : input.rows()) {
            Person person = known.get(row.staffNumber());
            if (person == null) {
                merge.apply(row, entered(row, change));
                continue;
            }
            // The plan has left such rows out; this one came between plan and act.
            var contradiction = PersonContradiction.between(row, person, change.day());
            if (contradiction.isPresent()) {
                throw new Refusal(
                        Personnel.class,
                        contradiction.get().key(),
                        contradiction.get().values().toArray());
            }
            merge.apply(row, person);
        }
    }

    private static Map<String, Person> known(TakeOverPeople input, Change change) throws Refusal {
        Set<String> numbers = new HashSet<>();
        for (PersonRow row : input.rows()) {
            if (row.staffNumber() == null || row.staffNumber().isBlank() || !numbers.add(row.staffNumber())) {
                throw new Refusal(Personnel.class, "take.number", String.valueOf(row.staffNumber()));
            }
        }
        if (numbers.isEmpty() || numbers.size() > Personnel.CHUNK) {
            throw new Refusal(Personnel.class, "take.chunk", numbers.size(), Personnel.CHUNK);
        }
        var query = Query.of(Person.class)
                .where(PERSON__STAFF_NUMBER, Query.Operator.IN, numbers.toArray())
                .limit(Personnel.CHUNK);
        Map<String, Person> known = new HashMap<>();
        change.list(query).forEach(person -> known.put(person.getStaffNumber(), person));
        return known;
    }

    private static void organizations(TakeOverPeople input, Change change) throws Refusal {
        Set<String> checked = new HashSet<>();
        for (PersonRow row : input.rows()) {
            if (row.organization() != null && !row.organization().isEmpty() && checked.add(row.organization())) {
                change.load(Organization.class, row.organization());
            }
        }
    }

    private static Person entered(PersonRow row, Change change) throws Refusal {
        if (row.familyName() == null || row.familyName().isEmpty()) {
            throw new Refusal(Personnel.class, "take.name", row.staffNumber());
        }
        if (row.validFrom() != null && row.validFrom().isAfter(change.day())) {
            throw new Refusal(
                    Personnel.class,
                    "take.future",
                    row.staffNumber(),
                    row.validFrom().toString());
        }
        Person person = change.create(Person.class);
        person.setTakenOver(true);
        return person;
    }
}
