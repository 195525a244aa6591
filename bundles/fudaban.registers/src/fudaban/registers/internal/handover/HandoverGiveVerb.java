// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.internal.handover;

import fudaban.ledger.verb.Verb;
import org.osgi.service.component.annotations.Component;

/** {@code handover give PARTY}. */
@Component(service = Verb.class)
public final class HandoverGiveVerb extends HandoverBeginVerb {
    /** For the service registry. */
    public HandoverGiveVerb() {
        super(false, "handover give", "引渡しを始め、相手方ごとの項目を引継ぎ記録簿に入れる", "begin to hand out: enter what goes to a party");
    }
}
