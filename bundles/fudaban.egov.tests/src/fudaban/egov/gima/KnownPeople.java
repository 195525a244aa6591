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
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Enters people as the personnel topic does; its acts are none of this one's. */
final class KnownPeople implements Act<KnownPeople.Table> {
    static final String NAME = "personnel.take-over-people";

    /** People with their units. */
    record Table(List<Someone> people) {}

    /** A person; what is null stays as it is. */
    record Someone(
            String number, String family, String given, String unit, String title, LocalDate from, LocalDate to) {
        static Someone of(String number, String family, String unit) {
            return new Someone(number, family, "太郎", unit, "係員", LocalDate.of(2020, 4, 1), null);
        }
    }

    @Override
    public ActType<Table> type() {
        return new ActType<>(NAME, Table.class, Set.of(Role.OPERATOR), "", "", KnownPeople.class);
    }

    @Override
    public void run(Table input, Change change) throws Refusal {
        // Whoever looks for records has those changed so far written: first look for all, then change.
        Map<String, Optional<Person>> known = new HashMap<>();
        Map<String, String> units = new HashMap<>();
        for (Someone each : input.people()) {
            if (!known.containsKey(each.number())) {
                known.put(
                        each.number(),
                        change.find(Person.class, ModelPackage.Literals.PERSON__STAFF_NUMBER, each.number()));
            }
            if (each.unit() != null && !units.containsKey(each.unit())) {
                units.put(each.unit(), unit(each.unit(), change).getId());
            }
        }
        for (Someone each : input.people()) {
            Person person = known.get(each.number()).orElseGet(() -> change.create(Person.class));
            known.put(each.number(), Optional.of(person));
            person.setStaffNumber(each.number());
            person.setFamilyName(each.family());
            person.setGivenName(each.given());
            person.setDisplayName(each.family() + "　" + each.given());
            person.setFamilyKana("カスミ");
            person.setGivenKana("タロウ");
            person.setKana("カスミ　タロウ");
            person.setTitle(each.title());
            person.setValidFrom(each.from());
            person.setValidTo(each.to());
            person.setUnitName(each.unit());
            person.setOrganization(units.get(each.unit()));
        }
    }

    /** Units whose names begin with 無 have no code. */
    static Organization unit(String name, Change change) {
        return change.find(Organization.class, ModelPackage.Literals.ORGANIZATION__NAME, name)
                .orElseGet(() -> {
                    Organization unit = change.create(Organization.class);
                    unit.setName(name);
                    if (!name.startsWith("無")) {
                        var code = ModelFactory.eINSTANCE.createCode();
                        code.setSystem("gima");
                        code.setValue("U%04d".formatted(Math.floorMod(name.hashCode(), 10_000)));
                        unit.getCodes().add(code);
                    }
                    return unit;
                });
    }
}
