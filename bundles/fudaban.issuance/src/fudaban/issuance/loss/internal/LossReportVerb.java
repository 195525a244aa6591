// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.loss.internal;

import static fudaban.ledger.verb.Verb.Parameter.option;

import fudaban.issuance.loss.LossDesk;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code loss report CARD}: suspends the card at once and enters the call. */
@Component(service = Verb.class)
public final class LossReportVerb extends LossVerb {
    /** For the service registry. */
    public LossReportVerb() {
        super(
                "loss report",
                "亡失の連絡を受け、直ちに失効登録する（管理簿にない番号でもよい）",
                "take a call about a lost card: it is suspended at once, also when only its number is known",
                Parameter.positional("CARD", "身分証の管理番号", "number of the card", true),
                option("--caller", "連絡者", "who calls"),
                option("--call-back", "折返し先", "where to call back"),
                option("--circumstances", "亡失の状況", "when and where it was lost"),
                option(
                        "--instructed-by",
                        "口頭で指示した官側職員（事後承認が必要になる）",
                        "who of the office instructed orally (an approval becomes due)"));
    }

    @Override
    public int run(Invocation call) throws Refusal {
        String card = call.value("CARD").orElseThrow();
        LossDesk.Taken taken = desk(call)
                .report(
                        card,
                        null,
                        new LossDesk.Call(
                                call.value("--caller").orElse(null),
                                call.value("--call-back").orElse(null),
                                call.value("--circumstances").orElse(null),
                                call.value("--instructed-by").orElse(null),
                                null));
        call.line(say(
                call,
                taken.suspended().isEmpty() ? "report.over" : taken.before() ? "report.before" : "report.done",
                card,
                taken.number()));
        taken.approval().ifPresent(request -> call.line(say(call, "report.approval", request)));
        desk(call).certificates(card).forEach(each -> call.line(say(call, "report.certificate", each)));
        call.result(Map.of(
                "number",
                taken.number(),
                "suspended",
                taken.suspended().isPresent(),
                "approval",
                taken.approval().orElse("")));
        return 0;
    }
}
