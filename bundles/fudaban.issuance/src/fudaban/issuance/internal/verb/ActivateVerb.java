// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import fudaban.issuance.act.IssuanceActs;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** {@code issuance activate NUMBER}: 交付. */
@Component(service = Verb.class)
public final class ActivateVerb extends CardVerb {
    /** For the service registry. */
    public ActivateVerb() {
        super(
                "activate",
                IssuanceActs.ACTIVATE,
                "1-1",
                false,
                "身分証を交付登録する",
                "record that a card is in its holder's hands");
    }

    @Override
    java.lang.Record input(Invocation call, String number, String reason) {
        return new IssuanceActs.Activate(number, call.flag("--replace"));
    }

    @Override
    List<Parameter> more() {
        return List.of(Parameter.flag(
                "--replace", "所持者の前の身分証を同時に失効登録する", "suspend the holder's card before at the same time"));
    }
}
