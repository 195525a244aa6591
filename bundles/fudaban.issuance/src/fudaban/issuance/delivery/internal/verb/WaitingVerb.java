// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.delivery.internal.verb;

import static fudaban.issuance.delivery.model.DeliveryPackage.Literals.DELIVERY_LINE__DESTINATION;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__HOLDER_NAME;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__NUMBER;
import static fudaban.model.ModelPackage.Literals.CREDENTIAL__UNIT_NAME;

import fudaban.issuance.delivery.WaitingCards;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Row;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code delivery waiting}: cards to be handed over or posted. */
@Component(service = Verb.class)
public final class WaitingVerb extends DeliveryVerb {
    /** For the service registry. */
    public WaitingVerb() {
        super(
                "waiting",
                COUNTER,
                "交付・郵送を待つ身分証を一覧する",
                "list cards that wait to be handed over or posted",
                Parameter.option("--destination", "送付先（窓口は「窓口」）", "destination; 窓口 for the counter"),
                Parameter.option("--unit", "所属の名前", "name of a unit"));
    }

    @Override
    Done work(Invocation call, String item) throws Refusal {
        List<Map<String, Object>> cards = new ArrayList<>();
        for (Row row : new WaitingCards(call.ledger(), call.session())
                .read(
                        call.value("--destination").orElse(null),
                        call.value("--unit").orElse(null))) {
            String where = row.text(DELIVERY_LINE__DESTINATION).isEmpty()
                    ? say(call.locale(), "counter")
                    : row.text(DELIVERY_LINE__DESTINATION);
            call.line(String.join(
                    "  ",
                    row.text(CREDENTIAL__NUMBER),
                    where,
                    row.text(CREDENTIAL__HOLDER_NAME),
                    row.text(CREDENTIAL__UNIT_NAME)));
            cards.add(Map.of(
                    "number",
                    row.text(CREDENTIAL__NUMBER),
                    "destination",
                    row.text(DELIVERY_LINE__DESTINATION),
                    "unit",
                    row.text(CREDENTIAL__UNIT_NAME)));
        }
        return new Done(0, cards.size(), locale -> say(locale, "done.waiting", cards.size()), Map.of("cards", cards));
    }
}
