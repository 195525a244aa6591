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

/** {@code practice help}: what sticks is taken out, what is missing put in. */
@Component(service = Verb.class)
public final class PracticeHelpVerb extends HandVerb {
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
        return "practice help";
    }

    @Override
    public Text summary() {
        return new Text("訓練用プリンターの詰まりやリボン切れを直す", "help a practice printer: jam, ribbon, door, cards");
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                positional("PRINTER", "practice:card または practice:paper", "practice:card or practice:paper", true),
                FOLDER);
    }

    @Override
    public int run(Invocation call) throws Refusal {
        String printer = call.value("PRINTER").orElse("");
        order(call, new HandOrder.Help(printer));
        call.line(WorkVerb.say(call.locale(), "practice.helped", printer));
        call.result(Map.of("printer", printer));
        return 0;
    }
}
