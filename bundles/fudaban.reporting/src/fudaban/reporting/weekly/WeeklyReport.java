// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.weekly;

import fudaban.ledger.spi.DaySource;
import fudaban.model.Classification;
import fudaban.reporting.coverage.Coverage;
import fudaban.reporting.facts.ActCounts;
import fudaban.reporting.facts.DayFacts;
import fudaban.reporting.facts.PeriodSum;
import fudaban.reporting.facts.WorkLine;
import fudaban.reporting.life.ReportActs.Subject;
import fudaban.reporting.life.Reports;
import fudaban.reporting.print.Frame;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a 作業週報 says: its days, what was done for each row of 別表2 and how that compares with the week before, what goes on, what was missed.
 *
 * @param subject the week
 * @param frame what stands around it
 * @param days its days with their work
 * @param sum the week added up
 * @param before the week before added up; null in the first week
 * @param dailies 日報 of the week in force, by day
 * @param counts how often each act was done
 * @param lines what other topics say as of the last day
 * @param coverage 履行状況 of the week
 * @param open work that goes on after the week
 * @param notes what people added
 */
public record WeeklyReport(
        Subject subject,
        Frame frame,
        List<DayFacts> days,
        PeriodSum sum,
        PeriodSum before,
        Map<LocalDate, Reports.Entry> dailies,
        List<ActCounts.Count> counts,
        List<DaySource.Line> lines,
        Coverage coverage,
        List<WorkLine> open,
        Reports.Notes notes) {
    public WeeklyReport {
        days = List.copyOf(days);
        counts = List.copyOf(counts);
        lines = List.copyOf(lines);
        open = List.copyOf(open);
    }

    /** The same content in another frame. */
    public WeeklyReport within(Frame other) {
        return new WeeklyReport(subject, other, days, sum, before, dailies, counts, lines, coverage, open, notes);
    }

    /** A 週報 prints titles and outcomes only, nothing that is kept as protected content. */
    public Classification classification() {
        return Classification.OPEN;
    }
}
