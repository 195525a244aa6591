// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.act;

import fudaban.issuance.Issuance;
import fudaban.issuance.evidence.EvidenceActs;
import fudaban.issuance.evidence.EvidenceDesk;
import fudaban.issuance.profile.EvidenceRules;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.model.Attachment;
import fudaban.model.ModelPackage.Literals;
import java.util.HashSet;
import java.util.Set;
import org.osgi.service.component.annotations.Component;

/** Photos are kept as evidence of a step, with what the step is about; their hashes stand in the journal. */
@Component(service = Act.class)
public final class AttachEvidence extends Declared<EvidenceActs.Attach> {
    /** For the service registry. */
    public AttachEvidence() {
        super(EvidenceActs.ATTACH, EvidenceActs.Attach.class, DESK, "1-4");
    }

    @Override
    public void run(EvidenceActs.Attach input, Change change) throws Refusal {
        if (!EvidenceRules.of(change).offers(input.step())) {
            throw Issuance.refusal("evidence.off", Issuance.refusal("evidence.step." + input.step()));
        }
        if (input.photos().isEmpty()) {
            throw Issuance.refusal("evidence.none");
        }
        EvidenceOf subject = EvidenceOf.find(input.step(), input.number(), change);
        if (subject.photos() + input.photos().size() > EvidenceActs.MOST) {
            throw Issuance.refusal("evidence.most", input.number(), EvidenceActs.MOST, subject.photos());
        }
        Set<String> known = new HashSet<>();
        int last = 0;
        for (Attachment before : change.findAll(Attachment.class, Literals.ATTACHMENT__BELONGS_TO, subject.id())) {
            if (before.getName().startsWith(EvidenceDesk.NAME)) {
                known.add(before.getHash());
                last = Math.max(
                        last,
                        Integer.parseInt(
                                before.getName().substring(before.getName().lastIndexOf('-') + 1)));
            }
        }
        for (String hash : input.photos()) {
            if (!known.add(hash)) {
                throw Issuance.refusal("evidence.known", input.number());
            }
            byte[] content = change.carried(hash);
            Attachment photo = change.create(Attachment.class);
            // Names of files may hold names of people.
            photo.setName(EvidenceDesk.NAME + input.number() + "-" + ++last);
            photo.setMediaType("image/jpeg");
            photo.setSize(content.length);
            photo.setHash(hash);
            photo.setContent(content);
            photo.setBelongsTo(subject.id());
            photo.setPerson(subject.person());
        }
        subject.count().accept(subject.photos() + input.photos().size());
    }
}
