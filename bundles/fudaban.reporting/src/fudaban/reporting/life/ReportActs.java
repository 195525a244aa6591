// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.life;

import fudaban.model.Classification;
import fudaban.reporting.model.AbsenceKind;
import fudaban.reporting.model.ReportCut;
import fudaban.reporting.model.ReportKind;
import java.time.LocalDate;
import java.util.List;

/** Names and inputs of the acts of reporting. */
public final class ReportActs {
    /** Keeps what people add to a draft: plan, remarks, 申し送り, attendance. Makes the draft when there is none. */
    public static final String ANNOTATE = "reporting.annotate";
    /** 提出: the entry after the printed head holds the hash of the PDF. */
    public static final String HAND_IN = "reporting.hand-in";
    /** 受領. */
    public static final String RECEIVE = "reporting.receive";
    /** 確定. */
    public static final String CLOSE = "reporting.close";
    /** 差替え: a draft of the next edition. */
    public static final String REPLACE = "reporting.replace";
    /** Gives up a draft that was never handed in. */
    public static final String DISCARD = "reporting.discard-draft";
    /** 不在, or its withdrawal when it was entered by mistake. */
    public static final String ABSENCE = "reporting.record-absence";
    /** Why something due was not done. */
    public static final String MISSED = "reporting.explain-missed";

    /** From a day on a kind of report is printed on a form of the office's own, or again on that of the edition. */
    public static final String FORM = "reporting.change-form";

    /** Reports of the first edition, which knew no states. */
    public static final String LIFT = "reporting.lift";

    private ReportActs() {}

    /** All of them. */
    public record Lift() {}

    /**
     * What a report is about.
     *
     * @param firstDay first day it covers
     * @param day last day it covers
     * @param deliverable number of the row of 表1
     */
    public record Subject(ReportKind kind, LocalDate firstDay, LocalDate day, String deliverable) {
        /** Kind and day without edition; papers by their row too, for several may be due on one day. */
        public String stem() {
            return kind.getName() + "-" + (kind == ReportKind.PAPER ? deliverable + "-" : "") + day;
        }

        /** A 日報. */
        public static Subject daily(LocalDate day, String deliverable) {
            return new Subject(ReportKind.DAILY, day, day, deliverable);
        }
    }

    /** Null keeps what is there, an empty text clears it. */
    public record Annotate(Subject subject, String plan, String remarks, String handover, String attendance) {}

    /**
     * @param head the head printed on it
     * @param hash SHA-256 of the PDF for the office, hex
     * @param acknowledged how many findings were declared to be none
     * @param files carried with the submission, the office's first
     * @param classification of the office's file: OPEN unless it holds 保護すべき情報
     */
    public record HandIn(
            Subject subject,
            int edition,
            String head,
            String hash,
            int pages,
            int acknowledged,
            List<File> files,
            Classification classification) {
        /** Kind, day and edition in one. */
        public String number() {
            return subject.stem() + "-" + edition;
        }
    }

    /** @param hash SHA-256 of the carried bytes, hex */
    public record File(ReportCut cut, String name, String mediaType, String hash) {}

    /**
     * @param report number of the report
     * @param by who of the office received it
     * @param scan the sheet with the mark of receipt, or null
     */
    public record Receive(String report, String by, File scan) {}

    /** @param report number of the report */
    public record Close(String report) {}

    /**
     * @param report number of the edition that is to be replaced
     * @param reason why; printed on the new edition
     */
    public record Replace(String report, String reason) {}

    /** @param report number of the draft */
    public record Discard(String report) {}

    /**
     * @param id of the absence to correct, or null for a new one
     * @param who who was away
     * @param substitute 代替者, or null
     * @param withdrawn entered by mistake
     */
    public record Absent(
            String id,
            LocalDate firstDay,
            LocalDate lastDay,
            AbsenceKind kind,
            String who,
            String substitute,
            String reason,
            boolean withdrawn) {}

    /** @param row row of 別表2 */
    public record Explain(String row, LocalDate day, String reason) {}

    /**
     * @param since the first day whose report is printed on it; not before today
     * @param name of the file; null goes back to the form of the edition
     * @param hash of the carried bytes, hex; null with the name
     */
    public record ChangeForm(ReportKind kind, LocalDate since, String name, String hash) {}
}
