// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.loss.internal;

import fudaban.issuance.loss.LossEntry;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code loss list}: what is open; exit 1 when a 亡失届 is overdue. */
@Component(service = Verb.class)
public final class LossListVerb extends LossVerb {
    /** For the service registry. */
    public LossListVerb() {
        super(
                "loss list",
                "対応中の亡失を示す",
                "list lost cards that are not settled",
                Parameter.flag("--all", "完了・発見も示す", "also what is settled"));
    }

    @Override
    public int run(Invocation call) throws Refusal {
        List<LossEntry> all = desk(call).list(call.flag("--all"));
        all.forEach(each -> call.line(line(call, each)));
        if (all.isEmpty()) {
            call.line(say(call, "list.none"));
        }
        call.result(Map.of("losses", all.stream().map(LossVerb::facts).toList()));
        LocalDate today = LocalDate.now(call.ledger().clock());
        return all.stream().anyMatch(each -> each.late(today)) ? 1 : 0;
    }
}
