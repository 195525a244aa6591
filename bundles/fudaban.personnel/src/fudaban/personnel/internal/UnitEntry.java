// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel.internal;

import static fudaban.model.ModelPackage.Literals.PERSON__STAFF_NUMBER;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.Change;
import fudaban.model.Organization;
import fudaban.model.Person;
import fudaban.personnel.OrganizationRow;
import fudaban.personnel.Personnel;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Enters and changes organisations within one transaction. */
final class UnitEntry implements UnitMerge.References {
    private final Change change;
    private final Units units;
    private final UnitMerge merge;
    private final String system;

    UnitEntry(Change change, String system, Units units) {
        this.change = change;
        this.system = system;
        this.units = units;
        this.merge = new UnitMerge(system);
    }

    Organization enter(OrganizationRow row, boolean takenOver) throws Refusal {
        if (row.code() == null || row.code().isBlank()) {
            throw new Refusal(Personnel.class, "take.number", String.valueOf(row.code()));
        }
        Optional<Organization> known = units.ofCode(row.code());
        if (known.isEmpty() && (row.name() == null || row.name().isEmpty())) {
            throw new Refusal(Personnel.class, "unit.name", row.code());
        }
        Organization unit = known.isPresent() ? known.get() : change.create(Organization.class);
        merge.apply(row, unit, this);
        if (known.isEmpty()) {
            unit.setTakenOver(takenOver);
            units.add(unit);
        }
        ring(unit);
        return unit;
    }

    /** A unit may not stand below itself: trees of such units have no top. */
    private void ring(Organization unit) throws Refusal {
        Set<String> seen = new HashSet<>();
        String code = Units.code(unit, system);
        for (String above = code;
                above != null;
                above = units.codeOf(units.require(above).getParent())) {
            if (!seen.add(above)) {
                throw new Refusal(Personnel.class, "unit.ring", code);
            }
        }
    }

    @Override
    public Optional<String> unit(String code) {
        return units.ofCode(code).map(Organization::getId);
    }

    @Override
    public Optional<String> person(String staffNumber) {
        return change.find(Person.class, PERSON__STAFF_NUMBER, staffNumber).map(Person::getId);
    }
}
