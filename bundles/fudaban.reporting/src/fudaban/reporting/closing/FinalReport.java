// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.closing;

import fudaban.model.Classification;
import fudaban.reporting.contract.Papers;
import fudaban.reporting.coverage.Coverage;
import fudaban.reporting.facts.ActCounts;
import fudaban.reporting.facts.PeriodFacts;
import fudaban.reporting.facts.PeriodSum;
import fudaban.reporting.life.ReportActs.Subject;
import fudaban.reporting.life.Reports;
import fudaban.reporting.print.Frame;
import java.util.List;

/**
 * What a 作業報告書 says: the year added up, and each day of it.
 *
 * @param subject its period
 * @param frame what stands around it
 * @param paper the row of 表1 and its due date
 * @param facts the days
 * @param sum the days added up
 * @param counts how often each act was done
 * @param dailies 日報 in force
 * @param weeklies 週報 in force
 * @param coverage 履行状況 of the period
 * @param notes what people added
 */
public record FinalReport(
        Subject subject,
        Frame frame,
        Papers.Final paper,
        PeriodFacts facts,
        PeriodSum sum,
        List<ActCounts.Count> counts,
        List<Reports.Entry> dailies,
        List<Reports.Entry> weeklies,
        Coverage coverage,
        Reports.Notes notes) {
    public FinalReport {
        counts = List.copyOf(counts);
        dailies = List.copyOf(dailies);
        weeklies = List.copyOf(weeklies);
    }

    /** The same content in another frame. */
    public FinalReport within(Frame other) {
        return new FinalReport(subject, other, paper, facts, sum, counts, dailies, weeklies, coverage, notes);
    }

    /** Whether a day holds 保護すべき情報, and of which kind. */
    public Classification classification() {
        return facts.guarded() ? Classification.SECURITY : Classification.OPEN;
    }
}
