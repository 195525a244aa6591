// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import static fudaban.ledger.verb.Verb.Parameter.option;

import fudaban.issuance.proposals.Proposals;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code proposals dismiss}: dismiss proposals. */
@Component(service = Verb.class)
public final class ProposalsDismissVerb extends WorkVerb {
    @Override
    public String words() {
        return "proposals dismiss";
    }

    @Override
    public Text summary() {
        return new Text("提案を見送る", "dismiss proposals");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                option("--number", "この提案だけ（番号）", "only this proposal (number)"), option("--reason", "見送る理由", "why"));
    }

    @Override
    String row() {
        return "1-1";
    }

    @Override
    String title(Invocation call) {
        return say(Locale.JAPAN, "work.dismiss");
    }

    @Override
    Done work(Invocation call, String item) throws Refusal {
        List<String> chosen = ProposalsTakeVerb.chosen(call);
        if (!chosen.isEmpty()) {
            new Proposals(call.ledger())
                    .dismiss(call.session(), chosen, call.value("--reason").orElse(""), item);
        }
        return new Done(
                0,
                chosen.size(),
                locale -> say(locale, "done.dismiss", chosen.size()),
                Map.of("dismissed", chosen.size()));
    }
}
