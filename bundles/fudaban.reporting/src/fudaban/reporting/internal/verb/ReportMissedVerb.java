// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.internal.verb;

import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.reporting.life.ReportActs;
import java.time.LocalDate;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code report missed ROW --on DAY --reason TEXT}: why something due was not done. */
@Component(service = Verb.class)
public final class ReportMissedVerb extends Said {
    /** For the service registry. */
    public ReportMissedVerb() {
        super(
                "report missed",
                "実施しなかった行の理由を記録する（履行状況一覧に示される）",
                "record why a row was not done; shown in the coverage",
                needed("ROW", "別表2の行（例 3-3）", "row of the work list, e.g. 3-3"),
                ON,
                option("--reason", "理由", "why"));
    }

    @Override
    public int run(Invocation call) throws Refusal {
        LocalDate day = Typed.day(call, "--on");
        String row = WorkItems.row(call, call.value("ROW").orElseThrow(), day);
        var receipt = call.ledger()
                .submit(
                        call.session(),
                        Submission.of(
                                ReportActs.MISSED,
                                new ReportActs.Explain(
                                        row, day, call.value("--reason").orElse(null))));
        call.line(Typed.say(call, "verb.report.missed", row, day.toString()));
        call.result(Map.of("entry", receipt.entry()));
        return 0;
    }
}
