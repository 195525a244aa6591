// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.status.internal;

import fudaban.issuance.status.StatusActs;
import fudaban.issuance.status.StatusView;
import fudaban.issuance.status.model.SavedView;
import fudaban.issuance.status.model.StatusPackage.Literals;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import org.osgi.service.component.annotations.Component;

/** Keeps a view under a name; the one that has it already becomes this one. */
@Component(service = Act.class)
public final class SaveView extends StatusAct<StatusActs.SaveView> {
    /** For the service registry. */
    public SaveView() {
        super(StatusActs.SAVE_VIEW, StatusActs.SaveView.class);
    }

    @Override
    public void run(StatusActs.SaveView input, Change change) throws Refusal {
        String name = name(input.name());
        var found = change.find(SavedView.class, Literals.SAVED_VIEW__ACTIVE_NAME, name);
        SavedView view = found.isPresent() ? found.get() : change.create(SavedView.class);
        view.setName(name);
        view.setActiveName(name);
        view.setDefinition(StatusView.of(input.definition()).json());
    }
}
