// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import fudaban.issuance.act.IssuanceActs;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** {@code issuance take-out NUMBER...}. */
@Component(service = Verb.class)
public final class TakeOutVerb extends ItemsVerb {
    @Override
    public String words() {
        return "issuance take-out";
    }

    @Override
    public Text summary() {
        return new Text(
                "身分証を一括発行から外し、申請を確定前に戻す", "take cards out of their batch; their applications go back to before 確定");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(NUMBERS, new Parameter("--reason", new Text("理由", "the reason"), true, false, false));
    }

    @Override
    String act() {
        return IssuanceActs.TAKE_OUT;
    }

    @Override
    java.lang.Record input(List<String> items, Invocation call) {
        return new IssuanceActs.TakeOut(items, call.value("--reason").orElse(""));
    }

    @Override
    String done() {
        return "done.take-out";
    }
}
