// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.ui.gima;

import fudaban.egov.gima.desk.StaffIntake;
import fudaban.egov.gima.diff.LineText;
import fudaban.egov.gima.model.LineState;
import fudaban.egov.gima.profile.CutOffs;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Row;
import fudaban.ui.job.Progress;
import fudaban.ui.table.RecordSource;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the page asks of the topic. Everything here may take a while; what does something returns what was done, one sentence. */
interface GimaOffice {
    /** The day at the desk. */
    LocalDate today();

    /** Where lists read. */
    RecordSource rows();

    /** The releases, newest first. */
    List<Row> releases() throws Refusal;

    /** How many lines of a release are in each state. */
    Map<LineState, Integer> states(String release) throws Refusal;

    /** How many lines of a release are in conflict with the service's own export. */
    int conflicts(String release) throws Refusal;

    /** The line a finding is about; empty where there is none. */
    Optional<Row> line(Row finding) throws Refusal;

    /** The next 締切, soonest first. */
    List<CutOffs.Day> cutOffs() throws Refusal;

    /** Puts lines into the words of the office. */
    LineText text() throws Refusal;

    /** A sentence that was kept, in the language of the screen. */
    String kept(String sentence);

    /** What was found about a line, one sentence each. */
    List<String> findings(Row line) throws Refusal;

    /** Makes the difference of a day, against the service's own export where there is one. */
    String prepare(LocalDate day, Optional<Path> export, Progress progress) throws Exception;

    /** Holds lines, or takes them in. */
    String decide(List<String> lines, boolean held, String reason) throws Exception;

    /** Makes the files of a release. */
    String build(Row release, Progress progress) throws Exception;

    /** Checks the files as they lie there now; what is wrong, one sentence each after the first, which sums up. */
    List<String> validate(Row release, Progress progress) throws Exception;

    /** Hands the files over. */
    String send(Row release, Path to) throws Exception;

    /** Takes the service's answer. */
    String result(Row release, Path file) throws Exception;

    /** Prepares the release that undoes another one. */
    String undo(Row release) throws Exception;

    /** Looks at a table of staff events. */
    StaffIntake read(Path file) throws Exception;

    /** Enters a table of staff events. */
    String enter(StaffIntake intake, Progress progress) throws Exception;
}
