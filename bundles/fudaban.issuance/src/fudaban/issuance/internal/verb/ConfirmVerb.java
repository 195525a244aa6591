// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import fudaban.issuance.check.Confirmer;
import fudaban.ledger.Receipt;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Confirmations;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code issuance confirm}: confirms all checked applications. */
@Component(service = Verb.class)
public final class ConfirmVerb extends WorkVerb {
    @Override
    public String words() {
        return "issuance confirm";
    }

    @Override
    public Text summary() {
        return new Text("確認済の申請を確定し、管理番号を付ける", "confirm checked applications and give their numbers");
    }

    @Override
    public List<Parameter> parameters() {
        return Confirmations.parameters();
    }

    @Override
    String row() {
        return "1-1";
    }

    @Override
    String title(Invocation call) {
        return say(java.util.Locale.JAPAN, "work.confirm");
    }

    @Override
    Done work(Invocation call, String item) throws Refusal {
        var confirmer = new Confirmer(call.ledger());
        List<String> ready = confirmer.ready(call.session());
        List<Receipt> receipts = confirmer.confirm(
                call.session(), ready, Confirmations.of(call), item, (done, of) -> call.progress("confirm", done, of));
        List<String> waiting = receipts.stream()
                .filter(receipt -> receipt.number() == 0)
                .flatMap(receipt -> receipt.request().stream())
                .toList();
        waiting.forEach(number -> call.line(say(call.locale(), "done.request", number)));
        int confirmed = waiting.isEmpty() ? ready.size() : 0;
        return new Done(
                0,
                confirmed,
                locale -> say(locale, "done.confirm", confirmed),
                Map.of("confirmed", confirmed, "requests", waiting));
    }
}
