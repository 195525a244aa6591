// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.delivery.internal.verb;

import fudaban.issuance.delivery.SheetCode;
import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import java.util.Map;

/** A verb that takes one sheet or parcel a step further. */
abstract class StepVerb extends DeliveryVerb {
    private final String act;

    StepVerb(String word, String act, String row, String ja, String en, Parameter... parameters) {
        super(word, row, ja, en, parameters);
        this.act = act;
    }

    abstract java.lang.Record input(Invocation call, String number) throws Refusal;

    String act(SheetCode code) {
        return act;
    }

    @Override
    final Done work(Invocation call, String item) throws Refusal {
        SheetCode code = SheetCode.parse(number(call));
        submit(call, act(code), input(call, code.number()), item);
        return new Done(
                0,
                1,
                locale -> say(locale, "done.step", code.number(), say(locale, "act." + act(code))),
                Map.of("number", code.number(), "act", act(code)));
    }
}
