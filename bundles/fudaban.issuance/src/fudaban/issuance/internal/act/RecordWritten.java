// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.act;

import fudaban.issuance.Issuance;
import fudaban.issuance.act.CardStep;
import fudaban.issuance.act.IssuanceActs;
import fudaban.issuance.model.Application;
import fudaban.issuance.model.ApplicationState;
import fudaban.issuance.model.BatchItem;
import fudaban.issuance.model.ItemState;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.model.Credential;
import fudaban.model.CredentialState;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** The card is written, read back and equal. */
@Component(service = Act.class)
public final class RecordWritten extends Declared<IssuanceActs.Written> {
    /** For the service registry. */
    public RecordWritten() {
        super(IssuanceActs.WRITTEN, IssuanceActs.Written.class, DESK, "1-1");
    }

    @Override
    public void run(IssuanceActs.Written input, Change change) throws Refusal {
        BatchItem item = change.load(BatchItem.class, input.item());
        Items.expect(item, List.of(ItemState.WRITING));
        if (input.attempt() != item.getAttempt() || !input.chipId().equals(item.getChipId())) {
            throw Issuance.refusal("item.attempt", item.getNumber(), input.attempt());
        }
        item.setState(ItemState.WRITTEN);
        Credential card = change.load(Credential.class, item.getCredential());
        card.setUid(input.uid());
        card.setChipId(input.chipId());
        card.setIssuedOn(input.issuedOn());
        card.setExpiresOn(input.expiresOn());
        Cards.move(change, card, CardStep.FINISH, CredentialState.ISSUED);
        change.load(Application.class, item.getApplication()).setState(ApplicationState.ISSUED);
        Blanks.used(card, change);
        Items.tellIssued(card, change);
    }
}
