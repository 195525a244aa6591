// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.act;

import fudaban.issuance.Issuance;
import fudaban.issuance.evidence.EvidenceActs;
import fudaban.issuance.evidence.EvidenceDesk;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.model.Attachment;
import fudaban.model.ModelPackage.Literals;
import org.osgi.service.component.annotations.Component;

/** Takes a photo away that was kept by mistake, e.g. of another lot; after the step it stays. */
@Component(service = Act.class)
public final class DetachEvidence extends Declared<EvidenceActs.Detach> {
    /** For the service registry. */
    public DetachEvidence() {
        super(EvidenceActs.DETACH, EvidenceActs.Detach.class, DESK, "1-4");
    }

    @Override
    public void run(EvidenceActs.Detach input, Change change) throws Refusal {
        Suspensions.needReason(input.reason());
        EvidenceOf subject = EvidenceOf.find(input.step(), input.number(), change);
        if (!subject.before()) {
            throw Issuance.refusal("evidence.done", input.number());
        }
        Attachment photo = change.findAll(Attachment.class, Literals.ATTACHMENT__BELONGS_TO, subject.id()).stream()
                .filter(each -> each.getName().startsWith(EvidenceDesk.NAME)
                        && each.getHash().equals(input.photo()))
                .findFirst()
                .orElseThrow(() -> Issuance.refusal("evidence.other", input.number()));
        change.remove(photo);
        subject.count().accept(subject.photos() - 1);
    }
}
