// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import fudaban.hardware.CardReader;
import fudaban.hardware.CardReaderService;
import fudaban.hardware.virtual.hands.PracticeOperator;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** {@code card list}: the readers and what lies on them, without touching a card. */
@Component(service = Verb.class)
public final class CardListVerb extends ReaderVerb {
    /** Adds readers. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addReaders(CardReaderService service) {
        add(service);
    }

    /** Takes readers away. */
    public void removeReaders(CardReaderService service) {
        remove(service);
    }

    /** Sets the hands at the practice devices. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    public void setOperator(PracticeOperator service) {
        hands(service);
    }

    /** Takes them away. */
    public void unsetOperator(PracticeOperator service) {
        noHands(service);
    }

    @Override
    public String words() {
        return "card list";
    }

    @Override
    public Text summary() {
        return new Text("カードリーダーと、その上のカードを一覧にする", "list the card readers and what lies on them");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(HandVerb.FOLDER);
    }

    @Override
    public int run(Invocation call) throws Refusal {
        practice(call);
        List<Map<String, Object>> json = new ArrayList<>();
        for (CardReaderService service : services()) {
            service.state().failure().ifPresent(why -> call.line(why.sentence(call.locale())));
            for (CardReader reader : service.readers()) {
                var state = reader.state();
                var atr = state.atr().map(Object::toString).orElse("");
                call.line(say(
                        call.locale(),
                        "card.reader",
                        reader.productName(),
                        say(call.locale(), "card.presence." + state.presence().name()),
                        atr));
                Map<String, Object> one = new LinkedHashMap<>();
                one.put("id", reader.id());
                one.put("name", reader.productName());
                one.put("practice", reader.practice());
                one.put("presence", state.presence().name());
                one.put("atr", atr);
                json.add(one);
            }
        }
        call.result(json);
        return json.isEmpty() ? 1 : 0;
    }
}
