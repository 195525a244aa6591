// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import fudaban.issuance.Issuance;
import fudaban.issuance.model.ReturnReason;
import fudaban.ledger.Refusal;
import java.util.Locale;
import java.util.stream.Collectors;

/** Why a card was handed in, as it is typed: the literal, or the word of the screen. */
final class ReturnReasons {
    private ReturnReasons() {}

    static ReturnReason of(String typed) throws Refusal {
        return ReturnReason.VALUES.stream()
                .filter(each -> each.getName().equalsIgnoreCase(typed)
                        || WorkVerb.say(Locale.JAPAN, "return-reason." + each.getName())
                                .equals(typed))
                .findFirst()
                .orElseThrow(() -> Issuance.refusal(
                        "return.why.unknown",
                        typed,
                        ReturnReason.VALUES.stream().map(ReturnReason::getName).collect(Collectors.joining(", "))));
    }
}
