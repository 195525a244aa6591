// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.internal.review;

import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.registers.model.AccountReview;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code inventory list}: all reviews and how far they are. */
@Component(service = Verb.class)
public final class InventoryListVerb extends ReviewVerb {
    /** For the service registry. */
    public InventoryListVerb() {
        super("inventory list", "アカウントの棚卸と進み具合を一覧する", "list the reviews of accounts and how far they are");
    }

    @Override
    public int run(Invocation call) throws Refusal {
        List<Map<String, Object>> all = new ArrayList<>();
        LocalDate today = LocalDate.now(call.ledger().clock());
        boolean late = false;
        for (AccountReview review : reader(call).reviews()) {
            var progress = reader(call).progress(review);
            late |= review.getClosedOn() == null && review.getDue().isBefore(today);
            call.line(say(
                    call,
                    "list.review",
                    review.getNumber(),
                    review.getSystem(),
                    say(call, "reviewstate." + review.getState()),
                    review.getDue().toString(),
                    progress.settled(),
                    progress.all(),
                    progress.waiting()));
            all.add(result(review, progress));
        }
        if (all.isEmpty()) {
            call.line(say(call, "list.review.none"));
        }
        call.result(Map.of("reviews", all));
        return late ? 1 : 0;
    }
}
