// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.status.internal;

import fudaban.issuance.status.StatusActs;
import fudaban.issuance.status.model.SavedView;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import org.osgi.service.component.annotations.Component;

/** Brings back a view that was taken away, unless another has its name by now. */
@Component(service = Act.class)
public final class RestoreView extends StatusAct<StatusActs.View> {
    /** For the service registry. */
    public RestoreView() {
        super(StatusActs.RESTORE_VIEW, StatusActs.View.class);
    }

    @Override
    public void run(StatusActs.View input, Change change) throws Refusal {
        SavedView view = change.load(SavedView.class, input.view());
        free(change, view.getName());
        view.setActiveName(view.getName());
    }
}
