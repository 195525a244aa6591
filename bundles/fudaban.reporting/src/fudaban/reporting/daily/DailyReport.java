// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.daily;

import fudaban.ledger.query.Row;
import fudaban.ledger.spi.DaySource;
import fudaban.model.Classification;
import fudaban.reporting.facts.ActCounts;
import fudaban.reporting.facts.DayFacts;
import fudaban.reporting.facts.WorkLine;
import fudaban.reporting.life.ReportActs.Subject;
import fudaban.reporting.print.Frame;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What a 作業日報 says, without names of holders.
 *
 * @param subject the day
 * @param frame what stands around it
 * @param facts the day's work and acts
 * @param counts how often each act was done
 * @param lines what other topics say of the day: checks, what is open, figures, what falls due
 * @param open what waits: requests, results, approvals
 * @param notes what people added
 * @param after 前日提出後の作業: what happened on earlier days and is on no page yet
 * @param changes what became different since the edition before; empty on a first edition
 */
public record DailyReport(
        Subject subject,
        Frame frame,
        DayFacts facts,
        List<ActCounts.Count> counts,
        List<DaySource.Line> lines,
        List<Open> open,
        Notes notes,
        List<After> after,
        List<Changed> changes) {
    public DailyReport {
        counts = List.copyOf(counts);
        lines = List.copyOf(lines);
        open = List.copyOf(open);
        after = List.copyOf(after);
        changes = List.copyOf(changes);
    }

    /** The same content in another frame. */
    public DailyReport within(Frame other) {
        return new DailyReport(subject, other, facts, counts, lines, open, notes, after, changes);
    }

    /** The day. */
    public LocalDate day() {
        return subject.day();
    }

    /** The day's work. */
    public List<WorkLine> items() {
        return facts.lines();
    }

    /** Head of the chain before rendering, {@code desk:number=hash}. */
    public String head() {
        return frame.head();
    }

    /** Whether it holds 保護すべき情報, and of which kind. */
    public Classification classification() {
        boolean guarded = items().stream()
                .map(line -> line.text().protectedContent())
                .anyMatch(text -> !text.isEmpty() && !text.equals(Row.MASK));
        return guarded ? Classification.SECURITY : Classification.OPEN;
    }

    /** Whether 保護すべき情報 of the day is masked for who made it: such a paper is no report for the office. */
    public boolean masked() {
        return items().stream().anyMatch(line -> Row.MASK.equals(line.text().protectedContent()));
    }

    /**
     * @param number short number of what waits
     * @param kind 決裁待ち, 予約 or 事後承認
     * @param act title of the act
     * @param due when it is due, or null
     */
    public record Open(String number, String kind, String act, LocalDate due) {}

    /**
     * @param plan 翌役務日の予定
     * @param remarks 所見
     * @param handover 申し送り of the day as a whole
     * @param absence who was away and who stood in, or empty
     */
    public record Notes(String plan, String remarks, String handover, String absence) {}

    /**
     * @param happened when it happened
     * @param entered when it was entered
     * @param row row of 別表2, or empty
     * @param text what it was
     * @param number how many acts; 0 for a work item
     */
    public record After(Instant happened, Instant entered, String row, String text, long number) {}

    /**
     * @param place number of the work item
     * @param feature name of what changed
     * @param before as it was
     * @param after as it is
     */
    public record Changed(String place, String feature, String before, String after) {}
}
