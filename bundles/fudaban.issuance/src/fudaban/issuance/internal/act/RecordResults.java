// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.act;

import fudaban.issuance.Issuance;
import fudaban.issuance.act.CardStep;
import fudaban.issuance.act.IssuanceActs;
import fudaban.issuance.act.IssuanceActs.Result;
import fudaban.issuance.model.Application;
import fudaban.issuance.model.ApplicationState;
import fudaban.issuance.model.Batch;
import fudaban.issuance.model.BatchItem;
import fudaban.issuance.model.BatchState;
import fudaban.issuance.model.IssuancePackage;
import fudaban.issuance.model.ItemState;
import fudaban.issuance.profile.CardNumbering;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.ledger.query.Query;
import fudaban.model.Credential;
import fudaban.model.CredentialKind;
import fudaban.model.CredentialState;
import org.osgi.service.component.annotations.Component;

/** Lines of the existing system's result list; each closes the card of its number. */
@Component(service = Act.class)
public final class RecordResults extends Declared<IssuanceActs.Results> {
    /** For the service registry. */
    public RecordResults() {
        super(IssuanceActs.RESULTS, IssuanceActs.Results.class, DESK, "1-1");
    }

    @Override
    public void run(IssuanceActs.Results input, Change change) throws Refusal {
        for (Result result : input.results()) {
            Credential card = Cards.known(change, result.number());
            if (card.getState() != CredentialState.AWAITING_RESULT) {
                throw Issuance.refusal("result.not-waiting", result.number(), Cards.stateName(card.getState()));
            }
            BatchItem item = item(card, change);
            if (result.done()) {
                finish(card, item, result, change);
            } else {
                Cards.move(change, card, CardStep.TAKE_BACK, CredentialState.PREPARED);
                item.setState(ItemState.FAILED);
                item.setFailure(result.reason());
            }
        }
    }

    private static BatchItem item(Credential card, Change change) throws Refusal {
        var waiting = Query.of(BatchItem.class)
                .where(IssuancePackage.Literals.BATCH_ITEM__CREDENTIAL, card.getId())
                .where(IssuancePackage.Literals.BATCH_ITEM__STATE, ItemState.HANDED_OVER);
        return change.list(waiting).stream()
                .findFirst()
                .orElseThrow(() -> Issuance.refusal("result.no-item", card.getNumber()));
    }

    private static void finish(Credential card, BatchItem item, Result result, Change change) throws Refusal {
        var issued = result.issuedOn() == null ? change.day() : result.issuedOn();
        card.setUid(result.uid());
        card.setIssuedOn(issued);
        card.setExpiresOn(
                change.profile(CardNumbering.class).kinds().get(card.getKind()).expiry(issued));
        Cards.move(change, card, CardStep.FINISH, CredentialState.ISSUED);
        item.setState(ItemState.DONE);
        change.load(Application.class, item.getApplication()).setState(ApplicationState.ISSUED);
        if (card.getKind() != CredentialKind.OWN_CARD) {
            Blanks.used(card, change);
        }
        Items.tellIssued(card, change);
        Batch batch = change.load(Batch.class, item.getBatch());
        batch.setDone(batch.getDone() + 1);
        if (batch.getDone() == batch.getSize()) {
            batch.setState(BatchState.DONE);
            batch.setClosed(change.happened());
        }
    }
}
