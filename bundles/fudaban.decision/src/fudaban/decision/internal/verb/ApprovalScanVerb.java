// SPDX-License-Identifier: EPL-2.0
package fudaban.decision.internal.verb;

import fudaban.ledger.verb.Verb;
import fudaban.model.RequestKind;
import org.osgi.service.component.annotations.Component;

/** {@code approval scan}. */
@Component(service = Verb.class)
public final class ApprovalScanVerb extends ScanVerb {
    /** For the service registry. */
    public ApprovalScanVerb() {
        super(
                RequestKind.POST_APPROVAL,
                "approval scan",
                "保管した事後承認票の写しを書き出す",
                "write out the scan of an approval sheet");
    }
}
