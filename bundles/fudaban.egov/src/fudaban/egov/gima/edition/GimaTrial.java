// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.edition;

import fudaban.egov.gima.Gima;
import fudaban.egov.gima.diff.UserChange;
import fudaban.egov.gima.diff.UserState;
import fudaban.egov.gima.model.GimaPackage.Literals;
import fudaban.egov.gima.model.LineKind;
import fudaban.egov.gima.model.Release;
import fudaban.egov.gima.model.ReleaseState;
import fudaban.egov.gima.profile.GimaEdition;
import fudaban.egov.gima.profile.GimaProfile;
import fudaban.egov.gima.profile.GimaProfile.Field;
import fudaban.egov.gima.release.LineItem;
import fudaban.egov.gima.release.Releases;
import fudaban.egov.gima.target.TargetUsers;
import fudaban.egov.gima.target.Values;
import fudaban.exchange.mapping.Converters;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Query.Operator;
import fudaban.ledger.query.Reading;
import fudaban.ledger.query.Row;
import fudaban.ledger.spi.EditionFiles;
import fudaban.ledger.spi.EditionTrial;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Writes what the last releases sent once more by the edition in force and by the one that is tried, and shows where the files differ. Values of fields
 * that only the newer edition has are those of today's records.
 */
@Component(service = EditionTrial.class)
public final class GimaTrial implements EditionTrial {
    /** Lines that are replayed at most, the newest first. */
    static final int LINES = 2_000;

    private final Converters converters;

    /** @param converters converters mappings may name */
    @Activate
    public GimaTrial(@Reference Converters converters) {
        this.converters = converters;
    }

    @Override
    public String kind() {
        return GimaProfile.class.getSimpleName();
    }

    @Override
    public Outcome replay(Ledger ledger, Session session, EditionFiles older, EditionFiles newer, int limit)
            throws Refusal, IOException {
        Gima.requireSight(session);
        GimaEdition one = GimaEdition.of(older, converters);
        GimaEdition other = GimaEdition.of(newer, converters);
        Map<String, Row> lines = lines(ledger, session);
        if (lines.isEmpty()) {
            throw Gima.refusal("trial.nothing");
        }
        LocalDate today = LocalDate.now(ledger.clock());
        Map<String, Map<String, String>> more = more(ledger, session, one.profile(), other.profile(), lines);
        var before = new TrialSide(one, today);
        var after = new TrialSide(other, today);
        for (Map.Entry<String, Row> line : lines.entrySet()) {
            UserChange change = Releases.change(line.getValue());
            String name = line.getValue().text(Literals.RELEASE_LINE__DISPLAY_NAME);
            before.add(LineItem.of(one.profile(), line.getKey(), name, change));
            UserChange extended = extended(change, more.getOrDefault(change.key(), Map.of()));
            after.add(LineItem.of(other.profile(), line.getKey(), name, extended));
        }
        var comparison = new TrialComparison(limit);
        for (Map.Entry<String, Row> line : lines.entrySet()) {
            String subject = line.getValue().text(Literals.RELEASE_LINE__USER_ID) + " "
                    + line.getValue().text(Literals.RELEASE_LINE__DISPLAY_NAME);
            comparison.compare(
                    subject, before.of(line.getKey()), after.of(line.getKey()), after.failures(line.getKey()));
        }
        return comparison.outcome();
    }

    private static Map<String, Row> lines(Ledger ledger, Session session) throws Refusal {
        Map<String, Row> lines = new LinkedHashMap<>();
        var releases = Query.of(Release.class)
                .where(Literals.RELEASE__STATE, Operator.IN, ReleaseState.DONE, ReleaseState.RELEASED)
                .orderBy(Literals.RELEASE__OPENED, true);
        var reading = new Reading(ledger, session, releases);
        for (Row release = reading.next(); release != null && lines.size() < LINES; release = reading.next()) {
            var sent = new Reading(
                    ledger,
                    session,
                    Releases.lines(release.id())
                            .where(
                                    Literals.RELEASE_LINE__KIND,
                                    Operator.IN,
                                    LineKind.ADD,
                                    LineKind.CHANGE,
                                    LineKind.DELETE)
                            .where(Literals.RELEASE_LINE__FILE_NUMBER, Operator.FROM, 1));
            for (Row line = sent.next(); line != null && lines.size() < LINES; line = sent.next()) {
                lines.put(line.id(), line);
            }
        }
        return lines;
    }

    /** Values of the fields that only the newer edition has, by key of the user. */
    private static Map<String, Map<String, String>> more(
            Ledger ledger, Session session, GimaProfile older, GimaProfile newer, Map<String, Row> lines)
            throws Refusal {
        Set<String> known = older.fields().stream().map(Field::name).collect(Collectors.toSet());
        Set<String> fresh = newer.fields().stream()
                .map(Field::name)
                .filter(name -> !known.contains(name))
                .collect(Collectors.toSet());
        Map<String, Map<String, String>> more = new TreeMap<>();
        if (fresh.isEmpty()) {
            return more;
        }
        Set<String> wanted = new HashSet<>();
        lines.values().forEach(line -> wanted.add(Releases.change(line).key()));
        var targets = new TargetUsers(ledger, session, newer, LocalDate.now(ledger.clock()));
        for (UserState user = targets.next(); user != null; user = targets.next()) {
            if (user.content() != null && wanted.contains(user.key())) {
                Map<String, String> values = new TreeMap<>(Values.of(user.content()));
                values.keySet().retainAll(fresh);
                more.put(user.key(), values);
            }
        }
        return more;
    }

    private static UserChange extended(UserChange change, Map<String, String> more) {
        return new UserChange(
                change.kind(),
                change.key(),
                change.userId(),
                extended(change.before(), more),
                extended(change.after(), more),
                null);
    }

    private static String extended(String content, Map<String, String> more) {
        if (content == null || more.isEmpty()) {
            return content;
        }
        Map<String, String> values = new TreeMap<>(more);
        values.putAll(Values.of(content));
        return Values.text(values);
    }
}
