// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import static fudaban.ledger.verb.Verb.Parameter.option;

import fudaban.issuance.proposals.ProposalActs;
import fudaban.issuance.proposals.Proposals;
import fudaban.issuance.proposals.model.ProposalsPackage.Literals;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Row;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;

/** {@code proposals take}: make applications of proposals. */
@Component(service = Verb.class)
public final class ProposalsTakeVerb extends WorkVerb {
    @Override
    public String words() {
        return "proposals take";
    }

    @Override
    public Text summary() {
        return new Text("提案を申請にする", "make applications of proposals");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(option("--number", "この提案だけ（番号）", "only this proposal (number)"));
    }

    @Override
    String row() {
        return "1-1";
    }

    @Override
    String title(Invocation call) {
        return say(Locale.JAPAN, "work.proposals");
    }

    @Override
    Done work(Invocation call, String item) throws Refusal {
        List<String> chosen = chosen(call);
        if (!chosen.isEmpty()) {
            new Proposals(call.ledger()).take(call.session(), chosen, item);
        }
        return new Done(
                0, chosen.size(), locale -> say(locale, "done.take", chosen.size()), Map.of("taken", chosen.size()));
    }

    static List<String> chosen(Invocation call) throws Refusal {
        Optional<String> number = call.value("--number");
        return new Proposals(call.ledger())
                .open(call.session()).stream()
                        .filter(row -> number.map(row.text(Literals.PROPOSAL__NUMBER)::equals)
                                .orElse(true))
                        .limit(ProposalActs.MOST)
                        .map(Row::id)
                        .toList();
    }
}
