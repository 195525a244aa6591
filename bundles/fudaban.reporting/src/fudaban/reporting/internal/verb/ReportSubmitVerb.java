// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.internal.verb;

import fudaban.document.text.FontProvider;
import fudaban.ledger.Refusal;
import fudaban.ledger.spi.DaySource;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.reporting.Reporting;
import fudaban.reporting.closing.FinalReportService;
import fudaban.reporting.daily.DailyReportService;
import fudaban.reporting.print.Frame;
import fudaban.reporting.weekly.WeeklyReportService;
import java.nio.file.Path;
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
    private final FontProvider fonts;
    private final DailyReportService daily;
    private final WeeklyReportService weekly;

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
                needed(
                        "KIND",
                        "daily（日報）、weekly（週報、--on は報告会の日）、final（報告書）",
                        "daily, weekly (--on is the day of the meeting) or final"),
                needed("FILE", "書き出すPDFファイル", "PDF file to write"),
                ON,
                flag(
                        "--checked",
                        "氏名・保護すべき情報の指摘が該当しないことを確認した",
                        "findings of names and protected values were checked and are none"),
                option(
                        "--with-daily",
                        "final のとき、最後の日報も続けて提出するPDFファイル",
                        "with final: PDF file of the last daily report, handed in first"),
                flag("--acts", "final のとき、処理を1件ずつ記載する", "with final: list each act"));
        this.fonts = fonts;
        daily = new DailyReportService(fonts.fonts(), sources);
        weekly = new WeeklyReportService(fonts.fonts(), sources);
    }

    @Override
    public int run(Invocation call) throws Refusal {
        LocalDate day = Typed.day(call, "--on");
        Path file = call.path("FILE");
        boolean checked = call.flag("--checked");
        switch (call.value("KIND").orElseThrow()) {
            case "daily" -> say(call, daily(call, day, file, checked));
            case "weekly" -> {
                var made = weekly.handIn(call.ledger(), call.session(), day, file, call.locale(), checked);
                say(call, new Done(file, made.report().frame(), made.pages(), made.hash(), made.entry()));
            }
            case "final" -> {
                if (call.value("--with-daily").isPresent()) {
                    say(call, daily(call, day, call.path("--with-daily"), checked));
                }
                var made = new FinalReportService(fonts.fonts(), call.flag("--acts"))
                        .handIn(call.ledger(), call.session(), day, file, call.locale(), checked);
                say(call, new Done(file, made.report().frame(), made.pages(), made.hash(), made.entry()));
            }
            default -> throw Reporting.refusal("typed.kind", call.value("KIND").orElseThrow());
        }
        return 0;
    }

    private record Done(Path file, Frame frame, int pages, String hash, String entry) {}

    private Done daily(Invocation call, LocalDate day, Path file, boolean checked) throws Refusal {
        var made = daily.handIn(call.ledger(), call.session(), day, file, call.locale(), checked);
        return new Done(file, made.report().frame(), made.pages(), made.hash(), made.entry());
    }

    private static void say(Invocation call, Done done) {
        call.line(Typed.say(call, "verb.report.submitted", done.file(), done.pages(), done.entry()));
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("number", done.frame().number());
        result.put("file", done.file().toString());
        result.put("pages", done.pages());
        result.put("sha256", done.hash());
        result.put("head", done.frame().head());
        result.put("entry", done.entry());
        call.result(result);
    }
}
