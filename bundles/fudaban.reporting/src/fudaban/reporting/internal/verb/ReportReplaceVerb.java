// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.internal.verb;

import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.reporting.Reporting;
import fudaban.reporting.life.ReportActs;
import fudaban.reporting.life.Reports;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code report replace NUMBER --reason TEXT}: 差替え: a draft of the next edition, to be handed in again. */
@Component(service = Verb.class)
public final class ReportReplaceVerb extends Said {
    /** For the service registry. */
    public ReportReplaceVerb() {
        super(
                "report replace",
                "提出した報告書の差替えを作り始める（提出は report submit）",
                "begin the replacement of a report (hand it in with report submit)",
                needed("NUMBER", "報告書番号（版は省略できる）", "number of the report (the edition may be left out)"),
                option("--reason", "差替えの理由（差替え版に印刷される）", "why; printed on the new edition"),
                flag("--discard", "作り始めた差替えを取りやめる", "give up a replacement that was begun"));
    }

    @Override
    public int run(Invocation call) throws Refusal {
        Reports.Entry report = new Reports(call.ledger(), call.session())
                .byNumber(call.value("NUMBER").orElseThrow());
        boolean discard = call.flag("--discard");
        if (!discard && call.value("--reason").isEmpty()) {
            throw Reporting.refusal("report.reason", report.number());
        }
        Submission submission = discard
                ? Submission.of(ReportActs.DISCARD, new ReportActs.Discard(report.number()))
                : Submission.of(
                        ReportActs.REPLACE,
                        new ReportActs.Replace(
                                report.number(), call.value("--reason").orElseThrow()));
        var receipt = call.ledger().submit(call.session(), submission);
        call.line(Typed.say(call, discard ? "verb.report.discarded" : "verb.report.replacing", report.number()));
        call.result(Map.of("number", report.number(), "entry", receipt.entry()));
        return 0;
    }
}
