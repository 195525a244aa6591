// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.loss.internal;

import fudaban.issuance.loss.Loss;
import fudaban.issuance.loss.LossDesk;
import fudaban.issuance.loss.LossEntry;
import fudaban.ledger.verb.Invocation;
import fudaban.ledger.verb.NamedVerb;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What verbs of 亡失 have alike. */
abstract class LossVerb extends NamedVerb {
    static final Parameter NUMBER = Parameter.positional("NUMBER", "亡失の番号（例 L26-0001）", "number of the case", true);

    LossVerb(String words, String ja, String en, Parameter... parameters) {
        super(words, ja, en, parameters);
    }

    static LossDesk desk(Invocation call) {
        return new LossDesk(call.ledger(), call.session());
    }

    static String say(Invocation call, String key, Object... arguments) {
        return Loss.say(call.locale(), key, arguments);
    }

    static String line(Invocation call, LossEntry each) {
        String missing = each.missing().stream()
                .map(kind -> say(call, "stamp." + kind.getName()))
                .collect(Collectors.joining("、"));
        return String.join(
                "  ",
                each.number(),
                each.card(),
                each.state() == null ? "" : say(call, "state." + each.state().getName()),
                each.unit(),
                missing.isEmpty() ? "" : say(call, "list.missing", missing));
    }

    /** What a program learns of a case; nothing personal. */
    static Map<String, Object> facts(LossEntry each) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("number", each.number());
        facts.put("card", each.card());
        facts.put("state", each.state() == null ? "" : each.state().getName());
        facts.put("approval", each.approval());
        facts.put("missing", each.missing().stream().map(kind -> kind.getName()).toList());
        return facts;
    }
}
