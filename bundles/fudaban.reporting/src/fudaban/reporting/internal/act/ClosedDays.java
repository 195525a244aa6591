// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.internal.act;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.Change;
import fudaban.ledger.act.Participant;
import fudaban.model.Fact;
import fudaban.model.WorkRecorded;
import fudaban.reporting.Reporting;
import fudaban.reporting.life.ReportActs.Subject;
import fudaban.reporting.model.ReportState;
import org.osgi.service.component.annotations.Component;

/**
 * Work of a day that is 確定 is entered with a reason. Before that 事後入力 is ordinary and nobody is asked; nor is whoever works on after the report was
 * closed: a suspension never waits, and the next report tells it as 前日提出後の作業.
 */
@Component
public final class ClosedDays implements Participant {
    @Override
    public void heard(Fact fact, Change change) throws Refusal {
        if (fact instanceof WorkRecorded recorded && recorded.getReason() == null) {
            boolean closed = Editions.of(Subject.daily(recorded.getEffectiveOn(), null), change).stream()
                    .anyMatch(report -> report.getState() == ReportState.CLOSED
                            && recorded.getUntil().isBefore(report.getClosed()));
            if (closed) {
                throw Reporting.refusal("day.closed", recorded.getEffectiveOn().toString());
            }
        }
    }
}
