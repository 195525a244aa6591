// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.release;

import fudaban.egov.gima.Gima;
import fudaban.egov.gima.act.GimaActs;
import fudaban.egov.gima.diff.UserChange;
import fudaban.egov.gima.model.GimaPackage.Literals;
import fudaban.egov.gima.model.LineKind;
import fudaban.egov.gima.model.LineState;
import fudaban.egov.gima.model.Release;
import fudaban.egov.gima.model.ReleaseFile;
import fudaban.egov.gima.model.ReleaseFinding;
import fudaban.egov.gima.model.ReleaseLine;
import fudaban.egov.gima.model.ReleaseState;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Query.Operator;
import fudaban.ledger.query.Reading;
import fudaban.ledger.query.Row;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What lists and screens ask for: releases, their lines, findings and files. */
public final class Releases {
    private final Ledger ledger;
    private final Session session;

    /** As this account sees them. */
    public Releases(Ledger ledger, Session session) {
        this.ledger = ledger;
        this.session = session;
    }

    /** All releases, newest first: for tables. */
    public static Query<Release> all() {
        return Query.of(Release.class).orderBy(Literals.RELEASE__OPENED, true);
    }

    /** The lines of a release in the order of their places: for tables, which add conditions, text and other orders. */
    public static Query<ReleaseLine> lines(String release) {
        return Query.of(ReleaseLine.class)
                .where(Literals.RELEASE_LINE__RELEASE, release)
                .orderBy(Literals.RELEASE_LINE__PLACE, false);
    }

    /** Those of them that went to the service. */
    public static Query<ReleaseLine> sent(String release) {
        return lines(release)
                .where(Literals.RELEASE_LINE__STATE, Operator.IN, LineState.SENT, LineState.ACCEPTED, LineState.FAILED);
    }

    /** The findings of a release, by line. */
    public static Query<ReleaseFinding> findings(String release) {
        return Query.of(ReleaseFinding.class)
                .where(Literals.RELEASE_FINDING__RELEASE, release)
                .orderBy(Literals.RELEASE_FINDING__PLACE, false);
    }

    /** The findings of one line. */
    public static Query<ReleaseFinding> findings(String release, int place) {
        return Query.of(ReleaseFinding.class)
                .where(Literals.RELEASE_FINDING__RELEASE, release)
                .where(Literals.RELEASE_FINDING__PLACE, place);
    }

    /** The files of a release that count, 提出用 and 取消用. */
    public static Query<ReleaseFile> files(String release) {
        return Query.of(ReleaseFile.class)
                .where(Literals.RELEASE_FILE__RELEASE, release)
                .where(Literals.RELEASE_FILE__KEY, Operator.NOT_EMPTY)
                .orderBy(Literals.RELEASE_FILE__NUMBER, false);
    }

    /** The release that is neither done nor withdrawn; there is at most one. */
    public Optional<Row> open() throws Refusal {
        var open = Query.of(Release.class)
                .where(
                        Literals.RELEASE__STATE,
                        Operator.IN,
                        ReleaseState.PREPARING,
                        ReleaseState.DRAFT,
                        ReleaseState.CONFIRMED,
                        ReleaseState.BUILT,
                        ReleaseState.RELEASED)
                .limit(1);
        return ledger.list(session, open).rows().stream().findFirst();
    }

    /**
     * The release of a number, or the open one where none is given.
     *
     * @throws Refusal when there is none
     */
    public Row find(Optional<String> number) throws Refusal {
        Optional<Row> found = number.isEmpty()
                ? open()
                : ledger
                        .list(session, Query.of(Release.class).where(Literals.RELEASE__NUMBER, number.get()))
                        .rows()
                        .stream()
                        .findFirst();
        return found.orElseThrow(() ->
                number.isEmpty() ? Gima.refusal("release.none.open") : Gima.refusal("release.none", number.get()));
    }

    /** Ids of releases whose difference was not entered to its end. */
    List<String> halfEntered() throws Refusal {
        List<String> ids = new ArrayList<>();
        Reading.each(
                ledger,
                session,
                Query.of(Release.class).where(Literals.RELEASE__STATE, ReleaseState.PREPARING),
                row -> ids.add(row.id()));
        return ids;
    }

    /** How many lines are in each state. */
    public Map<LineState, Integer> states(String release) throws Refusal {
        Map<LineState, Integer> states = new EnumMap<>(LineState.class);
        for (LineState state : LineState.values()) {
            int number = count(lines(release).where(Literals.RELEASE_LINE__STATE, state));
            if (number > 0) {
                states.put(state, number);
            }
        }
        return states;
    }

    /** How many lines are in conflict: the service's own export says something else than it accepted last. */
    public int conflicts(String release) throws Refusal {
        return count(lines(release).where(Literals.RELEASE_LINE__CONFLICT, true));
    }

    /** What becomes of the lines of a release that is still to be sent, or was: together all differences. */
    public GimaActs.Proof proof(String release) throws Refusal {
        int held = count(lines(release).where(Literals.RELEASE_LINE__STATE, LineState.HELD));
        int refused = count(lines(release).where(Literals.RELEASE_LINE__STATE, LineState.REFUSED));
        int all = count(lines(release));
        int adopted = count(lines(release)
                .where(Literals.RELEASE_LINE__KIND, LineKind.ADOPT)
                .where(Literals.RELEASE_LINE__STATE, Operator.IN, LineState.PROPOSED, LineState.ACCEPTED));
        return new GimaActs.Proof(all - held - refused - adopted, held, refused, adopted);
    }

    /** Exact, however many there are: counts of lists stop at ten thousand. */
    private int count(Query<?> query) throws Refusal {
        var count = ledger.count(session, query);
        if (!count.more()) {
            return count.number();
        }
        var number = new int[1];
        Reading.each(ledger, session, query, row -> number[0]++);
        return number[0];
    }

    /** The change a line is. */
    public static UserChange change(Row line) {
        String person = line.text(Literals.RELEASE_LINE__PERSON);
        String userId = line.text(Literals.RELEASE_LINE__USER_ID);
        return new UserChange(
                (LineKind) line.get(Literals.RELEASE_LINE__KIND),
                person.isEmpty() ? fudaban.egov.gima.diff.UserState.keyless(userId) : person,
                userId,
                (String) line.get(Literals.RELEASE_LINE__BEFORE),
                (String) line.get(Literals.RELEASE_LINE__AFTER),
                (String) line.get(Literals.RELEASE_LINE__FOUND));
    }
}
