// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import fudaban.issuance.act.IssuanceActs;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** {@code issuance return NUMBER [--why REASON]}. */
@Component(service = Verb.class)
public final class ReturnVerb extends CardVerb {
    /** For the service registry. */
    public ReturnVerb() {
        super("return", IssuanceActs.RETURN, "1-5", false, "身分証の返納を受け付ける", "record that a card was handed in");
    }

    @Override
    java.lang.Record input(Invocation call, String number, String reason) throws Refusal {
        return new IssuanceActs.Return(
                number,
                ReturnReasons.of(call.value("--why").orElse("LEFT")),
                call.value("--by").orElse(null),
                call.value("--remark").orElse(null));
    }

    @Override
    List<Parameter> more() {
        return List.of(
                Parameter.option(
                        "--why",
                        "事由：LEFT, REPLACED, DAMAGED, FOUND, UNDELIVERED, KEPT, OTHER（既定は LEFT：身分喪失）",
                        "LEFT, REPLACED, DAMAGED, FOUND, UNDELIVERED, KEPT or OTHER; LEFT unless given"),
                Parameter.option("--by", "持参者（所持者でないとき）", "who brought it, where not the holder"),
                Parameter.option("--remark", "備考", "a remark"));
    }
}
