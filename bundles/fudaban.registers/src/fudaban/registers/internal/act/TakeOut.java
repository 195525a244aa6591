// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.internal.act;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.model.ModelFactory;
import fudaban.model.ProtectedLeft;
import fudaban.registers.RegisterActs;
import org.osgi.service.component.annotations.Component;

/** 保護すべき情報 of a register leaves the desk; entered before it does. */
@Component(service = Act.class)
public final class TakeOut extends Declared<RegisterActs.TakeOut> {
    /** For the service registry. */
    public TakeOut() {
        super(RegisterActs.TAKE_OUT, RegisterActs.TakeOut.class, "");
    }

    @Override
    public void run(RegisterActs.TakeOut input, Change change) throws Refusal {
        ProtectedLeft fact = ModelFactory.eINSTANCE.createProtectedLeft();
        fact.setEffectiveOn(change.day());
        fact.setClassification(input.classification());
        fact.setWhat(input.what());
        fact.setHow(input.how());
        fact.setDestination(input.destination());
        fact.setCopies(input.copies());
        change.tell(fact);
    }
}
