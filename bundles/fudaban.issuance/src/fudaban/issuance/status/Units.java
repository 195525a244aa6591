// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.status;

import fudaban.issuance.internal.Pages;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Row;
import fudaban.model.ModelPackage.Literals;
import fudaban.model.Organization;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The units of the office as they are today, by their names, which is how a card names its unit: in the order the office lists them, each before those below
 * it. A name nobody has any more stays without a place.
 */
public final class Units {
    private final Map<String, Unit> byName = new LinkedHashMap<>();

    /**
     * A unit.
     *
     * @param name its name
     * @param depth how many are above it
     * @param place where the office lists it
     * @param destination 送付先, empty: the counter
     * @param below names of the unit and of all below it
     */
    public record Unit(String name, int depth, int place, String destination, Set<String> below) {}

    /** Reads them. */
    public static Units of(Ledger ledger, Session reader) throws Refusal {
        Map<String, List<Row>> children = new HashMap<>();
        Set<String> ids = new HashSet<>();
        List<Row> rows = Pages.all(ledger, reader, Query.of(Organization.class));
        rows.forEach(row -> ids.add(row.id()));
        for (Row row : rows) {
            String parent = row.text(Literals.ORGANIZATION__PARENT);
            children.computeIfAbsent(ids.contains(parent) ? parent : "", none -> new ArrayList<>())
                    .add(row);
        }
        children.values()
                .forEach(siblings -> siblings.sort(Comparator.<Row>comparingInt(Units::position)
                        .thenComparing(row -> row.text(Literals.ORGANIZATION__NAME))));
        var units = new Units();
        units.add(children, "", 0, new HashSet<>());
        return units;
    }

    private static int position(Row row) {
        return row.get(Literals.ORGANIZATION__POSITION) instanceof Integer position ? position : 0;
    }

    /** @return names of all that were added */
    private Set<String> add(Map<String, List<Row>> children, String parent, int depth, Set<String> seen) {
        Set<String> added = new LinkedHashSet<>();
        for (Row row : children.getOrDefault(parent, List.of())) {
            // A unit that is above itself would never end.
            if (seen.add(row.id())) {
                String name = row.text(Literals.ORGANIZATION__NAME);
                int place = byName.size();
                Set<String> below = new LinkedHashSet<>(Set.of(name));
                var unit = new Unit(name, depth, place, row.text(Literals.ORGANIZATION__DESTINATION), below);
                byName.putIfAbsent(name, unit);
                below.addAll(add(children, row.id(), depth + 1, seen));
                byName.get(name).below().addAll(below);
                added.addAll(below);
            }
        }
        return added;
    }

    /** All, as the office lists them. */
    public List<Unit> all() {
        return List.copyOf(byName.values());
    }

    /** A unit of a name; one that is nowhere listed stands last, alone. */
    public Unit unit(String name) {
        Unit known = byName.get(name);
        return known != null ? known : new Unit(name, 0, Integer.MAX_VALUE, "", Set.of(name));
    }

    /** Names of a unit and of those below it. */
    public Set<String> below(String name) {
        return unit(name).below();
    }

    /** Names of the units whose cards go to a destination; a name that can be nobody's where there is none. */
    public List<String> goingTo(String destination) {
        return byName.values().stream()
                .filter(unit -> unit.destination().equals(destination))
                .map(Unit::name)
                .toList();
    }

    /** The destinations there are, in the order of units. */
    public List<String> destinations() {
        return byName.values().stream()
                .map(Unit::destination)
                .filter(destination -> !destination.isEmpty())
                .distinct()
                .toList();
    }
}
