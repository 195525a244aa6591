// SPDX-License-Identifier: EPL-2.0
package fudaban.decision.internal.verb;

import fudaban.ledger.Receipt;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.model.RequestKind;
import java.util.List;
import java.util.Map;

/** Withdraws what waits. */
abstract class WithdrawVerb extends DecisionVerb {
    WithdrawVerb(RequestKind kind, String words, String ja, String en) {
        super(kind, words, ja, en);
    }

    @Override
    public final List<Parameter> parameters() {
        return List.of(number(), new Parameter("--reason", new Text("理由", "why"), true, false, false));
    }

    @Override
    public final int run(Invocation call) throws Refusal {
        var sheet = sheet(call);
        Receipt receipt = decisions(call).withdraw(sheet, call.value("--reason").orElseThrow());
        call.line(say(call, "verb.withdrawn", sheet.number(), receipt.entry()));
        call.result(Map.of("number", sheet.number(), "entry", receipt.entry()));
        return 0;
    }
}
