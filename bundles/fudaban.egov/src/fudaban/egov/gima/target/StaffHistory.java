// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.target;

import fudaban.egov.gima.diff.Cause;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Query.Operator;
import fudaban.ledger.query.Reading;
import fudaban.model.ModelPackage;
import fudaban.model.Request;
import fudaban.model.RequestState;
import fudaban.model.StaffEventKind;
import fudaban.personnel.EventText;
import fudaban.personnel.Personnel;
import fudaban.personnel.model.PersonnelPackage.Literals;
import fudaban.personnel.model.ReceivedEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The staff events of a time: those that took effect, and those that wait for a day until then. */
final class StaffHistory {
    private static final String UNIT = "\"organization\":\"";

    private final Map<String, List<Cause>> received = new HashMap<>();
    private final Map<String, List<EventText>> waiting = new HashMap<>();
    private final List<LocalDate> reorganisations = new ArrayList<>();

    /**
     * Reads them.
     *
     * @param first 発令日 of the oldest ones
     * @param last 発令日 of the last ones
     */
    StaffHistory(Ledger ledger, Session session, LocalDate first, LocalDate last) throws Refusal {
        var events = Query.of(ReceivedEvent.class)
                .where(Literals.RECEIVED_EVENT__EFFECTIVE_ON, Operator.FROM, first)
                .where(Literals.RECEIVED_EVENT__EFFECTIVE_ON, Operator.TO, last);
        Reading.each(
                ledger,
                session,
                events,
                row -> received.computeIfAbsent(row.text(Literals.RECEIVED_EVENT__PERSON), id -> new ArrayList<>(1))
                        .add(new Cause(
                                (StaffEventKind) row.get(Literals.RECEIVED_EVENT__KIND),
                                (LocalDate) row.get(Literals.RECEIVED_EVENT__EFFECTIVE_ON),
                                row.text(Literals.RECEIVED_EVENT__REFERENCE),
                                false,
                                unit(row.text(Literals.RECEIVED_EVENT__CONTENT)),
                                (Instant) row.get(ModelPackage.Literals.RECORD__CREATED))));
        var requests = Query.of(Request.class).where(ModelPackage.Literals.REQUEST__STATE, RequestState.WAITING);
        Reading.each(ledger, session, requests, row -> {
            LocalDate day = (LocalDate) row.get(ModelPackage.Literals.REQUEST__EFFECTIVE_ON);
            String act = row.text(ModelPackage.Literals.REQUEST__ACT);
            if (day == null || day.isAfter(last)) {
                return;
            }
            if (act.equals(Personnel.REORGANIZE)) {
                reorganisations.add(day);
            } else if (act.equals(Personnel.STAFF_EVENT)) {
                EventText.ofInput(row.text(ModelPackage.Literals.REQUEST__INPUT))
                        .ifPresent(event -> waiting.computeIfAbsent(
                                        event.values().get("staffNumber"), number -> new ArrayList<>(1))
                                .add(event));
            }
        });
        waiting.values().forEach(list -> list.sort(Comparator.comparing(EventText::day)));
    }

    /** Events of a person that took effect, in the order they were entered. */
    List<Cause> received(String person) {
        return received.getOrDefault(person, List.of());
    }

    /** Events of a staff number that wait, by day. */
    List<EventText> waiting(String staffNumber) {
        return waiting.getOrDefault(staffNumber, List.of());
    }

    /** Staff numbers of people whose 採用 waits, in order. */
    List<String> hired() {
        return waiting.entrySet().stream()
                .filter(each -> each.getValue().stream().anyMatch(event -> kind(event) == StaffEventKind.HIRED))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** Days of 組織改編 that wait; nobody can say before whom they move. */
    List<LocalDate> reorganisations() {
        return reorganisations;
    }

    /** A waiting event as a cause. */
    static Cause cause(EventText event) {
        return new Cause(
                kind(event),
                event.day(),
                event.values().getOrDefault("reference", ""),
                true,
                event.values().getOrDefault("organization", event.values().getOrDefault("unitName", "")),
                null);
    }

    private static StaffEventKind kind(EventText event) {
        return StaffEventKind.get(event.values().get("kind"));
    }

    /** The unit in the canonical text of an event; taking it apart for each of many would be most of the work. */
    private static String unit(String content) {
        int at = content.indexOf(UNIT);
        int end = at < 0 ? -1 : content.indexOf('"', at + UNIT.length());
        return end < 0 ? "" : content.substring(at + UNIT.length(), end).intern();
    }
}
