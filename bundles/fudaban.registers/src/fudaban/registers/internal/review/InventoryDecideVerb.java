// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.internal.review;

import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.registers.Registry;
import fudaban.registers.model.FindingDecision;
import fudaban.registers.model.ReviewFinding;
import fudaban.registers.review.ReviewActs;
import fudaban.registers.row.RegisterWork;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code inventory decide FINDING... --keep|--remove|--restore|--record}: what becomes of findings. */
@Component(service = Verb.class)
public final class InventoryDecideVerb extends ReviewVerb {
    /** For the service registry. */
    public InventoryDecideVerb() {
        super(
                "inventory decide",
                "棚卸の指摘を判定する（自分のアカウントは判定できない）",
                "decide on findings (never on an account of one's own)",
                new Parameter("FINDING", new Text("指摘の番号", "numbers of findings"), true, false, true),
                Parameter.flag("--keep", "そのまま継続する", "it may stay as it is"),
                Parameter.flag("--remove", "無効化又は削除する", "it is to be disabled or removed"),
                Parameter.flag("--restore", "権限を管理簿のとおりに戻す", "its rights go back to what the register says"),
                Parameter.flag("--record", "管理簿を直す", "the register is to be corrected"),
                new Parameter("--reason", new Text("理由", "why"), true, false, false),
                Parameter.option("--reference", "申請番号等", "number of a paper it stands on"),
                Parameter.option("--due", "処置の期限", "by when it is to be done"));
    }

    @Override
    public int run(Invocation call) throws Refusal {
        FindingDecision decision = decision(call);
        List<Map<String, Object>> done = new ArrayList<>();
        for (String number : call.values("FINDING")) {
            ReviewFinding finding = reader(call).finding(number);
            String review = number.substring(0, number.lastIndexOf('-'));
            new RegisterWork(call.ledger(), call.session())
                    .submit(
                            ReviewActs.DECIDE,
                            new ReviewActs.Decide(
                                    number,
                                    decision,
                                    call.value("--reason").orElse(null),
                                    call.value("--reference").orElse(null),
                                    day(call, "--due").orElse(null)),
                            piece(review, "review.work.decided", 1));
            call.line(say(call, "verb.finding.decided", number, finding.getName(), say(call, "decision." + decision)));
            done.add(result(reader(call).finding(number)));
        }
        call.result(Map.of("findings", done));
        return 0;
    }

    private static FindingDecision decision(Invocation call) throws Refusal {
        List<FindingDecision> given = List.of(
                        FindingDecision.KEEP, FindingDecision.REMOVE, FindingDecision.RESTORE, FindingDecision.RECORD)
                .stream()
                .filter(each -> call.flag("--" + each.getName().toLowerCase(Locale.ROOT)))
                .toList();
        if (given.size() != 1) {
            throw Registry.refusal("finding.one");
        }
        return given.getFirst();
    }
}
