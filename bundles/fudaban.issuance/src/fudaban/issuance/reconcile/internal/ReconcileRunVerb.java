// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.reconcile.internal;

import fudaban.issuance.reconcile.ReconcileDesk;
import fudaban.issuance.reconcile.Repairs;
import fudaban.issuance.reconcile.model.Comparison;
import fudaban.issuance.reconcile.model.Mending;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Confirmation;
import fudaban.ledger.verb.Confirmations;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code reconcile run [NUMBER]}: carries out what was accepted. Run again it goes on with what is left. */
@Component(service = Verb.class)
public final class ReconcileRunVerb extends ReconcileVerb {
    /** For the service registry. */
    public ReconcileRunVerb() {
        super(
                "reconcile run",
                "採用した対応を実施する（失効登録・廃止登録・記載事項変更・相手への依頼）",
                "carry out what was accepted: suspend, retire, correct, ask the other system",
                all());
    }

    private static List<Parameter> all() {
        List<Parameter> all = new ArrayList<>(List.of(NUMBER));
        all.addAll(Confirmations.parameters());
        return all;
    }

    @Override
    public int run(Invocation call) throws Refusal, IOException {
        ReconcileDesk desk = desk(call);
        Comparison comparison = desk.find(call.value("NUMBER").orElse(""));
        Confirmation how = Confirmations.of(call);
        Repairs.Outcome[] outcome = new Repairs.Outcome[1];
        work(call, "work.run", comparison.getNumber(), item -> {
            outcome[0] = desk.repairs()
                    .run(comparison, how, item, (done, of) -> call.progress(say(call, "run.progress"), done, of));
            return outcome[0].count();
        });
        Map<String, Object> cards = new LinkedHashMap<>();
        for (Map.Entry<Mending, Integer> each : outcome[0].cards().entrySet()) {
            call.line(say(call, "run.line", say(call, "mending." + each.getKey().getName()), each.getValue()));
            cards.put(each.getKey().getName(), each.getValue());
        }
        if (!outcome[0].letters().isEmpty()) {
            call.line(say(call, "run.letters", String.join(", ", outcome[0].letters())));
        }
        if (!outcome[0].skipped().isEmpty()) {
            call.line(say(call, "run.skipped", String.join(", ", outcome[0].skipped())));
        }
        call.line(say(call, "run.done", comparison.getNumber(), outcome[0].count(), outcome[0].waiting()));
        call.result(Map.of(
                "number",
                comparison.getNumber(),
                "done",
                cards,
                "letters",
                outcome[0].letters(),
                "waiting",
                outcome[0].waiting(),
                "skipped",
                outcome[0].skipped()));
        return 0;
    }
}
