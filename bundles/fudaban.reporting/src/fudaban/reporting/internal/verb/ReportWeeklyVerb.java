// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.internal.verb;

import fudaban.document.text.FontProvider;
import fudaban.ledger.Refusal;
import fudaban.ledger.spi.DaySource;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.reporting.life.ReportActs.Subject;
import fudaban.reporting.print.Cut;
import fudaban.reporting.weekly.WeeklyReportService;
import java.time.LocalDate;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** {@code report weekly [FILE] --on DAY}: the draft of the week a 報告会 is told of. */
@Component(service = Verb.class)
public final class ReportWeeklyVerb extends Said {
    private final WeeklyReportService service;

    /** @param sources what other topics say of a day */
    @Activate
    public ReportWeeklyVerb(
            @Reference FontProvider fonts,
            @Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY)
                    List<DaySource> sources) {
        super(
                "report weekly",
                "作業週報の案を示す（前の報告会の翌日から報告会の日まで）",
                "show the draft of the weekly report, from the day after the last meeting",
                optional("FILE", "案を書き出すPDFファイル", "PDF file for the draft"),
                option("--on", "報告会の日（既定は今日）", "day of the meeting (today)"),
                option("--remarks", "役務管理者の所見", "remarks of the manager"),
                option("--attendance", "報告会の出席者", "who attends the meeting"),
                option("--plan", "来週の予定", "plan for the next week"),
                flag("--redacted", "保護情報除外版にする", "without protected information"));
        service = new WeeklyReportService(fonts.fonts(), sources);
    }

    @Override
    public int run(Invocation call) throws Refusal {
        LocalDate meeting = Typed.day(call, "--on");
        Subject subject = service.subject(call.ledger(), call.session(), meeting);
        Drafts.annotate(call, subject);
        var draft = service.draft(call.ledger(), call.session(), subject.day(), call.locale());
        var result = Drafts.result(draft.report().frame(), draft.findings());
        result.put("firstDay", subject.firstDay().toString());
        result.put("day", subject.day().toString());
        if (call.value("FILE").isPresent()) {
            Cut cut = call.flag("--redacted") ? Cut.REDACTED : Cut.OFFICE;
            Drafts.write(
                    call, service.preview(call.ledger(), call.session(), subject.day(), call.locale(), cut), result);
        }
        call.line(Typed.say(
                call,
                "verb.report.period",
                subject.firstDay().toString(),
                subject.day().toString(),
                draft.report().sum().time().all().toMinutes()));
        Drafts.findings(call, draft.findings());
        call.result(result);
        return draft.findings().isEmpty() ? 0 : 1;
    }
}
