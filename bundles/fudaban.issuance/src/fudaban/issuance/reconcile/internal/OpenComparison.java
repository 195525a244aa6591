// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.reconcile.internal;

import fudaban.issuance.reconcile.Reconcile;
import fudaban.issuance.reconcile.ReconcileActs;
import fudaban.issuance.reconcile.model.Comparison;
import fudaban.issuance.reconcile.model.ReconcileFactory;
import fudaban.issuance.reconcile.model.Side;
import fudaban.issuance.reconcile.model.Tally;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.office.era.FiscalYear;
import org.osgi.service.component.annotations.Component;

/** 照合: which lists were compared, and the figures. Its rows follow in chunks. */
@Component(service = Act.class)
public final class OpenComparison extends ReconcileAct<ReconcileActs.Open> {
    /** For the service registry. */
    public OpenComparison() {
        super(ReconcileActs.OPEN, ReconcileActs.Open.class);
    }

    @Override
    public void run(ReconcileActs.Open input, Change change) throws Refusal {
        if (input.sides().isEmpty()) {
            throw Reconcile.refusal("compare.nothing");
        }
        Comparison comparison = change.create(Comparison.class);
        int year = FiscalYear.of(change.day()).year() % 100;
        comparison.setNumber("照合%02d-%03d".formatted(year, change.next("issuance-reconcile-" + year)));
        comparison.setMade(change.happened());
        comparison.setAccount(change.actor().account());
        comparison.setCards(input.cards());
        comparison.setAgreeing(input.agreeing());
        comparison.setLater(input.later());
        comparison.setDiffering(input.differing());
        comparison.setComplete(input.differing() == 0);
        for (ReconcileActs.Open.Listed each : input.sides()) {
            Side side = ReconcileFactory.eINSTANCE.createSide();
            side.setSource(each.source());
            side.setTitle(each.title());
            side.setFile(each.file());
            side.setHash(each.hash());
            side.setAsOf(each.asOf());
            side.setRows(each.rows());
            side.setFaults(each.faults());
            side.setOthers(each.others());
            comparison.getSides().add(side);
        }
        for (ReconcileActs.Open.Count each : input.counts()) {
            Tally tally = ReconcileFactory.eINSTANCE.createTally();
            tally.setSource(each.source());
            tally.setKind(each.kind());
            tally.setCount(each.count());
            comparison.getTallies().add(tally);
        }
    }
}
