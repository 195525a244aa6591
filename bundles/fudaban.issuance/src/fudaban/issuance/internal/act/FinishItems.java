// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.act;

import fudaban.issuance.act.IssuanceActs;
import fudaban.issuance.model.Batch;
import fudaban.issuance.model.BatchItem;
import fudaban.issuance.model.ItemState;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** The faces are made: the items need nothing any more. */
@Component(service = Act.class)
public final class FinishItems extends Declared<IssuanceActs.Finish> {
    /** For the service registry. */
    public FinishItems() {
        super(IssuanceActs.FINISH, IssuanceActs.Finish.class, DESK, "1-1");
    }

    @Override
    public void run(IssuanceActs.Finish input, Change change) throws Refusal {
        for (var face : input.items()) {
            BatchItem item = change.load(BatchItem.class, face.item());
            Items.expect(item, List.of(ItemState.WRITTEN));
            item.setState(ItemState.DONE);
            item.setFaceHash(face.faceHash());
            Batch batch = change.load(Batch.class, item.getBatch());
            batch.setDone(batch.getDone() + 1);
        }
    }
}
