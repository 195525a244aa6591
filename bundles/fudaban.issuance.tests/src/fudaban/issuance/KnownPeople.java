// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance;

import fudaban.ledger.act.Act;
import fudaban.ledger.act.ActType;
import fudaban.ledger.act.Change;
import fudaban.model.Organization;
import fudaban.model.Person;
import fudaban.model.Role;
import fudaban.personnel.Personnel;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Stands for the personnel topic: people as it records them. */
final class KnownPeople implements Act<KnownPeople.Table> {
    /** Where the unit above the person's has its cards posted. */
    static final String POSTED_TO = "postedTo";

    /** The people of a table by the names of its fields. */
    public record Table(List<Map<String, String>> people) {}

    @Override
    public ActType<Table> type() {
        return new ActType<>(
                Personnel.TAKE_OVER_PEOPLE, Table.class, Set.of(Role.OPERATOR), "1-3", "", Personnel.class);
    }

    @Override
    public void run(Table input, Change change) {
        for (Map<String, String> known : input.people()) {
            Person person = change.create(Person.class);
            person.setStaffNumber(known.get("staffNumber"));
            person.setFamilyName(known.get("familyName"));
            person.setGivenName(known.get("givenName"));
            person.setDisplayName(known.get("familyName") + "\u3000" + known.get("givenName"));
            person.setFamilyKana(known.get("familyKana"));
            person.setGivenKana(known.get("givenKana"));
            person.setKana(known.get("familyKana") + "\u3000" + known.get("givenKana"));
            person.setFamilyRomaji(known.get("familyRomaji"));
            person.setGivenRomaji(known.get("givenRomaji"));
            if (known.containsKey(POSTED_TO)) {
                Organization above = change.create(Organization.class);
                above.setDestination(known.get(POSTED_TO));
                Organization unit = change.create(Organization.class);
                unit.setName(known.get("unitName"));
                unit.setParent(above.getId());
                person.setOrganization(unit.getId());
            }
        }
    }
}
