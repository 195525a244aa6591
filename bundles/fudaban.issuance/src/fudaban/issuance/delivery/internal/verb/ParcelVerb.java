// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.delivery.internal.verb;

import static fudaban.model.ModelPackage.Literals.CREDENTIAL__NUMBER;

import fudaban.issuance.delivery.Delivery;
import fudaban.issuance.delivery.DeliveryActs;
import fudaban.issuance.delivery.DeliveryProfile;
import fudaban.issuance.delivery.WaitingCards;
import fudaban.issuance.delivery.model.Parcel;
import fudaban.ledger.Receipt;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;

/** {@code delivery parcel}: begins a parcel for a destination. */
@Component(service = Verb.class)
public final class ParcelVerb extends DeliveryVerb {
    /** For the service registry. */
    public ParcelVerb() {
        super(
                "parcel",
                POST,
                "送付先ごとに郵送を準備する",
                "begin a parcel for a destination",
                Parameter.positional("DESTINATION", "送付先", "the destination", true),
                cards("管理番号（省略すると、その送付先の全部）", "numbers of cards; all for the destination unless given"),
                from());
    }

    @Override
    Done work(Invocation call, String item) throws Refusal {
        String word = call.value("DESTINATION").orElse("");
        String destination = DeliveryProfile.of(
                        call.ledger(), LocalDate.now(call.ledger().clock()))
                .name(word);
        List<String> cards = call.values("CARD");
        if (cards.isEmpty()) {
            cards = new WaitingCards(call.ledger(), call.session())
                    .read(word, null).stream()
                            .map(row -> row.text(CREDENTIAL__NUMBER))
                            .limit(DeliveryActs.MOST)
                            .toList();
        }
        if (cards.isEmpty()) {
            throw Delivery.refusal("cards.none");
        }
        Receipt receipt = submit(
                call,
                DeliveryActs.OPEN_PARCEL,
                new DeliveryActs.OpenParcel(destination, cards, later(call, "--from")),
                item);
        String number = call.ledger()
                .open(call.session(), Parcel.class, receipt.records().getFirst())
                .getNumber();
        int count = cards.size();
        return new Done(
                0,
                count,
                locale -> say(locale, "done.parcel", number, destination, count),
                Map.of("number", number, "destination", destination, "cards", count));
    }
}
