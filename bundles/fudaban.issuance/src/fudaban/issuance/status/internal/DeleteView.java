// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.status.internal;

import fudaban.issuance.status.StatusActs;
import fudaban.issuance.status.model.SavedView;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import org.osgi.service.component.annotations.Component;

/** Takes a view away; it can be brought back. */
@Component(service = Act.class)
public final class DeleteView extends StatusAct<StatusActs.View> {
    /** For the service registry. */
    public DeleteView() {
        super(StatusActs.DELETE_VIEW, StatusActs.View.class);
    }

    @Override
    public void run(StatusActs.View input, Change change) throws Refusal {
        change.load(SavedView.class, input.view()).setActiveName(null);
    }
}
