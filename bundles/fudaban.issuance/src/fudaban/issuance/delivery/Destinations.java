// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.delivery;

import static fudaban.model.ModelPackage.Literals.ORGANIZATION__DESTINATION;
import static fudaban.model.ModelPackage.Literals.ORGANIZATION__PARENT;
import static fudaban.model.ModelPackage.Literals.PERSON__ORGANIZATION;
import static fudaban.model.ModelPackage.Literals.RECORD__ID;

import fudaban.issuance.internal.Pages;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.query.Query;
import fudaban.model.Organization;
import fudaban.model.Person;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Where cards go that no application sends anywhere: to the 交付先 of their holder's unit, else of the next unit above that has one; empty is the counter. */
public final class Destinations {
    /** Units stand in no more levels than this; a circle in the data ends here. */
    private static final int LEVELS = 20;

    private final Ledger ledger;
    private final Session reader;
    private final DeliveryProfile profile;

    /**
     * A unit.
     *
     * @param destination its 交付先; null or blank where it has none
     * @param parent id of the unit above, null or empty at the top
     */
    public record Unit(String destination, String parent) {}

    /** As this account sees the records. */
    public Destinations(Ledger ledger, Session reader) {
        this.ledger = ledger;
        this.reader = reader;
        this.profile = DeliveryProfile.of(ledger, LocalDate.now(ledger.clock()));
    }

    /** The destination's own name for a word; the word itself where it is none of the profile's; empty for the counter. */
    public String name(String word) {
        return profile.name(word);
    }

    /** The destination of a unit: its own, else that of the next unit above that has one. */
    public static String of(String unit, Function<String, Optional<Unit>> units) {
        String id = unit;
        for (int level = 0; level < LEVELS && id != null && !id.isEmpty(); level++) {
            Optional<Unit> found = units.apply(id);
            if (found.isEmpty()) {
                return "";
            }
            String destination = found.get().destination();
            if (destination != null && !destination.isBlank()) {
                return destination;
            }
            id = found.get().parent();
        }
        return "";
    }

    /**
     * Where the cards of people go by their units, in the destinations' own names.
     *
     * @param people ids, in any number
     * @return by id of the person; who has no unit or whose units have none is not among them
     */
    public Map<String, String> ofPeople(Collection<String> people) throws Refusal {
        Map<String, String> units = new HashMap<>();
        List<String> known =
                people.stream().filter(id -> !id.isEmpty()).distinct().toList();
        Pages.each(ledger, reader, Query.of(Person.class), RECORD__ID, known, row -> {
            if (!row.text(PERSON__ORGANIZATION).isEmpty()) {
                units.put(row.id(), row.text(PERSON__ORGANIZATION));
            }
        });
        if (units.isEmpty()) {
            return units;
        }
        Map<String, Unit> all = new HashMap<>();
        Pages.each(
                ledger,
                reader,
                Query.of(Organization.class),
                row -> all.put(
                        row.id(), new Unit(row.text(ORGANIZATION__DESTINATION), row.text(ORGANIZATION__PARENT))));
        units.replaceAll((person, unit) -> profile.name(of(unit, id -> Optional.ofNullable(all.get(id)))));
        units.values().removeIf(String::isEmpty);
        return units;
    }
}
