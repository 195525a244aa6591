// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.internal.verb;

import fudaban.document.text.FontProvider;
import fudaban.ledger.Refusal;
import fudaban.ledger.spi.DaySource;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.reporting.Reporting;
import fudaban.reporting.daily.DailyReportService;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** {@code report submit daily FILE}: 提出: the PDF with its head, and its hash in the next entry. */
@Component(service = Verb.class)
public final class ReportSubmitVerb extends Said {
    private final DailyReportService daily;

    /** @param sources what other topics say of a day */
    @Activate
    public ReportSubmitVerb(
            @Reference FontProvider fonts,
            @Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY)
                    List<DaySource> sources) {
        super(
                "report submit",
                "報告書を提出する（照合値付きのPDFを作り、提出を記録する）",
                "hand a report in: PDF with the head of the journal, and its record",
                needed("KIND", "daily", "daily"),
                needed("FILE", "書き出すPDFファイル", "PDF file to write"),
                ON,
                flag(
                        "--checked",
                        "氏名・保護すべき情報の指摘が該当しないことを確認した",
                        "findings of names and protected values were checked and are none"));
        daily = new DailyReportService(fonts.fonts(), sources);
    }

    @Override
    public int run(Invocation call) throws Refusal {
        String kind = call.value("KIND").orElseThrow();
        LocalDate day = Typed.day(call, "--on");
        boolean checked = call.flag("--checked");
        if (!kind.equals("daily")) {
            throw Reporting.refusal("typed.kind", kind);
        }
        var made = daily.handIn(call.ledger(), call.session(), day, call.path("FILE"), call.locale(), checked);
        call.line(Typed.say(call, "verb.report.submitted", made.file(), made.pages(), made.entry()));
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("number", made.report().frame().number());
        result.put("file", made.file().toString());
        result.put("pages", made.pages());
        result.put("sha256", made.hash());
        result.put("head", made.report().head());
        result.put("entry", made.entry());
        call.result(result);
        return 0;
    }
}
