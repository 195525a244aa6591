// SPDX-License-Identifier: EPL-2.0
package fudaban.update.internal.act;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.update.UpdateActs;
import fudaban.update.model.ChangeState;
import fudaban.update.model.ProgramChange;
import org.osgi.service.component.annotations.Component;

/** A change that did not start: the start script has put the program back, which is a row of 形態管理 too. */
@Component(service = Act.class)
public final class RecordTakenBack extends UpdateAct<UpdateActs.Outcome> {
    /** For the service registry. */
    public RecordTakenBack() {
        super(UpdateActs.TAKEN_BACK, UpdateActs.Outcome.class, RESPONSIBLE, "4-1");
    }

    @Override
    public void run(UpdateActs.Outcome input, Change change) throws Refusal {
        ProgramChange made = change.load(ProgramChange.class, input.change());
        if (made.getState() != ChangeState.DONE) {
            throw UpdateActs.refusal("record.again", made.getTitle());
        }
        made.setState(ChangeState.TAKEN_BACK);
        new SoftwareRow(made, false, made.getEdition(), made.getPrevious())
                .enter(SoftwareRow.word("row.taken-back"), change)
                .ifPresent(made::setRow);
    }
}
