// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.internal.act;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.reporting.life.ReportActs;
import fudaban.reporting.life.ReportStep;
import fudaban.reporting.model.Report;
import org.osgi.service.component.annotations.Component;

/** 確定: from now on work of its day is entered with a reason, and shown only by a 差替え. */
@Component(service = Act.class)
public final class CloseReport extends Declared<ReportActs.Close> {
    /** For the service registry. */
    public CloseReport() {
        super(ReportActs.CLOSE, ReportActs.Close.class, RECEIVERS);
    }

    @Override
    public void run(ReportActs.Close input, Change change) throws Refusal {
        Report report = Editions.byNumber(input.report(), change);
        Editions.step(report, ReportStep.CLOSE);
        report.setClosed(change.happened());
    }
}
