// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.internal.act;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.reporting.Reporting;
import fudaban.reporting.life.ReportActs;
import fudaban.reporting.model.Missed;
import fudaban.reporting.model.ReportingPackage.Literals;
import org.osgi.service.component.annotations.Component;

/** Why something that was due on a day was not done. */
@Component(service = Act.class)
public final class ExplainMissed extends Declared<ReportActs.Explain> {
    /** For the service registry. */
    public ExplainMissed() {
        super(ReportActs.MISSED, ReportActs.Explain.class, DESK);
    }

    @Override
    public void run(ReportActs.Explain input, Change change) throws Refusal {
        if (input.day() == null || input.day().isAfter(change.day(change.now()))) {
            throw Reporting.refusal("missed.day");
        }
        if (input.reason() == null || input.reason().isBlank()) {
            throw Reporting.refusal(
                    "missed.reason", String.valueOf(input.row()), input.day().toString());
        }
        String key = input.row() + "@" + input.day();
        Missed missed = change.find(Missed.class, Literals.MISSED__KEY, key).orElse(null);
        if (missed == null) {
            missed = change.create(Missed.class);
            missed.setKey(key);
            missed.setRow(input.row());
            missed.setDay(input.day());
        }
        missed.setReason(input.reason().strip());
    }
}
