// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.internal.act;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.reporting.Reporting;
import fudaban.reporting.life.ReportActs;
import fudaban.reporting.model.Report;
import fudaban.reporting.model.ReportState;
import org.osgi.service.component.annotations.Component;

/** Gives up a draft that was begun by mistake. */
@Component(service = Act.class)
public final class DiscardDraft extends Declared<ReportActs.Discard> {
    /** For the service registry. */
    public DiscardDraft() {
        super(ReportActs.DISCARD, ReportActs.Discard.class, DESK);
    }

    @Override
    public void run(ReportActs.Discard input, Change change) throws Refusal {
        Report report = Editions.byNumber(input.report(), change);
        if (report.getState() != ReportState.DRAFT) {
            throw Reporting.refusal("report.handed-in", report.getNumber());
        }
        change.remove(report);
    }
}
