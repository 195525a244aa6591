// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.act;

import fudaban.issuance.Issuance;
import fudaban.issuance.act.IssuanceActs;
import fudaban.issuance.model.Application;
import fudaban.issuance.model.ApplicationState;
import fudaban.issuance.profile.ApplicationColumns;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import java.util.Set;
import org.osgi.service.component.annotations.Component;

/** 補正: changes what an application says; it is checked again afterwards. */
@Component(service = Act.class)
public final class CorrectApplication extends Declared<IssuanceActs.Correct> {
    /** For the service registry. */
    public CorrectApplication() {
        super(IssuanceActs.CORRECT, IssuanceActs.Correct.class, DESK, "1-1");
    }

    private static final Set<ApplicationState> OPEN =
            Set.of(ApplicationState.RECEIVED, ApplicationState.DEFECTIVE, ApplicationState.CHECKED);

    @Override
    public void run(IssuanceActs.Correct input, Change change) throws Refusal {
        Application application = change.load(Application.class, input.application());
        if (!OPEN.contains(application.getState())) {
            throw Issuance.refusal("application.correct.state", application.getNumber());
        }
        Texts.fill(application, input.values(), change.profile(ApplicationColumns.class));
        Holders.link(application, change);
        if (input.photo() != null) {
            application.setPhoto(Photos.attach(change, application, input.photo(), input.photoType()));
        }
        application.getDefects().clear();
        application.setState(ApplicationState.RECEIVED);
    }
}
