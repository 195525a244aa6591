// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.ui.gima;

import fudaban.egov.gima.desk.StaffIntake;
import fudaban.egov.gima.diff.LineText;
import fudaban.egov.gima.model.FileKind;
import fudaban.egov.gima.model.FileState;
import fudaban.egov.gima.model.FindingSeverity;
import fudaban.egov.gima.model.GimaPackage.Literals;
import fudaban.egov.gima.model.LineKind;
import fudaban.egov.gima.model.LineState;
import fudaban.egov.gima.model.ReleaseKind;
import fudaban.egov.gima.model.ReleaseState;
import fudaban.egov.gima.profile.CutOffs;
import fudaban.egov.gima.profile.GimaProfile;
import fudaban.egov.gima.profile.GimaProfile.Field;
import fudaban.ledger.query.Row;
import fudaban.ui.job.Progress;
import fudaban.ui.table.RecordSource;
import fudaban.ui.testing.QuietDesk;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;

/** The topic as a test lays it out: releases, lines, findings and files of 2026-04-01. Remembers what it was asked to do. */
final class Table implements GimaOffice {
    final QuietDesk desk = new QuietDesk();
    final List<String> asked = new ArrayList<>();
    private final List<Row> releases = new ArrayList<>();
    private final Locale locale;

    Table(Locale locale) {
        this.locale = locale;
    }

    static Row release(String id, String name, ReleaseState state, String exceeded) {
        Map<EAttribute, Object> values = new HashMap<>(Map.<EAttribute, Object>of(
                Literals.RELEASE__NUMBER,
                "G2026-" + id,
                Literals.RELEASE__NAME,
                name,
                Literals.RELEASE__KIND,
                ReleaseKind.UPDATE,
                Literals.RELEASE__STATE,
                state,
                Literals.RELEASE__EFFECTIVE_ON,
                LocalDate.of(2026, 4, 10),
                Literals.RELEASE__EDITION,
                "sample@2026-01-13",
                Literals.RELEASE__USERS,
                1234,
                Literals.RELEASE__CHANGES,
                2,
                Literals.RELEASE__ADDITIONS,
                1));
        values.put(Literals.RELEASE__EXCEEDED, exceeded);
        return QuietDesk.row(id, values);
    }

    static Row line(String id, int place, LineKind kind, LineState state, String before, String after) {
        Map<EAttribute, Object> values = new HashMap<>(Map.<EAttribute, Object>of(
                Literals.RELEASE_LINE__RELEASE,
                "1",
                Literals.RELEASE_LINE__PLACE,
                place,
                Literals.RELEASE_LINE__USER_ID,
                "user" + place,
                Literals.RELEASE_LINE__DISPLAY_NAME,
                "Mihon " + place,
                Literals.RELEASE_LINE__UNIT_NAME,
                "Unit",
                Literals.RELEASE_LINE__KIND,
                kind,
                Literals.RELEASE_LINE__STATE,
                state,
                Literals.RELEASE_LINE__FILE_NUMBER,
                0,
                Literals.RELEASE_LINE__LINE_NUMBER,
                0));
        if (before != null) {
            values.put(Literals.RELEASE_LINE__BEFORE, before);
        }
        if (after != null) {
            values.put(Literals.RELEASE_LINE__AFTER, after);
        }
        return QuietDesk.row(id, values);
    }

