// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.act;

import fudaban.issuance.Issuance;
import fudaban.issuance.act.CardStep;
import fudaban.issuance.act.IssuanceActs;
import fudaban.issuance.model.Application;
import fudaban.issuance.model.ApplicationState;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.model.Credential;
import fudaban.model.CredentialKind;
import fudaban.model.CredentialState;
import org.osgi.service.component.annotations.Component;

/** 個人番号カードの登録済: the existing system knows the person's own card as 身分証 now. Nothing is written, printed or handed over. */
@Component(service = Act.class)
public final class RegisterOwnCards extends Declared<IssuanceActs.RegisterOwn> {
    /** For the service registry. */
    public RegisterOwnCards() {
        super(IssuanceActs.REGISTER_OWN, IssuanceActs.RegisterOwn.class, DESK, "1-1");
    }

    @Override
    public void run(IssuanceActs.RegisterOwn input, Change change) throws Refusal {
        change.fetch(Application.class, input.applications());
        for (String id : input.applications()) {
            Application application = change.load(Application.class, id);
            if (application.getState() != ApplicationState.CONFIRMED
                    || application.getCardKind() != CredentialKind.OWN_CARD) {
                throw Issuance.refusal("application.own.state", application.getNumber());
            }
            Credential card = change.load(Credential.class, application.getCredential());
            card.setIssuedOn(change.day());
            Items.tellIssued(card, change);
            Cards.move(change, card, CardStep.ACTIVATE, CredentialState.ACTIVE);
            application.setState(ApplicationState.ISSUED);
        }
    }
}
