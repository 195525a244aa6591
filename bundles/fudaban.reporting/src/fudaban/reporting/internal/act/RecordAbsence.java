// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.internal.act;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.reporting.Reporting;
import fudaban.reporting.life.ReportActs;
import fudaban.reporting.model.Absence;
import fudaban.reporting.model.AbsenceKind;
import org.osgi.service.component.annotations.Component;

/** 休暇, 急病 and who stood in. */
@Component(service = Act.class)
public final class RecordAbsence extends Declared<ReportActs.Absent> {
    /** For the service registry. */
    public RecordAbsence() {
        super(ReportActs.ABSENCE, ReportActs.Absent.class, DESK);
    }

    @Override
    public void run(ReportActs.Absent input, Change change) throws Refusal {
        if (input.firstDay() == null
                || input.lastDay() == null
                || input.lastDay().isBefore(input.firstDay())) {
            throw Reporting.refusal("absence.days");
        }
        if (input.who() == null || input.who().isBlank()) {
            throw Reporting.refusal("absence.who");
        }
        Absence absence = input.id() == null ? change.create(Absence.class) : change.load(Absence.class, input.id());
        absence.setFirstDay(input.firstDay());
        absence.setLastDay(input.lastDay());
        absence.setKind(input.kind() == null ? AbsenceKind.LEAVE : input.kind());
        absence.setWho(input.who());
        absence.setSubstitute(input.substitute());
        absence.setReason(input.reason());
        absence.setWithdrawn(input.withdrawn());
    }
}
