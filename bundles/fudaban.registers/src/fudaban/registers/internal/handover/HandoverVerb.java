// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.internal.handover;

import fudaban.ledger.Refusal;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.NamedVerb;
import fudaban.registers.handover.Handover;
import fudaban.registers.internal.Texts;

/** What verbs of a handover have alike. */
abstract class HandoverVerb extends NamedVerb {
    static final Parameter GIVE = Parameter.flag("--give", "引渡し（既定は引継ぎ受け）", "what is handed out (what is taken over)");

    HandoverVerb(String words, String ja, String en, Parameter... parameters) {
        super(words, ja, en, parameters);
    }

    static String say(Invocation call, String key, Object... arguments) {
        return Texts.of(call.locale()).get(key, arguments);
    }

    static Handover handover(Invocation call) throws Refusal {
        return new Handover(call.ledger(), call.session());
    }
}
