// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import fudaban.issuance.Issuance;
import fudaban.issuance.proposals.Proposals;
import fudaban.issuance.proposals.model.ProposalsPackage.Literals;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Row;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code proposals list}: what staff events and expiries propose. */
@Component(service = Verb.class)
public final class ProposalsListVerb implements Verb {
    @Override
    public String words() {
        return "proposals list";
    }

    @Override
    public Text summary() {
        return new Text("発令や有効期限からの提案を一覧する", "list what staff events and expiries propose");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of();
    }

    @Override
    public int run(Invocation call) throws Refusal {
        List<Map<String, Object>> json = new ArrayList<>();
        for (Row row : new Proposals(call.ledger()).open(call.session())) {
            call.line(say(
                    call.locale(),
                    "proposals.line",
                    row.text(Literals.PROPOSAL__NUMBER),
                    row.text(Literals.PROPOSAL__EFFECTIVE_ON),
                    say(call.locale(), "ProposalCause." + row.text(Literals.PROPOSAL__CAUSE)),
                    say(call.locale(), "ApplicationKind." + row.text(Literals.PROPOSAL__KIND)),
                    row.text(Literals.PROPOSAL__DISPLAY_NAME),
                    row.text(Literals.PROPOSAL__UNIT_NAME)));
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("number", row.text(Literals.PROPOSAL__NUMBER));
            one.put("day", row.text(Literals.PROPOSAL__EFFECTIVE_ON));
            one.put("cause", row.text(Literals.PROPOSAL__CAUSE));
            one.put("kind", row.text(Literals.PROPOSAL__KIND));
            one.put("name", row.text(Literals.PROPOSAL__DISPLAY_NAME));
            one.put("unit", row.text(Literals.PROPOSAL__UNIT_NAME));
            json.add(one);
        }
        call.line(say(call.locale(), "proposals.count", json.size()));
        call.result(json);
        return 0;
    }

    private static String say(Locale locale, String key, Object... arguments) {
        return Issuance.refusal(key, arguments).sentence(locale);
    }
}
