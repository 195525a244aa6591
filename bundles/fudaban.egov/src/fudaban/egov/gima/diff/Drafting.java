// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.diff;

import fudaban.egov.gima.Gima;
import fudaban.egov.gima.model.FindingSeverity;
import fudaban.egov.gima.model.LineState;
import fudaban.egov.gima.profile.GimaEdition;
import fudaban.egov.gima.target.EventRules;
import fudaban.ledger.Refusal;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Makes lines of what the merge finds: numbers them, checks them a page at a time, and says which cannot go as they are. */
final class Drafting implements Merge.Sink {
    private static final int PAGE = 1_000;
    private static final Origin NOBODY = new Origin("", "", "", List.of(), List.of());

    private final LineCheck check;
    private final Difference.Taker taker;
    private final Counts counts = new Counts();
    private final List<DiffLine> page = new ArrayList<>(PAGE);
    private int place;

    Drafting(GimaEdition edition, LocalDate day, Difference.Taker taker) {
        this.check = new LineCheck(edition, day);
        this.taker = taker;
    }

    Counts counts() {
        return counts;
    }

    /** 組織改編 that wait move people nobody can name before. */
    void reorganisations(List<LocalDate> days) throws Refusal, IOException {
        for (LocalDate day : days) {
            taker.finding(new DiffFinding("", null, noticed(FindingSeverity.NOTE, "event.reorganised", day)));
        }
    }

    @Override
    public void change(UserChange change, UserState accepted, UserState target) throws Refusal, IOException {
        Origin origin = target != null && target.origin() != null ? target.origin() : NOBODY;
        Instant since = accepted == null ? null : accepted.since();
        List<Noticed> findings = new ArrayList<>(origin.findings());
        findings.addAll(EventRules.check(change.userId(), origin.causes(), since));
        if (change.conflict()) {
            boolean absent = change.found().equals(UserChange.ABSENT);
            FindingSeverity severity = Difference.written(change.kind()) ? FindingSeverity.HOLDS : FindingSeverity.NOTE;
            findings.add(noticed(severity, absent ? "export.lacks" : "export.differs", change.userId()));
        }
        if (target == null && change.after() == null) {
            findings.add(noticed(FindingSeverity.HOLDS, "user.nobody", change.userId()));
        }
        List<Cause> causes = origin.causes().stream()
                .filter(cause -> EventRules.recent(cause, since))
                .toList();
        counts.line(change);
        page.add(new DiffLine(
                ++place,
                change,
                LineState.PROPOSED,
                text(origin.displayName()),
                text(origin.kana()),
                text(origin.unitName()),
                causes,
                findings));
        if (page.size() == PAGE) {
            finish();
        }
    }

    @Override
    public void unchanged(UserState accepted, UserState target) throws Refusal, IOException {
        if (target == null || target.content() == null) {
            return;
        }
        counts.same();
        Instant since = accepted == null ? null : accepted.since();
        if (target.origin() != null) {
            for (Noticed noticed : target.origin().findings()) {
                taker.finding(finding(target, noticed));
            }
            for (Noticed noticed :
                    EventRules.check(target.userId(), target.origin().causes(), since)) {
                taker.finding(finding(target, noticed));
            }
        }
    }

    @Override
    public void unknown(int line, String userId, String content) throws Refusal, IOException {
        counts.strange();
        taker.finding(new DiffFinding(userId, null, noticed(FindingSeverity.NOTE, "export.unknown", line, userId)));
    }

    @Override
    public void twice(int line, String userId, boolean same) throws Refusal, IOException {
        String rule = same ? "export.twice" : "export.contradicts";
        taker.finding(new DiffFinding(userId, null, noticed(FindingSeverity.NOTE, rule, line, userId)));
    }

    /** Checks and gives away what is still waiting. */
    void finish() throws Refusal, IOException {
        Map<Integer, List<Noticed>> found = check.check(page);
        for (DiffLine line : page) {
            List<Noticed> all = new ArrayList<>(found.getOrDefault(line.place(), List.of()));
            all.addAll(0, line.findings());
            taker.line(new DiffLine(
                    line.place(),
                    line.change(),
                    state(all),
                    line.displayName(),
                    line.kana(),
                    line.unitName(),
                    line.causes(),
                    all));
        }
        page.clear();
    }

    private static LineState state(List<Noticed> findings) {
        Supplier<java.util.stream.Stream<FindingSeverity>> all =
                () -> findings.stream().map(Noticed::severity);
        if (all.get().anyMatch(each -> each == FindingSeverity.STOPS)) {
            return LineState.REFUSED;
        }
        return all.get().anyMatch(each -> each == FindingSeverity.HOLDS) ? LineState.HELD : LineState.PROPOSED;
    }

    private static DiffFinding finding(UserState target, Noticed noticed) {
        String person = target.key().startsWith("z") ? null : target.key();
        return new DiffFinding(target.userId(), person, noticed);
    }

    private static Noticed noticed(FindingSeverity severity, String rule, Object... arguments) {
        return new Noticed(severity, rule, "", Gima.word("finding." + rule, arguments));
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
