// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.internal.verb;

import fudaban.ledger.verb.Verb;
import org.osgi.service.component.annotations.Component;

/** {@code gima hold}: 保留. */
@Component(service = Verb.class)
public final class HoldVerb extends DecideVerb {
    /** For the service registry. */
    public HoldVerb() {
        super("hold", true, "差分を保留にする", "hold lines of the release");
    }
}
