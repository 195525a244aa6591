// SPDX-License-Identifier: EPL-2.0
package fudaban.decision.internal.verb;

import fudaban.document.text.FontProvider;
import fudaban.ledger.verb.Verb;
import fudaban.model.RequestKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code approval print}. */
@Component(service = Verb.class)
public final class ApprovalPrintVerb extends PrintVerb {
    /** @param fonts fonts of the sheet */
    @Activate
    public ApprovalPrintVerb(@Reference FontProvider fonts) {
        super(fonts, RequestKind.POST_APPROVAL, "approval print", "事後承認票をPDFで作る", "make the approval sheet as PDF");
    }
}
