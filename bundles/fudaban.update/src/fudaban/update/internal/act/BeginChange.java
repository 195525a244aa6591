// SPDX-License-Identifier: EPL-2.0
package fudaban.update.internal.act;

import fudaban.ledger.act.Change;
import fudaban.update.UpdateActs;
import fudaban.update.model.ChangeState;
import fudaban.update.model.ProgramChange;

/** A change of the program, decided and confirmed; the effect is a step of its own. */
abstract sealed class BeginChange extends UpdateAct<UpdateActs.Begin> permits InstallUpdate, RevertUpdate {
    BeginChange(String name) {
        super(name, UpdateActs.Begin.class, RESPONSIBLE, "4-1");
    }

    @Override
    public final void run(UpdateActs.Begin input, Change change) {
        ProgramChange planned = change.create(ProgramChange.class);
        planned.setKind(input.kind());
        planned.setState(ChangeState.PLANNED);
        planned.setSite(input.site());
        planned.setEdition(input.edition());
        planned.setPrevious(input.previous());
        planned.setTitle(input.title());
        planned.setChanges(input.changes());
        planned.setManifest(input.manifest());
        planned.setSigner(input.signer());
        planned.setParts(input.parts());
        planned.setSchemas(input.schemas());
    }
}
