// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.internal.review;

import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.registers.model.AccountReview;
import fudaban.registers.review.ReviewActs;
import fudaban.registers.row.RegisterWork;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code inventory open SYSTEM}: a 棚卸 begins. */
@Component(service = Verb.class)
public final class InventoryOpenVerb extends ReviewVerb {
    /** For the service registry. */
    public InventoryOpenVerb() {
        super(
                "inventory open",
                "アカウントの棚卸を始める（システムごとに1件）",
                "begin a review of the accounts of one system",
                Parameter.positional("SYSTEM", "システム名（管理簿のとおり）", "system as the register names it", true),
                Parameter.option("--due", "期限", "when it is due"),
                Parameter.option("--remark", "備考", "remark"));
    }

    @Override
    public int run(Invocation call) throws Refusal {
        String system = call.value("SYSTEM").orElseThrow();
        var receipt = new RegisterWork(call.ledger(), call.session())
                .submit(
                        ReviewActs.OPEN,
                        new ReviewActs.Open(
                                system,
                                day(call, "--due").orElse(null),
                                call.value("--remark").orElse(null)),
                        piece(system, "review.work.opened", 1));
        AccountReview review = call.ledger()
                .open(call.session(), AccountReview.class, receipt.records().getFirst());
        call.line(say(
                call,
                "verb.review.opened",
                review.getNumber(),
                system,
                review.getDue().toString()));
        call.result(Map.of("number", review.getNumber(), "due", review.getDue().toString()));
        return 0;
    }
}
