// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.internal.review;

import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.registers.model.AccountReview;
import fudaban.registers.model.FindingState;
import fudaban.registers.model.ReviewFinding;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code inventory show NUMBER}: the findings of a review. */
@Component(service = Verb.class)
public final class InventoryShowVerb extends ReviewVerb {
    /** For the service registry. */
    public InventoryShowVerb() {
        super(
                "inventory show",
                "棚卸の指摘を一覧する",
                "list the findings of a review",
                NUMBER,
                Parameter.flag("--open", "未判定のものだけ", "only what nobody has decided on"));
    }

    @Override
    public int run(Invocation call) throws Refusal {
        AccountReview review = reader(call).review(number(call));
        List<ReviewFinding> findings = reader(call).findings(review).stream()
                .filter(each -> !call.flag("--open") || each.getState() == FindingState.OPEN)
                .toList();
        // The list names owners.
        call.ledger()
                .recordAccess(
                        call.session(),
                        Ledger.AccessKind.EXPORTED,
                        "registers.review." + review.getNumber(),
                        findings.stream().map(ReviewFinding::getId).toList());
        for (ReviewFinding each : findings) {
            call.line(String.join(
                    "  ",
                    each.getNumber(),
                    each.getName(),
                    say(call, "kind." + each.getKind()),
                    say(call, "findingstate." + each.getState()),
                    text(each.getOwnerName()),
                    say(call, "list.compared", text(each.getRecorded()), text(each.getFound())),
                    each.getReason() == null
                            ? ""
                            : say(call, "decision." + each.getDecision()) + ": " + each.getReason()));
        }
        if (findings.isEmpty()) {
            call.line(say(call, "review.no-findings"));
        }
        var progress = reader(call).progress(review);
        Map<String, Object> result = result(review, progress);
        result.put("findings", findings.stream().map(ReviewVerb::result).toList());
        call.result(result);
        return progress.open() == 0 ? 0 : 1;
    }
}
