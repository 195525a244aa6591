// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel.internal;

import fudaban.ledger.Refusal;
import fudaban.model.Person;
import fudaban.model.StaffEventKind;
import fudaban.personnel.PersonRow;
import fudaban.personnel.Personnel;
import fudaban.personnel.StaffEvent;
import java.util.ArrayList;
import java.util.List;

/** What each kind of staff event must tell. */
public final class EventRules {
    private EventRules() {}

    /** Whether the event tells what its kind needs; the names of what is missing are keys of this bundle's messages. */
    public static List<String> missing(StaffEvent event) {
        PersonRow after = event.after();
        List<String> missing = new ArrayList<>();
        need(missing, "field.staffNumber", after.staffNumber());
        switch (event.kind()) {
            case HIRED -> {
                need(missing, "field.familyName", after.familyName());
                need(missing, "field.givenName", after.givenName());
                need(missing, "field.familyKana", after.familyKana());
            }
            case RENAMED -> {
                need(missing, "field.familyName", after.familyName());
                need(missing, "field.familyKana", after.familyKana());
            }
            case MOVED, CONCURRENT, CONCURRENT_ENDED -> {
                if (empty(after.organization())) {
                    need(missing, "field.unit", after.unitName());
                }
            }
            case PROMOTED -> need(missing, "field.title", after.title());
            case LEFT, RETURNED, REORGANIZED -> {}
        }
        return missing;
    }

    static void require(StaffEvent event) throws Refusal {
        if (event.kind() == null || event.kind() == StaffEventKind.REORGANIZED) {
            throw new Refusal(Personnel.class, "event.reorganized");
        }
        if (event.effectiveOn() == null || event.after() == null) {
            throw new Refusal(Personnel.class, "event.day");
        }
        List<String> missing = missing(event);
        if (!missing.isEmpty()) {
            throw new Refusal(Personnel.class, "event.missing", Sentences.title(event.kind()), Sentences.list(missing));
        }
    }

    /** Whether the person is in the state the event begins from. */
    public static void require(StaffEvent event, Person person) throws Refusal {
        boolean left = person.getValidTo() != null && person.getValidTo().isBefore(event.effectiveOn());
        if (left && event.kind() != StaffEventKind.RETURNED) {
            throw new Refusal(
                    Personnel.class,
                    "event.gone",
                    person.getStaffNumber(),
                    person.getValidTo().toString());
        }
        if (event.kind() == StaffEventKind.RETURNED && person.getValidTo() == null) {
            throw new Refusal(Personnel.class, "event.not-left", person.getStaffNumber());
        }
    }

    private static void need(List<String> missing, String name, String value) {
        if (empty(value)) {
            missing.add(name);
        }
    }

    private static boolean empty(String value) {
        return value == null || value.isEmpty();
    }
}
