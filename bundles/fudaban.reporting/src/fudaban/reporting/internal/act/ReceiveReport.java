// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.internal.act;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.reporting.Reporting;
import fudaban.reporting.life.ReportActs;
import fudaban.reporting.life.ReportStep;
import fudaban.reporting.model.Report;
import org.osgi.service.component.annotations.Component;

/** 受領: by the sheet that came back, or by name and time. */
@Component(service = Act.class)
public final class ReceiveReport extends Declared<ReportActs.Receive> {
    /** For the service registry. */
    public ReceiveReport() {
        super(ReportActs.RECEIVE, ReportActs.Receive.class, RECEIVERS);
    }

    @Override
    public void run(ReportActs.Receive input, Change change) throws Refusal {
        Report report = Editions.byNumber(input.report(), change);
        if ((input.by() == null || input.by().isBlank()) && input.scan() == null) {
            throw Reporting.refusal("report.receipt", report.getNumber());
        }
        Editions.step(report, ReportStep.RECEIVE);
        if (report.getSubmitted() != null && change.happened().isBefore(report.getSubmitted())) {
            throw Reporting.refusal("report.receipt-early", report.getNumber());
        }
        report.setReceivedBy(input.by());
        report.setReceived(change.happened());
        if (input.scan() != null) {
            HandInReport.keep(report, input.scan(), report.getClassification(), change);
        }
    }
}
