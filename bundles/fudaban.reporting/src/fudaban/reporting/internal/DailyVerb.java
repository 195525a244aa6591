// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.internal;

import fudaban.document.text.FontProvider;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.reporting.daily.DailyReportService;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code report daily FILE [--on DAY]}: makes the 日報 and hands it in. */
@Component
public final class DailyVerb implements Verb {
    private final DailyReportService service;

    @Activate
    public DailyVerb(@Reference FontProvider fonts) {
        service = new DailyReportService(fonts.fonts());
    }

    @Override
    public String words() {
        return "report daily";
    }

    @Override
    public Text summary() {
        return new Text("作業日報をPDFで作り、提出として記録する", "make the daily report as PDF and hand it in");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.positional("FILE", "書き出すPDFファイル", "PDF file to write", true),
                Parameter.option("--on", "作業日（2026-04-01の形、既定は今日）", "the day, as 2026-04-01 (today)"));
    }

    @Override
    public int run(Invocation call) throws Refusal {
        LocalDate day = call.value("--on")
                .map(LocalDate::parse)
                .orElse(LocalDate.now(call.ledger().clock()));
        var made = service.handIn(call.ledger(), call.session(), day, call.path("FILE"), call.locale());
        call.line(Texts.of(call.locale()).get("verb.report.daily", made.file(), made.pages(), made.entry()));
        call.result(Map.of(
                "file",
                made.file().toString(),
                "pages",
                made.pages(),
                "sha256",
                made.hash(),
                "head",
                made.report().head(),
                "entry",
                made.entry()));
        return 0;
    }
}
