// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.act;

import fudaban.issuance.Issuance;
import fudaban.issuance.act.CardStep;
import fudaban.issuance.delivery.model.CarriedCard;
import fudaban.issuance.delivery.model.DeliveryPackage;
import fudaban.issuance.destroy.DestroyActs;
import fudaban.issuance.destroy.LotList;
import fudaban.issuance.destroy.model.DestructionLot;
import fudaban.issuance.destroy.model.LotEntry;
import fudaban.issuance.destroy.model.LotState;
import fudaban.issuance.model.Blank;
import fudaban.issuance.model.BlankState;
import fudaban.issuance.profile.EvidenceRules;
import fudaban.issuance.stock.model.MoveKind;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.ledger.query.Query;
import fudaban.model.Credential;
import fudaban.model.CredentialKind;
import fudaban.model.CredentialState;
import fudaban.model.ModelPackage;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** 物理破棄 of all cards of a lot at once: for good, as the 立会者 counted and saw them. Either all of it happened or nothing. */
@Component(service = Act.class)
public final class CloseLot extends Declared<DestroyActs.Close> {
    /** For the service registry. */
    public CloseLot() {
        super(DestroyActs.CLOSE, DestroyActs.Close.class, DESK, "1-6");
    }

    @Override
    public void run(DestroyActs.Close input, Change change) throws Refusal {
        DestructionLot lot = LotWork.open(input.lot(), change);
        List<LotEntry> entries = LotWork.entries(lot, change);
        if (entries.isEmpty()) {
            throw Issuance.refusal("destroy.empty", lot.getNumber());
        }
        EvidenceRules.of(change).need(EvidenceRules.Step.DESTROY, lot.getPhotos(), lot.getNumber());
        int pieces = LotList.pieces(entries);
        if (pieces != input.pieces()) {
            throw Issuance.refusal("destroy.count", lot.getNumber(), pieces, input.pieces());
        }
        String hash = LotList.hash(lot.getNumber(), entries);
        if (!hash.equals(input.listHash())) {
            throw Issuance.refusal("destroy.changed", lot.getNumber());
        }
        List<String> cards = entries.stream().map(LotEntry::getCredential).toList();
        change.fetch(Credential.class, cards);
        change.fetch(CarriedCard.class, DeliveryPackage.Literals.CARRIED_CARD__OPEN_KEY, cards);
        change.fetch(Blank.class, entries.stream().map(LotEntry::getBlank).toList());
        for (LotEntry entry : entries) {
            destroy(lot, entry, change);
        }
        lot.setListHash(hash);
        lot.setState(LotState.CLOSED);
        lot.setClosed(change.happened());
        lot.setWaiting(change.count(Query.of(Credential.class)
                .where(
                        ModelPackage.Literals.CREDENTIAL__STATE,
                        Query.Operator.IN,
                        CredentialState.RETIRED,
                        CredentialState.SPOILED)
                .where(ModelPackage.Literals.CREDENTIAL__KIND, Query.Operator.IS_NOT, CredentialKind.OWN_CARD)));
    }

    private static void destroy(DestructionLot lot, LotEntry entry, Change change) throws Refusal {
        if (entry.getCredential() != null) {
            Cards.move(
                    change,
                    change.load(Credential.class, entry.getCredential()),
                    CardStep.DESTROY,
                    CredentialState.DESTROYED);
            return;
        }
        Blank blank = change.load(Blank.class, entry.getBlank());
        blank.setState(BlankState.DESTROYED);
        Blanks.move(MoveKind.DESTROYED, blank, blank.getCount(), change).setLot(lot.getId());
    }
}
