// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

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

/** {@code practice pull}: a card is taken, also in the middle of a command. */
@Component(service = Verb.class)
public final class PracticePullVerb extends HandVerb {
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
        return "practice pull";
    }

    @Override
    public Text summary() {
        return new Text("訓練用リーダーからカードを取る", "take the card off a practice reader");
    }

    @Override
    public List<Parameter> parameters() {
        return atReader();
    }

    @Override
    public int run(Invocation call) throws Refusal {
        String reader = reader(call);
        order(call, new HandOrder.Pull(reader));
        call.line(WorkVerb.say(call.locale(), "practice.pulled", reader));
        call.result(Map.of("reader", reader));
        return 0;
    }
}
