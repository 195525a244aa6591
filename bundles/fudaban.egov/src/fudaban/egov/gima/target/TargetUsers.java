// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.target;

import fudaban.egov.gima.Gima;
import fudaban.egov.gima.diff.Cause;
import fudaban.egov.gima.diff.Noticed;
import fudaban.egov.gima.diff.Origin;
import fudaban.egov.gima.diff.UserState;
import fudaban.egov.gima.diff.UserStream;
import fudaban.egov.gima.model.FindingSeverity;
import fudaban.egov.gima.profile.GimaProfile;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Reading;
import fudaban.ledger.query.Row;
import fudaban.model.Person;
import fudaban.personnel.EventText;
import fudaban.personnel.NameProfile;
import fudaban.personnel.Names;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/**
 * The users the service is to hold on a day: everybody who is recorded and in the office on that day, with the staff events applied that wait for a day
 * until then, and those whose 採用 waits. Who is not in the office comes without values.
 */
public final class TargetUsers implements UserStream {
    private final GimaProfile profile;
    private final LocalDate day;
    private final Names names;
    private final UserFields fields;
    private final StaffHistory history;
    private final UnitCodes units;
    private final Reading people;
    private final Iterator<String> hired;

    /**
     * @param day 反映日
     * @throws Refusal when a profile is missing
     */
    public TargetUsers(Ledger ledger, Session session, GimaProfile profile, LocalDate day) throws Refusal {
        Gima.requireSight(session);
        this.profile = profile;
        this.day = day;
        names = new Names(ledger.profile(NameProfile.class, LocalDate.now(ledger.clock())));
        units = new UnitCodes(ledger, session, profile.codeSystems());
        fields = new UserFields(profile, units, new CurrentPosts(ledger, session, day), day);
        history = new StaffHistory(ledger, session, day.minusDays(profile.eventDays()), day);
        people = new Reading(ledger, session, Query.of(Person.class).only(PersonValue.attributes()));
        hired = history.hired().stream()
                .sorted(Comparator.comparing(number -> UserState.keyless(profile.userIdOf(number))))
                .iterator();
    }

    /** Where the values of a field may come from, in the words of the profile, sorted. */
    public static List<String> sources() {
        return UserFields.sources();
    }

    /** What nobody can tell yet although it falls before the day: 組織改編 that wait. */
    public List<LocalDate> reorganisations() {
        return history.reorganisations();
    }

    @Override
    public UserState next() throws Refusal {
        Row row = people.next();
        if (row != null) {
            return state(row.id(), Subject.of(row), history.received(row.id()));
        }
        if (!hired.hasNext()) {
            return null;
        }
        String number = hired.next();
        return state(
                UserState.keyless(profile.userIdOf(number)),
                Subject.of(history.waiting(number).getFirst()),
                List.of());
    }

    private UserState state(String key, Subject person, List<Cause> received) {
        String number = person.get(PersonValue.STAFF_NUMBER);
        if (number == null || number.isBlank()) {
            // Somebody without a number cannot be told apart at the service.
            String name = String.valueOf(person.get(PersonValue.DISPLAY_NAME));
            var nameless =
                    new Noticed(FindingSeverity.STOPS, "user.number", "", Gima.word("finding.user.number", name));
            String content = person.on(day) ? "{}" : null;
            return new UserState(key, "-" + key, content, origin(person, List.of(), List.of(nameless)), null);
        }
        List<Cause> events = new ArrayList<>(received);
        for (EventText event : history.waiting(number)) {
            person.apply(event, names);
            units.of(person.get(PersonValue.ORGANIZATION)).ifPresent(unit -> person.unit(unit.name()));
            events.add(StaffHistory.cause(event));
        }
        String userId = profile.userIdOf(number);
        List<Noticed> findings = new ArrayList<>(0);
        String content = person.on(day) ? fields.content(key, userId, person, findings) : null;
        return new UserState(key, userId, content, origin(person, events, findings), null);
    }

    private static Origin origin(Subject person, List<Cause> events, List<Noticed> findings) {
        return new Origin(
                person.get(PersonValue.DISPLAY_NAME),
                person.get(PersonValue.KANA),
                person.get(PersonValue.UNIT_NAME),
                events,
                findings);
    }
}
