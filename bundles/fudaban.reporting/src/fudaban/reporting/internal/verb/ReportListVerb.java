// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.internal.verb;

import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.reporting.life.Reports;
import fudaban.reporting.model.ReportKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code report list}: reports with their editions and states. */
@Component(service = Verb.class)
public final class ReportListVerb extends Said {
    private static final LocalDate ALWAYS = LocalDate.of(2000, 1, 1);
    private static final LocalDate FOREVER = LocalDate.of(2199, 12, 31);

    /** For the service registry. */
    public ReportListVerb() {
        super(
                "report list",
                "報告書の版と状態を一覧する",
                "list reports with their editions and states",
                option("--from", "始めの日", "first day"),
                option("--to", "終わりの日", "last day"));
    }

    @Override
    public int run(Invocation call) throws Refusal {
        LocalDate first = Typed.optionalDay(call, "--from").orElse(ALWAYS);
        LocalDate last = Typed.optionalDay(call, "--to").orElse(FOREVER);
        var reports = new Reports(call.ledger(), call.session());
        List<Map<String, Object>> result = new ArrayList<>();
        for (ReportKind kind : ReportKind.VALUES) {
            for (Reports.Entry entry : reports.of(kind, first, last)) {
                call.line(String.join(
                        "  ",
                        entry.number(),
                        Typed.say(call, "reportstate." + entry.state().getName()),
                        entry.head()));
                Map<String, Object> each = new LinkedHashMap<>();
                each.put("number", entry.number());
                each.put("state", entry.state().getName());
                each.put("firstDay", entry.firstDay().toString());
                each.put("day", entry.day().toString());
                each.put("head", entry.head());
                each.put("sha256", entry.hash());
                each.put("pages", entry.pages());
                result.add(each);
            }
        }
        call.result(Map.of("reports", result));
        return 0;
    }
}
