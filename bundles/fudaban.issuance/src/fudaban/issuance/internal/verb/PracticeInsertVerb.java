// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import static fudaban.ledger.verb.Verb.Parameter.positional;

import fudaban.hardware.virtual.hands.HandOrder;
import fudaban.hardware.virtual.hands.PracticeOperator;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.Verb;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** {@code practice insert}: a card goes onto a practice reader, also of a workbench that runs. */
@Component(service = Verb.class)
public final class PracticeInsertVerb extends HandVerb {
    /** Sets the hands. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    public void setOperator(PracticeOperator service) {
        set(service);
    }

    /** Takes them away. */
    public void unsetOperator(PracticeOperator service) {
        unset(service);
    }

    @Override
    public String words() {
        return "practice insert";
    }

    @Override
    public Text summary() {
        return new Text("訓練用カードをリーダーに置く（名前を省くと新しいカード）", "put a practice card on a reader; a new one unless named");
    }

    @Override
    public List<Parameter> parameters() {
        return atReader(positional("CARD", "カードの名前", "name of the card", false));
    }

    @Override
    public int run(Invocation call) throws Refusal {
        String reader = reader(call);
        order(call, new HandOrder.Insert(reader, call.value("CARD").orElse(""), List.of()));
        call.line(WorkVerb.say(call.locale(), "practice.inserted", reader));
        call.result(Map.of("reader", reader));
        return 0;
    }
}
