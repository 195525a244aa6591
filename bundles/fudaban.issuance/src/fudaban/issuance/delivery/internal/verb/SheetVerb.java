// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.delivery.internal.verb;

import static fudaban.model.ModelPackage.Literals.CREDENTIAL__NUMBER;

import fudaban.document.text.FontProvider;
import fudaban.issuance.delivery.Delivery;
import fudaban.issuance.delivery.DeliveryActs;
import fudaban.issuance.delivery.Receipts;
import fudaban.issuance.delivery.WaitingCards;
import fudaban.issuance.delivery.model.Handover;
import fudaban.ledger.Receipt;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code delivery sheet}: a 受領書 for cards of the counter. */
@Component(service = Verb.class)
public final class SheetVerb extends DeliveryVerb {
    private final FontProvider fonts;

    /** @param fonts fonts of the PDF */
    @Activate
    public SheetVerb(@Reference FontProvider fonts) {
        super(
                "sheet",
                COUNTER,
                "受領書を作る",
                "make a receipt for the counter",
                Parameter.positional("FILE", "作るPDFファイル", "PDF file to write", true),
                cards("管理番号（省略すると --unit の全部）", "numbers of cards; all of --unit unless given"),
                Parameter.option("--unit", "所属の名前", "name of the unit"),
                Parameter.option("--proxy", "代理受領者の氏名", "who takes all of them"),
                from());
        this.fonts = fonts;
    }

    @Override
    Done work(Invocation call, String item) throws Refusal, IOException {
        String unit = call.value("--unit").orElse(null);
        List<String> cards = call.values("CARD");
        if (cards.isEmpty() && unit != null) {
            cards = new WaitingCards(call.ledger(), call.session())
                    .read("", unit).stream()
                            .map(row -> row.text(CREDENTIAL__NUMBER))
                            .limit(DeliveryActs.MOST)
                            .toList();
        }
        if (cards.isEmpty()) {
            throw Delivery.refusal("cards.none");
        }
        String proxy = call.value("--proxy").orElse(null);
        Receipt receipt = submit(
                call,
                DeliveryActs.PREPARE_HANDOVER,
                new DeliveryActs.PrepareHandover(cards, proxy != null, unit, proxy, null, later(call, "--from")),
                item);
        String number = call.ledger()
                .open(call.session(), Handover.class, receipt.records().getFirst())
                .getNumber();
        write(call.path("FILE"), new Receipts(call.ledger(), call.session(), fonts.fonts()).pdf(number));
        int count = cards.size();
        return new Done(
                0,
                count,
                locale -> say(locale, "done.sheet", number, count),
                Map.of(
                        "number",
                        number,
                        "cards",
                        count,
                        "file",
                        call.path("FILE").toString()));
    }
}
