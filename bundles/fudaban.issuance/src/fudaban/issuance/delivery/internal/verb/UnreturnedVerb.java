// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.delivery.internal.verb;

import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.DELIVERY_LINE__AGE;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.DELIVERY_LINE__DEMANDS;
import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.DELIVERY_LINE__REASON;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__HOLDER_NAME;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__NUMBER;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__UNIT_NAME;

import fudaban.issuance.delivery.Unreturned;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Row;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code delivery unreturned}: cards that should lie at the desk and do not; exit 1 when there are some. */
@Component(service = Verb.class)
public final class UnreturnedVerb extends DeliveryVerb {
    /** For the service registry. */
    public UnreturnedVerb() {
        super(
                "unreturned",
                RETIRING,
                "未返納の身分証を一覧する",
                "list cards that were not handed in",
                Parameter.option("--unit", "所属の名前", "name of a unit"));
    }

    @Override
    Done work(Invocation call, String item) throws Refusal {
        List<Map<String, Object>> cards = new ArrayList<>();
        for (Row row : new Unreturned(call.ledger(), call.session())
                .read(call.value("--unit").orElse(null))) {
            String demands = row.text(DELIVERY_LINE__DEMANDS);
            call.line(String.join(
                    "  ",
                    row.text(CREDENTIAL__NUMBER),
                    say(call.locale(), "UnreturnedReason." + row.text(DELIVERY_LINE__REASON)),
                    say(call.locale(), "age", row.text(DELIVERY_LINE__AGE), demands.isEmpty() ? "0" : demands),
                    row.text(CREDENTIAL__HOLDER_NAME),
                    row.text(CREDENTIAL__UNIT_NAME)));
            cards.add(Map.of(
                    "number",
                    row.text(CREDENTIAL__NUMBER),
                    "reason",
                    row.text(DELIVERY_LINE__REASON),
                    "days",
                    row.text(DELIVERY_LINE__AGE),
                    "unit",
                    row.text(CREDENTIAL__UNIT_NAME)));
        }
        return new Done(
                cards.isEmpty() ? 0 : 1,
                cards.size(),
                locale -> say(locale, "done.unreturned", cards.size()),
                Map.of("cards", cards));
    }
}
