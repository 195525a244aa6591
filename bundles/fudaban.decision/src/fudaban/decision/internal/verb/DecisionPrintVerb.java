// SPDX-License-Identifier: EPL-2.0
package fudaban.decision.internal.verb;

import fudaban.document.text.FontProvider;
import fudaban.ledger.verb.Verb;
import fudaban.model.RequestKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code decision print}. */
@Component(service = Verb.class)
public final class DecisionPrintVerb extends PrintVerb {
    /** @param fonts fonts of the sheet */
    @Activate
    public DecisionPrintVerb(@Reference FontProvider fonts) {
        super(fonts, RequestKind.PAPER, "decision print", "決裁票をPDFで作る", "make the decision sheet as PDF");
    }
}
