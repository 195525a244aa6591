// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.diff;

import fudaban.egov.gima.Gima;
import fudaban.egov.gima.model.LineKind;
import fudaban.egov.gima.profile.GimaEdition;
import fudaban.egov.gima.profile.GimaProfile.Field;
import fudaban.egov.gima.target.AcceptedUsers;
import fudaban.egov.gima.target.TargetUsers;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The difference between what the service accepted last, what its own export shows, and what it is to hold on a day. It is one pass over two streams of
 * the ledger: however many users there are, only those of one page are in memory. Nothing is changed by it.
 */
public final class Difference {
    private final Ledger ledger;
    private final Session session;
    private final GimaEdition edition;

    /** Takes the difference line by line. */
    public interface Taker {
        /** A line. */
        void line(DiffLine line) throws Refusal, IOException;

        /** Something found about a user who has no line. */
        void finding(DiffFinding finding) throws Refusal, IOException;
    }

    /** As this account sees it, in the words of this edition. */
    public Difference(Ledger ledger, Session session, GimaEdition edition) {
        this.ledger = ledger;
        this.session = session;
        this.edition = edition;
    }

    /**
     * Makes it.
     *
     * @param day 反映日
     * @param export the service's own export, or null
     * @param taker takes the lines in order
     * @return how many users it is about
     * @throws Refusal when the account may not see people or a profile is missing
     */
    public Counts run(LocalDate day, ServiceExport export, Taker taker) throws Refusal, IOException {
        Gima.requireSight(session);
        var targets = new TargetUsers(ledger, session, edition.profile(), day);
        var drafting = new Drafting(edition, day, taker);
        drafting.reorganisations(targets.reorganisations());
        return run(edition, new AcceptedUsers(ledger, session), targets, export, drafting);
    }

    /** The same over any two streams, for replays and measurements. */
    public static Counts run(
            GimaEdition edition,
            LocalDate day,
            UserStream accepted,
            UserStream targets,
            ServiceExport export,
            Taker taker)
            throws Refusal, IOException {
        return run(edition, accepted, targets, export, new Drafting(edition, day, taker));
    }

    private static Counts run(
            GimaEdition edition, UserStream accepted, UserStream targets, ServiceExport export, Drafting drafting)
            throws Refusal, IOException {
        Set<String> quiet = edition.profile().fields().stream()
                .filter(Field::quiet)
                .map(Field::name)
                .collect(Collectors.toSet());
        Counts counts = drafting.counts();
        new Merge(new ThreeWay(quiet), drafting, export).run(counted(accepted, counts::known), wanted(targets, counts));
        drafting.finish();
        return counts;
    }

    private static UserStream counted(UserStream users, Runnable count) {
        return () -> {
            UserState next = users.next();
            if (next != null) {
                count.run();
            }
            return next;
        };
    }

    private static UserStream wanted(UserStream users, Counts counts) {
        return () -> {
            UserState next = users.next();
            if (next != null && next.content() != null) {
                counts.target();
            }
            return next;
        };
    }

    /** Whether lines of a kind are written into files. */
    public static boolean written(LineKind kind) {
        return kind != LineKind.ADOPT;
    }
}
