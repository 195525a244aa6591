// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel.internal;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.Change;
import fudaban.ledger.query.Query;
import fudaban.model.Code;
import fudaban.model.Organization;
import fudaban.personnel.Personnel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All organisations by their code in one code system. */
public final class Units {
    private static final int PAGE = 1_000;

    private final String system;
    private final Map<String, Organization> byCode = new HashMap<>();
    private final Map<String, Organization> byId = new HashMap<>();
    private final Map<String, Integer> names = new HashMap<>();
    private final Map<String, Organization> byName = new HashMap<>();

    /** An index with nothing in it. */
    public Units(String system) {
        this.system = system;
    }

    /** All that the transaction sees. */
    static Units in(Change change, String system) throws Refusal {
        var units = new Units(system);
        Query<Organization> query = Query.of(Organization.class).limit(PAGE);
        List<Organization> page = change.list(query);
        while (!page.isEmpty()) {
            for (Organization unit : page) {
                units.add(unit);
            }
            page = page.size() < PAGE
                    ? List.of()
                    : change.list(
                            query.after(new Query.Cursor(null, page.getLast().getId())));
        }
        return units;
    }

    /**
     * Adds a unit.
     *
     * @throws Refusal when its code is another unit's
     */
    public void add(Organization unit) throws Refusal {
        String code = code(unit, system);
        if (code != null) {
            Organization other = byCode.putIfAbsent(code, unit);
            if (other != null && other != unit) {
                throw new Refusal(Personnel.class, "unit.code-twice", code, other.getName(), unit.getName());
            }
        }
        byId.put(unit.getId(), unit);
        if (unit.getName() != null) {
            names.merge(unit.getName(), 1, Integer::sum);
            byName.put(unit.getName(), unit);
        }
    }

    /** The unit of a code. */
    public Optional<Organization> ofCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The unit of a name; empty when there is none, or more than one. */
    public Optional<Organization> ofName(String name) {
        return names.getOrDefault(name, 0) == 1 ? Optional.of(byName.get(name)) : Optional.empty();
    }

    /** The unit of a code, which must be there. */
    Organization require(String code) throws Refusal {
        return ofCode(code).orElseThrow(() -> new Refusal(Personnel.class, "unit.none", String.valueOf(code)));
    }

    /** The code of the unit with this id, null when it has none. */
    public String codeOf(String id) {
        Organization unit = id == null ? null : byId.get(id);
        return unit == null ? null : code(unit, system);
    }

    static String code(Organization unit, String system) {
        return unit.getCodes().stream()
                .filter(code -> system.equals(code.getSystem()))
                .map(Code::getValue)
                .findFirst()
                .orElse(null);
    }
}
