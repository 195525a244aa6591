// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.status.internal;

import fudaban.issuance.status.StatusActs;
import fudaban.issuance.status.model.SavedForm;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import org.osgi.service.component.annotations.Component;

/** Takes a form away; what was filled in stays explained. */
@Component(service = Act.class)
public final class DeleteForm extends StatusAct<StatusActs.Form> {
    /** For the service registry. */
    public DeleteForm() {
        super(StatusActs.DELETE_FORM, StatusActs.Form.class);
    }

    @Override
    public void run(StatusActs.Form input, Change change) throws Refusal {
        change.load(SavedForm.class, input.form()).setActiveName(null);
    }
}
