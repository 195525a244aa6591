// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.internal.verb;

import fudaban.document.text.FontProvider;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.reporting.closing.FinalReportService;
import fudaban.reporting.life.ReportActs.Subject;
import fudaban.reporting.print.Cut;
import java.time.LocalDate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code report final [FILE] --on DAY}: the growing draft of the 作業報告書 that covers a day. */
@Component(service = Verb.class)
public final class ReportFinalVerb extends Said {
    private final FontProvider fonts;

    /** For the service registry. */
    @Activate
    public ReportFinalVerb(@Reference FontProvider fonts) {
        super(
                "report final",
                "作業報告書の案を示す（年度の始めから今日まで）",
                "show the growing draft of the final report of the fiscal year",
                optional("FILE", "案を書き出すPDFファイル", "PDF file for the draft"),
                ON,
                option("--remarks", "総括", "summary"),
                option("--handover", "次の契約への引継ぎ事項", "what the next contract must know"),
                flag("--acts", "処理を1件ずつ記載する", "list each act"),
                flag("--redacted", "保護情報除外版にする", "without protected information"));
        this.fonts = fonts;
    }

    @Override
    public int run(Invocation call) throws Refusal {
        LocalDate day = Typed.day(call, "--on");
        var service = new FinalReportService(fonts.fonts(), call.flag("--acts"));
        Subject subject = service.subject(call.ledger(), call.session(), day);
        Drafts.annotate(call, subject);
        var draft = service.draft(call.ledger(), call.session(), day, call.locale());
        var result = Drafts.result(draft.report().frame(), draft.findings());
        result.put("due", draft.report().paper().due().toString());
        if (call.value("FILE").isPresent()) {
            Cut cut = call.flag("--redacted") ? Cut.REDACTED : Cut.OFFICE;
            Drafts.write(call, service.preview(call.ledger(), call.session(), day, call.locale(), cut), result);
        }
        call.line(Typed.say(
                call,
                "verb.report.final",
                draft.report().paper().row().getName(),
                draft.report().paper().due().toString(),
                draft.report().sum().time().all().toMinutes()));
        Drafts.findings(call, draft.findings());
        call.result(result);
        return draft.findings().isEmpty() ? 0 : 1;
    }
}
