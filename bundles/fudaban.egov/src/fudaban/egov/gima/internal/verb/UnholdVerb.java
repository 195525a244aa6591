// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.internal.verb;

import fudaban.ledger.verb.Verb;
import org.osgi.service.component.annotations.Component;

/** {@code gima unhold}: 提出対象. */
@Component(service = Verb.class)
public final class UnholdVerb extends DecideVerb {
    /** For the service registry. */
    public UnholdVerb() {
        super("unhold", false, "保留の差分を提出対象にする", "take held lines in");
    }
}
