// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel.load;

import static fudaban.model.ModelPackage.Literals.REQUEST__ACT;
import static fudaban.model.ModelPackage.Literals.REQUEST__EFFECTIVE_ON;
import static fudaban.model.ModelPackage.Literals.REQUEST__INPUT;
import static fudaban.model.ModelPackage.Literals.REQUEST__NUMBER;
import static fudaban.model.ModelPackage.Literals.REQUEST__STATE;
import static fudaban.personnel.model.PersonnelPackage.Literals.RECEIVED_EVENT__CONTENT;
import static fudaban.personnel.model.PersonnelPackage.Literals.RECEIVED_EVENT__EFFECTIVE_ON;
import static fudaban.personnel.model.PersonnelPackage.Literals.RECEIVED_EVENT__KEY;
import static fudaban.personnel.model.PersonnelPackage.Literals.RECEIVED_EVENT__KIND;
import static fudaban.personnel.model.PersonnelPackage.Literals.RECEIVED_EVENT__REFERENCE;
import static fudaban.personnel.model.PersonnelPackage.Literals.RECEIVED_EVENT__STAFF_NUMBER;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Reading;
import fudaban.ledger.query.Row;
import fudaban.model.Request;
import fudaban.model.RequestState;
import fudaban.personnel.EventText;
import fudaban.personnel.Personnel;
import fudaban.personnel.model.ReceivedEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Staff events that took effect, and those that wait for their day. */
public final class KnownEvents {
    private final Recorded recorded;

    /** As this account sees them. */
    public KnownEvents(Ledger ledger, Session session) {
        this.recorded = new Recorded(ledger, session);
    }

    /**
     * One event, or a reorganisation that waits.
     *
     * @param id of the record: of the event, or of the request it waits as
     * @param kind literal of the kind of event; REORGANIZED for a reorganisation
     * @param day 発令日
     * @param staffNumber the person, masked where the reader may not see it; empty for a reorganisation
     * @param reference 発令番号, may be empty
     * @param request number of the 予約 while it waits, else empty
     */
    public record Known(String id, String kind, LocalDate day, String staffNumber, String reference, String request) {}

    /** All of them with a day within a time, by day. */
    public List<Known> between(LocalDate first, LocalDate last) throws Refusal {
        List<Known> found = new ArrayList<>();
        recorded.each(
                Query.of(ReceivedEvent.class)
                        .where(RECEIVED_EVENT__EFFECTIVE_ON, Query.Operator.FROM, first)
                        .where(RECEIVED_EVENT__EFFECTIVE_ON, Query.Operator.TO, last),
                row -> found.add(new Known(
                        row.id(),
                        row.text(RECEIVED_EVENT__KIND),
                        (LocalDate) row.get(RECEIVED_EVENT__EFFECTIVE_ON),
                        row.text(RECEIVED_EVENT__STAFF_NUMBER),
                        row.text(RECEIVED_EVENT__REFERENCE),
                        "")));
        waiting(row -> {
            LocalDate day = (LocalDate) row.get(REQUEST__EFFECTIVE_ON);
            if (day != null && !day.isBefore(first) && !day.isAfter(last)) {
                Map<String, String> values = EventText.ofInput(row.text(REQUEST__INPUT))
                        .map(EventText::values)
                        .orElse(Map.of());
                boolean event = row.text(REQUEST__ACT).equals(Personnel.STAFF_EVENT);
                found.add(new Known(
                        row.id(),
                        event ? values.getOrDefault("kind", Row.MASK) : "REORGANIZED",
                        day,
                        event ? values.getOrDefault("staffNumber", Row.MASK) : "",
                        values.getOrDefault("reference", ""),
                        row.text(REQUEST__NUMBER)));
            }
        });
        found.sort(java.util.Comparator.comparing(Known::day)
                .thenComparing(Known::staffNumber)
                .thenComparing(Known::kind));
        return found;
    }

    /** All of them by their key. */
    Map<String, EventText> byKey() throws Refusal {
        Map<String, EventText> known = new HashMap<>();
        recorded.each(
                Query.of(ReceivedEvent.class),
                row -> known.put(
                        row.text(RECEIVED_EVENT__KEY), EventText.ofContent(row.text(RECEIVED_EVENT__CONTENT))));
        waiting(row -> {
            Optional<EventText> text = EventText.ofInput(row.text(REQUEST__INPUT));
            text.ifPresent(each -> known.put(each.key(), each));
        });
        return known;
    }

    private void waiting(Reading.Each take) throws Refusal {
        recorded.each(Query.of(Request.class).where(REQUEST__STATE, RequestState.WAITING), row -> {
            if (row.text(REQUEST__ACT).equals(Personnel.STAFF_EVENT)
                    || row.text(REQUEST__ACT).equals(Personnel.REORGANIZE)) {
                take.row(row);
            }
        });
    }
}
