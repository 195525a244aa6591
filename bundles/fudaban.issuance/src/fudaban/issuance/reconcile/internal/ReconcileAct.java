// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.reconcile.internal;

import fudaban.issuance.reconcile.Found;
import fudaban.issuance.reconcile.Reconcile;
import fudaban.issuance.reconcile.model.CardRow;
import fudaban.issuance.reconcile.model.Comparison;
import fudaban.issuance.reconcile.model.RowState;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.ActType;
import fudaban.ledger.act.Change;
import fudaban.model.Role;
import java.util.List;
import java.util.Set;

/** What the acts of 照合 have alike. */
abstract class ReconcileAct<I extends java.lang.Record> implements Act<I> {
    private final ActType<I> type;

    ReconcileAct(String name, Class<I> input) {
        this.type = new ActType<>(name, input, Set.of(Role.OPERATOR, Role.MANAGER), "1-3", "", Reconcile.class);
    }

    @Override
    public final ActType<I> type() {
        return type;
    }

    /** Puts a row into a state and keeps the count of those that are dealt with. */
    static void state(CardRow row, RowState state, Change change) throws Refusal {
        int more = (state == RowState.DONE ? 1 : 0) - (row.getState() == RowState.DONE ? 1 : 0);
        if (more != 0) {
            Comparison comparison = change.load(Comparison.class, row.getComparison());
            comparison.setDone(comparison.getDone() + more);
        }
        row.setState(state);
        row.setEnded(state == RowState.DONE ? change.happened() : null);
    }

    /** The findings as they are now; the row is done when all of them are. */
    static void findings(CardRow row, List<Found> found, Change change) throws Refusal {
        row.setFindings(Found.text(found));
        if (found.stream().allMatch(Found::done)) {
            state(row, RowState.DONE, change);
        }
    }
}
