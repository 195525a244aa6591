// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.reconcile.internal;

import fudaban.issuance.reconcile.Reconcile;
import fudaban.issuance.reconcile.ReconcileActs;
import fudaban.issuance.reconcile.model.CardRow;
import fudaban.issuance.reconcile.model.Comparison;
import fudaban.issuance.reconcile.model.ReconcilePackage.Literals;
import fudaban.issuance.reconcile.model.RowState;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import org.osgi.service.component.annotations.Component;

/** Cards with differences; one that is there stays as it is. */
@Component(service = Act.class)
public final class KeepRows extends ReconcileAct<ReconcileActs.Rows> {
    /** For the service registry. */
    public KeepRows() {
        super(ReconcileActs.ROWS, ReconcileActs.Rows.class);
    }

    @Override
    public void run(ReconcileActs.Rows input, Change change) throws Refusal {
        if (input.rows().size() > ReconcileActs.MOST) {
            throw Reconcile.refusal("rows.many", ReconcileActs.MOST);
        }
        Comparison comparison = change.load(Comparison.class, input.comparison());
        change.fetch(
                CardRow.class,
                Literals.CARD_ROW__KEY,
                input.rows().stream().map(line -> key(comparison, line)).toList());
        for (ReconcileActs.Line line : input.rows()) {
            String key = key(comparison, line);
            if (change.find(CardRow.class, Literals.CARD_ROW__KEY, key).isPresent()) {
                continue;
            }
            CardRow row = change.create(CardRow.class);
            row.setKey(key);
            row.setComparison(comparison.getId());
            row.setNumber(line.number());
            row.setCredential(line.credential());
            row.setKind(line.kind());
            row.setMending(line.mending());
            row.setState(line.held() == null ? RowState.OPEN : RowState.HELD);
            row.setRemark(line.held());
            row.setOwn(line.own());
            row.setChip(line.chip());
            row.setCommon(line.common());
            row.setGate(line.gate());
            row.setFindings(line.findings());
        }
        if (input.last()) {
            comparison.setComplete(true);
        }
    }

    private static String key(Comparison comparison, ReconcileActs.Line line) {
        return comparison.getId() + ":" + (line.credential() == null ? line.number() : line.credential());
    }
}
