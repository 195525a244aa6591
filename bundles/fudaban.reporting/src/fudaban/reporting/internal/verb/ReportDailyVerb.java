// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.internal.verb;

import fudaban.document.text.FontProvider;
import fudaban.ledger.Refusal;
import fudaban.ledger.spi.DaySource;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.reporting.contract.ContractTerms;
import fudaban.reporting.contract.Papers;
import fudaban.reporting.daily.DailyReportService;
import fudaban.reporting.life.ReportActs.Subject;
import fudaban.reporting.model.ReportKind;
import fudaban.reporting.print.Cut;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** {@code report daily [FILE]}: the draft of a day: what is blank, what people add to it, and its PDF. */
@Component(service = Verb.class)
public final class ReportDailyVerb extends Said {
    private final DailyReportService service;

    /** @param sources what other topics say of a day */
    @Activate
    public ReportDailyVerb(
            @Reference FontProvider fonts,
            @Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY)
                    List<DaySource> sources) {
        super(
                "report daily",
                "作業日報の案を示す（空欄の一覧、記入、PDF）",
                "show the draft of the daily report: blanks, notes, PDF",
                optional("FILE", "案を書き出すPDFファイル", "PDF file for the draft"),
                ON,
                option("--plan", "翌役務日の予定", "plan for the next service day"),
                option("--remarks", "所見", "remarks"),
                option("--handover", "1日全体の申し送り", "handover of the day as a whole"),
                flag("--redacted", "保護情報除外版にする", "without protected information"));
        service = new DailyReportService(fonts.fonts(), sources);
    }

    @Override
    public int run(Invocation call) throws Refusal, IOException {
        LocalDate day = Typed.day(call, "--on");
        ContractTerms terms = ContractTerms.on(call.ledger(), call.session(), day);
        Drafts.annotate(call, Subject.daily(day, new Papers(terms).number(ReportKind.DAILY)));
        var draft = service.draft(call.ledger(), call.session(), day, call.locale());
        Map<String, Object> result = Drafts.result(draft.report().frame(), draft.findings());
        if (call.value("FILE").isPresent()) {
            var pdf = service.preview(
                    call.ledger(),
                    call.session(),
                    day,
                    call.locale(),
                    call.flag("--redacted") ? Cut.REDACTED : Cut.OFFICE);
            Drafts.write(call, pdf, result);
        }
        call.line(Typed.say(
                call,
                "verb.report.day",
                day.toString(),
                draft.report().items().size(),
                draft.report().facts().hours().hands().all().toMinutes()));
        Drafts.findings(call, draft.findings());
        call.result(result);
        return draft.findings().isEmpty() ? 0 : 1;
    }
}
