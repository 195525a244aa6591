// SPDX-License-Identifier: EPL-2.0
package fudaban.update.internal.act;

import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.model.ModelPackage;
import fudaban.model.Step;
import fudaban.model.StepState;
import fudaban.update.UpdateActs;
import fudaban.update.model.ChangeKind;
import fudaban.update.model.ChangeState;
import fudaban.update.model.ProgramChange;
import org.osgi.service.component.annotations.Component;

/** What became of a change whose step is settled; one that was made writes its row of 形態管理 in the same moment. */
@Component(service = Act.class)
public final class RecordChange extends UpdateAct<UpdateActs.Outcome> {
    /** For the service registry. */
    public RecordChange() {
        super(UpdateActs.RECORD, UpdateActs.Outcome.class, RESPONSIBLE, "4-1");
    }

    @Override
    public void run(UpdateActs.Outcome input, Change change) throws Refusal {
        ProgramChange made = change.load(ProgramChange.class, input.change());
        StepState step = change.find(Step.class, ModelPackage.Literals.STEP__KEY, made.getId())
                .map(Step::getState)
                .orElse(StepState.INTENT);
        if (made.getState() != ChangeState.PLANNED || step != StepState.DONE && step != StepState.FAILED) {
            throw UpdateActs.refusal("record.again", made.getTitle());
        }
        made.setState(step == StepState.DONE ? ChangeState.DONE : ChangeState.FAILED);
        made.setBackup(input.backup());
        if (made.getState() == ChangeState.DONE) {
            boolean install = made.getKind() == ChangeKind.INSTALL;
            new SoftwareRow(made, install, made.getPrevious(), made.getEdition())
                    .enter(made.getChanges(), change)
                    .ifPresent(made::setRow);
        }
    }
}
