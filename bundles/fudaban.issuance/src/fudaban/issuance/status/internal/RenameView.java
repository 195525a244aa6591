// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.status.internal;

import fudaban.issuance.status.StatusActs;
import fudaban.issuance.status.model.SavedView;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import org.osgi.service.component.annotations.Component;

/** Gives a view another name. */
@Component(service = Act.class)
public final class RenameView extends StatusAct<StatusActs.RenameView> {
    /** For the service registry. */
    public RenameView() {
        super(StatusActs.RENAME_VIEW, StatusActs.RenameView.class);
    }

    @Override
    public void run(StatusActs.RenameView input, Change change) throws Refusal {
        String name = name(input.name());
        free(change, name);
        SavedView view = change.load(SavedView.class, input.view());
        view.setName(name);
        view.setActiveName(name);
    }
}