    /** One release in a state with three lines, a finding and a file. */
    Table with(ReleaseState state, String exceeded) {
        releases.add(release("1", "令和8年度 第1回", state, exceeded));
        desk.holds(
                fudaban.egov.gima.model.ReleaseLine.class,
                line("l1", 1, LineKind.ADD, LineState.PROPOSED, null, "{\"family\":\"Mihon\",\"title\":\"Clerk\"}"),
                line(
                        "l2",
                        2,
                        LineKind.CHANGE,
                        LineState.HELD,
                        "{\"family\":\"Mihon\",\"title\":\"Clerk\"}",
                        "{\"family\":\"Mihon\",\"title\":\"Chief\"}"),
                line("l3", 3, LineKind.DELETE, LineState.REFUSED, "{\"family\":\"Mihon\"}", null));
        desk.holds(
                fudaban.egov.gima.model.ReleaseFinding.class,
                QuietDesk.row(
                        "f1",
                        Map.of(
                                Literals.RELEASE_FINDING__RELEASE, "1",
                                Literals.RELEASE_FINDING__SEVERITY, FindingSeverity.HOLDS,
                                Literals.RELEASE_FINDING__USER_ID, "user2",
                                Literals.RELEASE_FINDING__SENTENCE, "Two units on one day")));
        desk.holds(
                fudaban.egov.gima.model.ReleaseFile.class,
                QuietDesk.row(
                        "x1",
                        Map.of(
                                Literals.RELEASE_FILE__RELEASE,
                                "1",
                                Literals.RELEASE_FILE__KEY,
                                "1:UPDATE:1",
                                Literals.RELEASE_FILE__KIND,
                                FileKind.UPDATE,
                                Literals.RELEASE_FILE__NAME,
                                "users-001.xml",
                                Literals.RELEASE_FILE__STATE,
                                FileState.BUILT,
                                Literals.RELEASE_FILE__LINES,
                                1,
                                Literals.RELEASE_FILE__BYTES,
                                2048L,
                                Literals.RELEASE_FILE__HASH,
                                "0123456789abcdef")));
        return this;
    }

    @Override
    public LocalDate today() {
        return LocalDate.of(2026, 4, 1);
    }

    @Override
    public RecordSource rows() {
        return RecordSource.of(desk.ledger(), desk.session());
    }

    @Override
    public List<Row> releases() {
        return List.copyOf(releases);
    }

    @Override
    public Map<LineState, Integer> states(String release) {
        return Map.of(LineState.PROPOSED, 1, LineState.HELD, 1, LineState.REFUSED, 1);
    }

    @Override
    public int conflicts(String release) {
        return 0;
    }

    @Override
    public Optional<Row> line(Row finding) throws fudaban.ledger.Refusal {
        return desk
                .ledger()
                .list(
                        desk.session(),
                        fudaban.egov.gima.release.Releases.lines("1")
                                .where(Literals.RELEASE_LINE__USER_ID, finding.text(Literals.RELEASE_FINDING__USER_ID)))
                .rows()
                .stream()
                .findFirst();
    }

    @Override
    public List<CutOffs.Day> cutOffs() {
        var at = ZonedDateTime.parse("2026-04-08T17:00+09:00[Asia/Tokyo]");
        return List.of(new CutOffs.Day(at, LocalDate.of(2026, 4, 10), "毎週の締切", "Weekly"));
    }

    @Override
    public String kept(String sentence) {
        return sentence;
    }

    @Override
    public LineText text() {
        return new LineText(
                new GimaProfile(
                        "sample",
                        "{staffNumber}",
                        List.of(),
                        "",
                        List.of(
                                new Field("family", "familyName", "氏", "Family name", false),
                                new Field("title", "title", "官職", "Title", false)),
                        Map.of(),
                        null,
                        "",
                        null,
                        List.of(),
                        30),
                locale);
    }

    @Override
    public List<String> findings(Row line) {
        return line.id().equals("l2") ? List.of("Two units on one day") : List.of();
    }

    @Override
    public String prepare(LocalDate day, Optional<Path> export, Progress progress) {
        asked.add("prepare " + day);
        releases.addFirst(release("2", "令和8年度 第2回", ReleaseState.DRAFT, ""));
        return "prepared";
    }

    @Override
    public String decide(List<String> lines, boolean held, String reason) {
        asked.add((held ? "hold " : "take ") + lines + " " + reason);
        return "decided";
    }

    @Override
    public String build(Row release, Progress progress) {
        asked.add("build " + release.id());
        return "built";
    }

    @Override
    public List<String> validate(Row release, Progress progress) {
        asked.add("validate " + release.id());
        return List.of("all valid");
    }

    @Override
    public String send(Row release, Path to) {
        return "sent";
    }

    @Override
    public String result(Row release, Path file) {
        return "answered";
    }

    @Override
    public String undo(Row release) {
        asked.add("undo " + release.id());
        return "undone";
    }

    @Override
    public StaffIntake read(Path file) throws Exception {
        throw new java.io.IOException("unreadable");
    }

    @Override
    public String enter(StaffIntake intake, Progress progress) {
        return "entered";
    }
}
