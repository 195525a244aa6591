// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.internal.handover;

import fudaban.ledger.verb.Verb;
import org.osgi.service.component.annotations.Component;

/** {@code handover take PARTY}. */
@Component(service = Verb.class)
public final class HandoverTakeVerb extends HandoverBeginVerb {
    /** For the service registry. */
    public HandoverTakeVerb() {
        super(
                true,
                "handover take",
                "引継ぎ受けを始め、相手方ごとの項目を引継ぎ記録簿に入れる",
                "begin to take over: enter what comes from a party");
    }
}
