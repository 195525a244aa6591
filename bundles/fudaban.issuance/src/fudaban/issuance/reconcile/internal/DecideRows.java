// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.reconcile.internal;

import fudaban.issuance.reconcile.Reconcile;
import fudaban.issuance.reconcile.ReconcileActs;
import fudaban.issuance.reconcile.model.CardRow;
import fudaban.issuance.reconcile.model.RowState;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import java.util.Set;
import org.osgi.service.component.annotations.Component;

/** Whether what is proposed is to be carried out. What is done stays done. */
@Component(service = Act.class)
public final class DecideRows extends ReconcileAct<ReconcileActs.Decide> {
    private static final Set<RowState> TO = Set.of(RowState.OPEN, RowState.ACCEPTED, RowState.HELD);

    /** For the service registry. */
    public DecideRows() {
        super(ReconcileActs.DECIDE, ReconcileActs.Decide.class);
    }

    @Override
    public void run(ReconcileActs.Decide input, Change change) throws Refusal {
        if (input.state() == null || !TO.contains(input.state()) || input.rows().size() > ReconcileActs.MOST) {
            throw Reconcile.refusal("decide.wrong", ReconcileActs.MOST);
        }
        change.fetch(CardRow.class, input.rows());
        for (String id : input.rows()) {
            CardRow row = change.load(CardRow.class, id);
            if (row.getState() == RowState.DONE || row.getState() == RowState.WAITING) {
                throw Reconcile.refusal("decide.done", row.getNumber());
            }
            if (row.getWave() != null && input.state() != RowState.ACCEPTED) {
                throw Reconcile.refusal("decide.wave", row.getNumber(), row.getWave());
            }
            row.setState(input.state());
            if (input.remark() != null && !input.remark().isBlank()) {
                row.setRemark(input.remark().strip());
            }
        }
    }
}
