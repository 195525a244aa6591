// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.target;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Reading;
import fudaban.model.Code;
import fudaban.model.Organization;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The units by id, with their code in the first of the code systems (体系) they have one in and the time they are valid. */
final class UnitCodes {
    private final Map<String, Unit> units = new HashMap<>();

    /**
     * A unit.
     *
     * @param code its code, null where it has none in any of the code systems
     */
    record Unit(String name, String code, LocalDate from, LocalDate to) {
        boolean on(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }
    }

    /** All units as this account sees them. */
    UnitCodes(Ledger ledger, Session session, List<String> systems) throws Refusal {
        // Codes are no single values and stand in no list.
        Reading.each(ledger, session, Query.of(Organization.class), row -> {
            Organization unit = ledger.open(session, Organization.class, row.id());
            String code = systems.stream()
                    .flatMap(system -> unit.getCodes().stream().filter(each -> system.equals(each.getSystem())))
                    .map(Code::getValue)
                    .findFirst()
                    .orElse(null);
            units.put(row.id(), new Unit(unit.getName(), code, unit.getValidFrom(), unit.getValidTo()));
        });
    }

    /** A unit by the id of its record. */
    Optional<Unit> of(String id) {
        return Optional.ofNullable(id == null ? null : units.get(id));
    }
}
