// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.internal.act;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.reporting.life.ReportActs;
import fudaban.reporting.model.Report;
import org.osgi.service.component.annotations.Component;

/** What people add to a draft. Everything else a report says is told from the records. */
@Component(service = Act.class)
public final class AnnotateReport extends Declared<ReportActs.Annotate> {
    /** For the service registry. */
    public AnnotateReport() {
        super(ReportActs.ANNOTATE, ReportActs.Annotate.class, DESK);
    }

    @Override
    public void run(ReportActs.Annotate input, Change change) throws Refusal {
        Report report = Editions.writable(input.subject(), change);
        if (input.plan() != null) {
            report.setPlan(orNull(input.plan()));
        }
        if (input.remarks() != null) {
            report.setRemarks(orNull(input.remarks()));
        }
        if (input.handover() != null) {
            report.setHandover(orNull(input.handover()));
        }
        if (input.attendance() != null) {
            report.setAttendance(orNull(input.attendance()));
        }
    }

    private static String orNull(String text) {
        return text.isBlank() ? null : text;
    }
}
