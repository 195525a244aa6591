// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.internal.handover;

import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.registers.handover.Handover;
import fudaban.registers.handover.HandoverWork;
import java.util.Map;

/** Enters what a handover with a party has. */
abstract class HandoverBeginVerb extends HandoverVerb {
    private final boolean taken;

    HandoverBeginVerb(boolean taken, String words, String ja, String en) {
        super(
                words,
                ja,
                en,
                Parameter.positional("PARTY", "相手方（名称の一部でよい）", "the other party, or a part of its name", true));
        this.taken = taken;
    }

    @Override
    public int run(Invocation call) throws Refusal {
        String name = call.value("PARTY").orElseThrow();
        var party = handover(call).profile().party(taken, name);
        int rows = HandoverWork.begin(call.ledger(), call.session(), new Handover.Begin(taken, party.name()));
        call.line(say(call, "verb.handover.begun", party.name(), rows));
        call.result(Map.of("party", party.name(), "rows", rows));
        return 0;
    }
}
