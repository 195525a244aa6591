// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.internal.verb;

import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.reporting.life.ReportActs;
import fudaban.reporting.life.Reports;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code report close NUMBER}: 確定. */
@Component(service = Verb.class)
public final class ReportCloseVerb extends Said {
    /** For the service registry. */
    public ReportCloseVerb() {
        super(
                "report close",
                "受領済の報告書を確定する",
                "close a report that was received",
                needed("NUMBER", "報告書番号（版は省略できる）", "number of the report (the edition may be left out)"));
    }

    @Override
    public int run(Invocation call) throws Refusal {
        Reports.Entry report = new Reports(call.ledger(), call.session())
                .byNumber(call.value("NUMBER").orElseThrow());
        var receipt = call.ledger()
                .submit(call.session(), Submission.of(ReportActs.CLOSE, new ReportActs.Close(report.number())));
        call.line(Typed.say(call, "verb.report.closed", report.number()));
        call.result(Map.of("number", report.number(), "entry", receipt.entry()));
        return 0;
    }
}
