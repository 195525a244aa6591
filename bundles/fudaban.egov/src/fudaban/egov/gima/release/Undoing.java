// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.release;

import fudaban.egov.gima.Gima;
import fudaban.egov.gima.act.GimaActs;
import fudaban.egov.gima.diff.DiffLine;
import fudaban.egov.gima.diff.Noticed;
import fudaban.egov.gima.diff.UserChange;
import fudaban.egov.gima.model.AcceptedUser;
import fudaban.egov.gima.model.FindingSeverity;
import fudaban.egov.gima.model.GimaPackage.Literals;
import fudaban.egov.gima.model.LineKind;
import fudaban.egov.gima.model.LineState;
import fudaban.egov.gima.model.Release;
import fudaban.egov.gima.profile.GimaEdition;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Query.Operator;
import fudaban.ledger.query.Reading;
import fudaban.ledger.query.Row;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * 取消し: a release of its own with the inverse of every line the service accepted, the last one first. It goes the same way as any other: looked at,
 * confirmed, built, sent, answered. A user somebody has changed since is held.
 */
public final class Undoing {
    private final Ledger ledger;
    private final Session session;
    private final Preparation preparation;

    /** @param workItem id of the work item, or null */
    public Undoing(Ledger ledger, Session session, GimaEdition edition, String workItem) {
        this.ledger = ledger;
        this.session = session.working();
        this.preparation = new Preparation(ledger, session, edition, workItem);
    }

    /**
     * Opens the release that undoes another one.
     *
     * @param undone id of a release that has its answer
     * @return id of the new release, which may be looked at
     * @throws Refusal when it has no answer yet, was undone before, or another release is open
     */
    public String prepare(String undone) throws Refusal, IOException {
        Gima.requireSight(session);
        LocalDate today = LocalDate.now(ledger.clock());
        ledger.open(session, Release.class, undone);
        String id = preparation.open(new Preparation.Wanted(today, null, null, null), undone);
        Preparation.Entering entering = preparation.new Entering(id);
        var place = new int[1];
        Query<?> accepted = Releases.lines(undone)
                .where(Literals.RELEASE_LINE__STATE, LineState.ACCEPTED)
                .where(Literals.RELEASE_LINE__KIND, Operator.IN, LineKind.ADD, LineKind.CHANGE, LineKind.DELETE)
                .orderBy(Literals.RELEASE_LINE__PLACE, true);
        Reading.each(ledger, session, accepted, row -> entering.line(line(++place[0], row)));
        entering.flush();
        preparation.submit(GimaActs.PROPOSE, new GimaActs.Propose(id, place[0], 0, place[0], null));
        return id;
    }

    private DiffLine line(int place, Row row) throws Refusal {
        UserChange inverse = Releases.change(row).inverse();
        boolean same = Objects.equals(held(inverse.userId()), inverse.before());
        List<Noticed> findings = same
                ? List.of()
                : List.of(new Noticed(
                        FindingSeverity.HOLDS,
                        "undo.changed",
                        "",
                        Gima.word("finding.undo.changed", inverse.userId())));
        return new DiffLine(
                place,
                inverse,
                same ? LineState.PROPOSED : LineState.HELD,
                row.text(Literals.RELEASE_LINE__DISPLAY_NAME),
                row.text(Literals.RELEASE_LINE__KANA),
                row.text(Literals.RELEASE_LINE__UNIT_NAME),
                List.of(),
                findings);
    }

    private String held(String userId) throws Refusal {
        return ledger
                .list(session, Query.of(AcceptedUser.class).where(Literals.ACCEPTED_USER__USER_ID, userId))
                .rows()
                .stream()
                .findFirst()
                .map(row -> row.text(Literals.ACCEPTED_USER__CONTENT))
                .orElse(null);
    }
}
