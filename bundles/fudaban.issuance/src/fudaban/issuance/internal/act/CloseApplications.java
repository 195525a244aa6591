// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.act;

import fudaban.issuance.Issuance;
import fudaban.issuance.act.CardStep;
import fudaban.issuance.act.IssuanceActs;
import fudaban.issuance.defects.model.CaseState;
import fudaban.issuance.model.Application;
import fudaban.issuance.model.ApplicationState;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.model.Credential;
import fudaban.model.CredentialState;
import java.util.Set;
import org.osgi.service.component.annotations.Component;

/** 却下 or 取下げ, as long as no card is on its way. */
@Component(service = Act.class)
public final class CloseApplications extends Declared<IssuanceActs.Close> {
    /** For the service registry. */
    public CloseApplications() {
        super(IssuanceActs.CLOSE, IssuanceActs.Close.class, DESK, "1-1");
    }

    private static final Set<ApplicationState> OPEN =
            Set.of(ApplicationState.RECEIVED, ApplicationState.DEFECTIVE, ApplicationState.CHECKED);

    @Override
    public void run(IssuanceActs.Close input, Change change) throws Refusal {
        if (input.reason() == null || input.reason().isBlank()) {
            throw Issuance.refusal("reason.none");
        }
        change.fetch(Application.class, input.applications());
        for (String id : input.applications()) {
            Application application = change.load(Application.class, id);
            if (!OPEN.contains(application.getState())) {
                throw Issuance.refusal("application.close.state", application.getNumber());
            }
            application.setState(input.rejected() ? ApplicationState.REJECTED : ApplicationState.WITHDRAWN);
            if (application.getCredential() != null) {
                // Taken out of a batch: the number was given, and no card will bear it.
                Cards.move(
                        change,
                        change.load(Credential.class, application.getCredential()),
                        CardStep.CANCEL,
                        CredentialState.RETIRED);
            }
            DefectCases.close(application, CaseState.CLOSED, change);
            // The same line may be handed in again.
            application.setSourceKey(null);
        }
    }
}
