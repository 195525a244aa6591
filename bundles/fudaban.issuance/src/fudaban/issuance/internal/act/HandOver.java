// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.act;

import fudaban.issuance.act.CardStep;
import fudaban.issuance.act.IssuanceActs;
import fudaban.issuance.model.Batch;
import fudaban.issuance.model.BatchItem;
import fudaban.issuance.model.BatchState;
import fudaban.issuance.model.ItemState;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.model.Credential;
import fudaban.model.CredentialState;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** Lines went to the existing system: items and cards wait for its result. */
@Component(service = Act.class)
public final class HandOver extends Declared<IssuanceActs.HandOver> {
    /** For the service registry. */
    public HandOver() {
        super(IssuanceActs.HAND_OVER, IssuanceActs.HandOver.class, DESK, "1-1");
    }

    @Override
    public void run(IssuanceActs.HandOver input, Change change) throws Refusal {
        Batch batch = change.load(Batch.class, input.batch());
        batch.setState(BatchState.AWAITING_RESULT);
        batch.setUploadHash(input.fileHash());
        Items.fetch(input.items(), change);
        for (String id : input.items()) {
            BatchItem item = change.load(BatchItem.class, id);
            if (item.getState() == ItemState.HANDED_OVER) {
                continue;
            }
            Items.expect(item, List.of(ItemState.PLANNED, ItemState.FAILED));
            item.setState(ItemState.HANDED_OVER);
            item.setAttempt(item.getAttempt() + 1);
            item.setFailure(null);
            Cards.move(
                    change,
                    change.load(Credential.class, item.getCredential()),
                    CardStep.HAND_OVER,
                    CredentialState.AWAITING_RESULT);
        }
    }
}
