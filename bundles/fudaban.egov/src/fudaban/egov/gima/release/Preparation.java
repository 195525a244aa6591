// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.release;

import fudaban.egov.gima.Gima;
import fudaban.egov.gima.act.GimaActs;
import fudaban.egov.gima.diff.Cause;
import fudaban.egov.gima.diff.Counts;
import fudaban.egov.gima.diff.DiffFinding;
import fudaban.egov.gima.diff.DiffLine;
import fudaban.egov.gima.diff.Difference;
import fudaban.egov.gima.diff.Noticed;
import fudaban.egov.gima.diff.ServiceExport;
import fudaban.egov.gima.diff.UserChange;
import fudaban.egov.gima.model.LineState;
import fudaban.egov.gima.profile.GimaEdition;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Opens 提出 第n回 and enters its difference, chunk by chunk, until it may be looked at. */
public final class Preparation {
    private static final Difference.Taker NOBODY = new Difference.Taker() {
        @Override
        public void line(DiffLine line) {
            // Nobody looks.
        }

        @Override
        public void finding(DiffFinding finding) {
            // Nobody looks.
        }
    };

    private final Ledger ledger;
    private final Session session;
    private final GimaEdition edition;
    private final String workItem;

    /** @param workItem id of the work item, or null */
    public Preparation(Ledger ledger, Session session, GimaEdition edition, String workItem) {
        this.ledger = ledger;
        this.session = session.working();
        this.edition = edition;
        this.workItem = workItem;
    }

    /**
     * A release that may be looked at.
     *
     * @param id of the release
     * @param counts how many users it is about
     */
    public record Prepared(String id, Counts counts) {}

    /**
     * What is compared.
     *
     * @param day 反映日
     * @param cutOff the 締切 it is meant for, or null
     * @param export the service's own export, or null
     * @param exportHash its SHA-256, hex, or null
     */
    public record Wanted(LocalDate day, Instant cutOff, ServiceExport export, String exportHash) {}

    /**
     * Makes the difference and enters it. What an interruption left half entered is withdrawn first.
     *
     * @throws Refusal when another release is open
     */
    public Prepared prepare(Wanted wanted) throws Refusal, IOException {
        return prepare(wanted, NOBODY);
    }

    /** The same, telling each line and finding to somebody who shows them. */
    public Prepared prepare(Wanted wanted, Difference.Taker shown) throws Refusal, IOException {
        Gima.requireSight(session);
        String id = open(wanted, null);
        var entering = new Entering(id);
        Counts counts =
                new Difference(ledger, session, edition).run(wanted.day(), wanted.export(), both(entering, shown));
        entering.flush();
        submit(
                GimaActs.PROPOSE,
                new GimaActs.Propose(
                        id,
                        counts.targets(),
                        counts.unchanged(),
                        counts.lines(),
                        counts.exceeded(edition.profile().limits()).orElse(null)));
        return new Prepared(id, counts);
    }

    private static Difference.Taker both(Difference.Taker one, Difference.Taker other) {
        return new Difference.Taker() {
            @Override
            public void line(DiffLine line) throws Refusal, IOException {
                one.line(line);
                other.line(line);
            }

            @Override
            public void finding(DiffFinding finding) throws Refusal, IOException {
                one.finding(finding);
                other.finding(finding);
            }
        };
    }

    /** Opens a release; what an interruption left half entered is withdrawn first. */
    String open(Wanted wanted, String undoes) throws Refusal {
        for (String half : new Releases(ledger, session).halfEntered()) {
            submit(GimaActs.WITHDRAW, new GimaActs.Reasoned(half, Gima.say(Locale.JAPAN, "withdrawn.half")));
        }
        return submit(
                        GimaActs.OPEN,
                        new GimaActs.Open(wanted.day(), wanted.cutOff(), edition.name(), wanted.exportHash(), undoes))
                .getFirst();
    }

    List<String> submit(String act, java.lang.Record input) throws Refusal {
        return ledger.submit(session, Submission.of(act, input).within(workItem))
                .records();
    }

    /** Enters lines and findings a chunk at a time. */
    final class Entering implements Difference.Taker {
        private final String release;
        private final List<GimaActs.Line> lines = new ArrayList<>();
        private final List<GimaActs.Found> findings = new ArrayList<>();

        Entering(String release) {
            this.release = release;
        }

        @Override
        public void line(DiffLine line) throws Refusal {
            UserChange change = line.change();
            String person = change.person().orElse(null);
            lines.add(new GimaActs.Line(
                    line.place(),
                    change.userId(),
                    person,
                    line.displayName(),
                    line.kana(),
                    line.unitName(),
                    change.kind(),
                    line.state(),
                    change.conflict(),
                    change.before(),
                    change.after(),
                    change.found(),
                    Cause.text(line.causes()),
                    reason(line)));
            for (Noticed noticed : line.findings()) {
                found(line.place(), change.userId(), person, noticed);
            }
            if (lines.size() >= GimaActs.CHUNK || findings.size() >= GimaActs.CHUNK / 2) {
                flush();
            }
        }

        @Override
        public void finding(DiffFinding finding) throws Refusal {
            found(0, finding.userId(), finding.person(), finding.noticed());
            if (findings.size() >= GimaActs.CHUNK / 2) {
                flush();
            }
        }

        private void found(int place, String userId, String person, Noticed noticed) {
            findings.add(new GimaActs.Found(
                    place,
                    noticed.severity(),
                    noticed.rule(),
                    noticed.field(),
                    userId,
                    person,
                    noticed.sentence().in(Locale.JAPAN)));
        }

        /** Why the line does not go as it is: the first thing that stops or holds it. */
        private static String reason(DiffLine line) {
            return line.state() == LineState.PROPOSED
                    ? null
                    : line.findings().stream()
                            .max(java.util.Comparator.comparing(Noticed::severity))
                            .map(noticed -> noticed.sentence().in(Locale.JAPAN))
                            .orElse(null);
        }

        /** Enters what is still waiting. */
        void flush() throws Refusal {
            if (lines.isEmpty() && findings.isEmpty()) {
                return;
            }
            int first = lines.isEmpty() ? 0 : lines.getFirst().place();
            for (int from = 0; from < Math.max(1, findings.size()); from += GimaActs.CHUNK) {
                List<GimaActs.Found> part =
                        List.copyOf(findings.subList(from, Math.min(from + GimaActs.CHUNK, findings.size())));
                submit(
                        GimaActs.LINES,
                        new GimaActs.Lines(release, first, from == 0 ? List.copyOf(lines) : List.of(), part));
            }
            lines.clear();
            findings.clear();
        }
    }
}
