// SPDX-License-Identifier: EPL-2.0
package fudaban.decision.internal.verb;

import fudaban.ledger.verb.Verb;
import fudaban.model.RequestKind;
import org.osgi.service.component.annotations.Component;

/** {@code decision scan}. */
@Component(service = Verb.class)
public final class DecisionScanVerb extends ScanVerb {
    /** For the service registry. */
    public DecisionScanVerb() {
        super(RequestKind.PAPER, "decision scan", "保管した決裁票の写しを書き出す", "write out the scan of a decision sheet");
    }
}
