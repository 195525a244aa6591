// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.loss.internal;

import fudaban.issuance.loss.LossEntry;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code loss found NUMBER --how TEXT}: the card was found; what becomes of it is done by {@code issuance release} or {@code issuance return}. */
@Component(service = Verb.class)
public final class LossFoundVerb extends LossVerb {
    /** For the service registry. */
    public LossFoundVerb() {
        super(
                "loss found",
                "亡失した身分証の発見を記録する（失効解除は issuance release、返納は issuance return）",
                "record that a lost card was found (then issuance release or issuance return)",
                NUMBER,
                new Parameter("--how", new Text("発見の状況", "how it was found"), true, false, false));
    }

    @Override
    public int run(Invocation call) throws Refusal {
        LossEntry after = desk(call)
                .found(call.value("NUMBER").orElseThrow(), call.value("--how").orElse(""));
        call.line(line(call, after));
        call.line(say(call, "found.next", after.card()));
        call.result(Map.of("loss", facts(after)));
        return 0;
    }
}
