// SPDX-License-Identifier: EPL-2.0
package fudaban.supplies.internal;

import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import fudaban.supplies.SuppliesActs;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code supplies count NAME AMOUNT}. */
@Component(service = Verb.class)
public final class CountVerb implements Verb {
    @Override
    public String words() {
        return "supplies count";
    }

    @Override
    public Text summary() {
        return new Text("数を記録する", "enter how many there are");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.positional("NAME", "品名", "what was counted", true),
                Parameter.positional("AMOUNT", "数", "how many", true));
    }

    @Override
    public int run(Invocation call) throws Refusal {
        String name = call.value("NAME").orElseThrow();
        String given = call.value("AMOUNT").orElseThrow();
        if (!given.matches("\\d{1,9}")) {
            throw new Refusal(SuppliesActs.class, "count.number", given);
        }
        int amount = Integer.parseInt(given);
        call.ledger().submit(call.session(), Submission.of(SuppliesActs.COUNT, new SuppliesActs.Count(name, amount)));
        call.line(new Refusal(SuppliesActs.class, "count.done", name, amount).sentence(call.locale()));
        call.result(Map.of("name", name, "amount", amount));
        return 0;
    }
}
