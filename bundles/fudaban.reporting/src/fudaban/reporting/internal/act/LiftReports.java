// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.internal.act;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Query.Operator;
import fudaban.reporting.life.ReportActs;
import fudaban.reporting.model.Report;
import fudaban.reporting.model.ReportState;
import fudaban.reporting.model.ReportingPackage.Literals;
import org.osgi.service.component.annotations.Component;

/** Reports of the first edition, which kept them only once they were handed in and knew no states. */
@Component(service = Act.class)
public final class LiftReports extends Declared<ReportActs.Lift> {
    /** Since the second edition a draft says from the beginning which days it covers. */
    public static final Query<Report> DUE = Query.of(Report.class)
            .where(Literals.REPORT__STATE, ReportState.DRAFT)
            .where(Literals.REPORT__FIRST_DAY, Operator.EMPTY)
            .limit(1000);

    /** For the service registry. */
    public LiftReports() {
        super(ReportActs.LIFT, ReportActs.Lift.class, DESK);
    }

    @Override
    public void run(ReportActs.Lift input, Change change) throws Refusal {
        for (Report report : change.list(DUE)) {
            report.setState(ReportState.SUBMITTED);
            report.setFirstDay(report.getDay());
        }
    }
}
