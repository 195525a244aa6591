// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.act;

import fudaban.issuance.Issuance;
import fudaban.issuance.destroy.DestroyActs;
import fudaban.issuance.destroy.model.DestructionLot;
import fudaban.issuance.destroy.model.LotState;
import fudaban.issuance.evidence.EvidenceDesk;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.model.Attachment;
import fudaban.model.ModelPackage.Literals;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** Keeps the scan of a signed 破棄証明書 with its lot. The same scan again changes nothing; another one takes its place. */
@Component(service = Act.class)
public final class KeepCertificate extends Declared<DestroyActs.Keep> {
    /** For the service registry. */
    public KeepCertificate() {
        super(DestroyActs.KEEP, DestroyActs.Keep.class, DESK, "1-6");
    }

    @Override
    public void run(DestroyActs.Keep input, Change change) throws Refusal {
        DestructionLot lot = change.load(DestructionLot.class, input.lot());
        if (lot.getState() != LotState.CLOSED) {
            throw Issuance.refusal("destroy.keep.open", lot.getNumber());
        }
        if (input.listHash() == null
                || input.listHash().isBlank()
                || !lot.getListHash().startsWith(input.listHash())) {
            throw Issuance.refusal("destroy.keep.other", lot.getNumber());
        }
        List<Attachment> before =
                change.findAll(Attachment.class, Literals.ATTACHMENT__BELONGS_TO, lot.getId()).stream()
                        .filter(each -> !each.getName().startsWith(EvidenceDesk.NAME))
                        .toList();
        if (before.stream().anyMatch(each -> input.hash().equals(each.getHash()))) {
            return;
        }
        before.forEach(change::remove);
        byte[] content = change.carried(input.hash());
        Attachment scan = change.create(Attachment.class);
        scan.setName("scan-" + lot.getNumber());
        scan.setMediaType(input.mediaType());
        scan.setSize(content.length);
        scan.setHash(input.hash());
        scan.setContent(content);
        scan.setBelongsTo(lot.getId());
    }
}
