// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.status.internal;

import fudaban.issuance.status.StatusActs;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.model.ModelFactory;
import fudaban.model.ProtectedLeft;
import org.osgi.service.component.annotations.Component;

/** A list with cards that are 保護すべき情報 leaves the desk: told, so that who keeps the 保護すべき情報管理簿 enters it or refuses. */
@Component(service = Act.class)
public final class LeaveList extends StatusAct<StatusActs.Leave> {
    /** For the service registry. */
    public LeaveList() {
        super(StatusActs.LEAVE, StatusActs.Leave.class);
    }

    @Override
    public void run(StatusActs.Leave input, Change change) {
        ProtectedLeft fact = ModelFactory.eINSTANCE.createProtectedLeft();
        fact.setClassification(input.classification());
        fact.setWhat(input.what());
        fact.setHow(input.how());
        fact.setDestination(input.where());
        fact.setCopies(1);
        fact.setEffectiveOn(change.day());
        change.tell(fact);
    }
}
