// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.internal.verb;

import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.mail.model.LetterState;
import fudaban.reporting.life.ReportMail;
import fudaban.reporting.life.Reports;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code report mail NUMBER}: a report that was handed in goes into the outbox. */
@Component(service = Verb.class)
public final class ReportMailVerb extends Said {
    /** For the service registry. */
    public ReportMailVerb() {
        super(
                "report mail",
                "提出した報告書を送信箱に入れる（官側提出用のPDFを添付）",
                "put a report that was handed in into the outbox, its PDF enclosed",
                needed("NUMBER", "報告書番号（版は省略できる）", "number of the report (the edition may be left out)"));
    }

    @Override
    public int run(Invocation call) throws Refusal {
        Reports.Entry report = new Reports(call.ledger(), call.session())
                .byNumber(call.value("NUMBER").orElseThrow());
        var letter = new ReportMail(call.ledger(), call.session()).queue(report);
        boolean waits = letter.getState() == LetterState.DRAFT;
        call.line(Typed.say(
                call, waits ? "verb.report.mail.draft" : "verb.report.mailed", report.number(), letter.getNumber()));
        call.result(Map.of(
                "number", report.number(),
                "letter", letter.getNumber(),
                "state", letter.getState().getName()));
        return 0;
    }
}
