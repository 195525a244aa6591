// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.internal.act;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.reporting.Reporting;
import fudaban.reporting.life.ReportActs;
import fudaban.reporting.life.ReportLife;
import fudaban.reporting.life.ReportStep;
import fudaban.reporting.model.Report;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;

/** 差替え: a draft of the next edition, beginning with what people added to the last. The edition in force stays until the new one is handed in. */
@Component(service = Act.class)
public final class ReplaceReport extends Declared<ReportActs.Replace> {
    /** For the service registry. */
    public ReplaceReport() {
        super(ReportActs.REPLACE, ReportActs.Replace.class, DESK);
    }

    @Override
    public void run(ReportActs.Replace input, Change change) throws Refusal {
        Report old = Editions.byNumber(input.report(), change);
        if (!ReportLife.offered(old.getState()).contains(ReportStep.SUPERSEDE)) {
            throw Reporting.refusal(
                    "report.step." + ReportStep.SUPERSEDE,
                    old.getNumber(),
                    old.getState().getName());
        }
        if (input.reason() == null || input.reason().isBlank()) {
            throw Reporting.refusal("report.reason", old.getNumber());
        }
        List<Report> editions = Editions.of(Editions.subject(old), change);
        Optional<Report> draft = Editions.draft(editions);
        if (draft.isPresent()) {
            throw Reporting.refusal("report.draft-there", draft.get().getNumber());
        }
        Report next = Editions.open(Editions.subject(old), editions, change);
        next.setReplaces(old.getId());
        next.setReason(input.reason().strip());
        next.setPlan(old.getPlan());
        next.setRemarks(old.getRemarks());
        next.setHandover(old.getHandover());
        next.setAttendance(old.getAttendance());
    }
}
