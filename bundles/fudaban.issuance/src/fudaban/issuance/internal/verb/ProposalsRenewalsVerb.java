// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import fudaban.issuance.proposals.Proposals;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code proposals renewals}: propose renewals of cards that expire soon. */
@Component(service = Verb.class)
public final class ProposalsRenewalsVerb extends WorkVerb {
    @Override
    public String words() {
        return "proposals renewals";
    }

    @Override
    public Text summary() {
        return new Text("まもなく期限の身分証等の更新を提案する", "propose renewals of cards that expire soon");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of();
    }

    @Override
    String row() {
        return "1-1";
    }

    @Override
    String title(Invocation call) {
        return say(Locale.JAPAN, "work.renewals");
    }

    @Override
    Done work(Invocation call, String item) throws Refusal {
        int more = new Proposals(call.ledger()).renewals(call.session(), item);
        return new Done(0, more, locale -> say(locale, "done.renewals", more), Map.of("proposed", more));
    }
}
