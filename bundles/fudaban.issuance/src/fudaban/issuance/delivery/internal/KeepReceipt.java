// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.delivery.internal;

import fudaban.issuance.delivery.Delivery;
import fudaban.issuance.delivery.DeliveryActs;
import fudaban.issuance.delivery.SheetCode;
import fudaban.issuance.delivery.model.DeliveryPackage.Literals;
import fudaban.issuance.delivery.model.Handover;
import fudaban.issuance.delivery.model.Parcel;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.model.Attachment;
import org.osgi.service.component.annotations.Component;

/** Keeps the scan of a signed sheet with its sheet or parcel. The same scan again changes nothing; another one takes its place. */
@Component(service = Act.class)
public final class KeepReceipt extends DeliveryAct<DeliveryActs.KeepReceipt> {
    /** For the service registry. */
    public KeepReceipt() {
        super(DeliveryActs.KEEP_RECEIPT, DeliveryActs.KeepReceipt.class, COUNTER);
    }

    @Override
    public void run(DeliveryActs.KeepReceipt input, Change change) throws Refusal {
        SheetCode code = SheetCode.parse(input.carrier());
        switch (code.kind()) {
            case HANDOVER -> {
                Handover handover = Handovers.known(change, code.number());
                handover.setScan(keep(input, code.number(), handover.getId(), handover.getScan(), change));
            }
            case PARCEL -> {
                Parcel parcel = change.find(Parcel.class, Literals.PARCEL__NUMBER, code.number())
                        .orElseThrow(() -> Delivery.refusal("parcel.unknown", code.number()));
                parcel.setScan(keep(input, code.number(), parcel.getId(), parcel.getScan(), change));
            }
            case DEMAND -> throw Delivery.refusal("sheet.number", code.number());
        }
    }

    private static String keep(
            DeliveryActs.KeepReceipt input, String number, String carrier, String kept, Change change) throws Refusal {
        if (kept != null) {
            Attachment before = change.load(Attachment.class, kept);
            if (input.hash().equals(before.getHash())) {
                return kept;
            }
            change.remove(before);
        }
        byte[] content = change.carried(input.hash());
        Attachment scan = change.create(Attachment.class);
        // Names of files may hold names of people.
        scan.setName("scan-" + number);
        scan.setMediaType(input.mediaType());
        scan.setSize(content.length);
        scan.setHash(input.hash());
        scan.setContent(content);
        scan.setBelongsTo(carrier);
        return scan.getId();
    }
}
