// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.act;

import fudaban.issuance.Issuance;
import fudaban.issuance.act.CardStep;
import fudaban.issuance.act.Lifecycle;
import fudaban.issuance.destroy.DestroyActs;
import fudaban.issuance.destroy.model.DestructionLot;
import fudaban.issuance.destroy.model.DestructionPackage.Literals;
import fudaban.issuance.destroy.model.LotEntry;
import fudaban.issuance.model.Blank;
import fudaban.issuance.model.BlankState;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import fudaban.ledger.act.Change;
import fudaban.model.Credential;
import fudaban.model.CredentialState;
import fudaban.model.ModelPackage;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;

/** Puts cards and spoiled blanks into a lot; each says why when it cannot be. */
@Component(service = Act.class)
public final class AddToLot extends Declared<DestroyActs.Add> {
    /** For the service registry. */
    public AddToLot() {
        super(DestroyActs.ADD, DestroyActs.Add.class, DESK, "1-6");
    }

    @Override
    public void run(DestroyActs.Add input, Change change) throws Refusal {
        DestructionLot lot = LotWork.open(input.lot(), change);
        List<String> numbers =
                input.items().stream().map(DestroyActs.Item::number).toList();
        change.fetch(Credential.class, ModelPackage.Literals.CREDENTIAL__NUMBER, numbers);
        change.fetch(
                LotEntry.class,
                Literals.LOT_ENTRY__ITEM_KEY,
                numbers.stream()
                        .flatMap(number -> Cards.byNumber(change, number).stream())
                        .map(Credential::getId)
                        .toList());
        for (DestroyActs.Item item : input.items()) {
            Optional<Credential> card = Cards.byNumber(change, item.number());
            if (card.isPresent()) {
                put(lot, card.get(), item, change);
            } else {
                put(
                        lot,
                        Blanks.bySerial(item.number(), change)
                                .orElseThrow(() -> Issuance.refusal("destroy.unknown", item.number())),
                        item,
                        change);
            }
        }
    }

    private static void put(DestructionLot lot, Credential card, DestroyActs.Item item, Change change) throws Refusal {
        refuseOther(card.getId(), card.getNumber(), lot, change);
        if (!Lifecycle.allows(card.getKind(), card.getState(), CardStep.DESTROY, CredentialState.DESTROYED)) {
            throw Issuance.refusal("card.step.destroy", card.getNumber(), Cards.stateName(card.getState()));
        }
        LotWork.needRoom(lot, 1);
        LotEntry entry = entry(lot, card.getId(), card.getNumber(), item, change);
        entry.setCredential(card.getId());
        entry.setKind(card.getKind());
        entry.setCount(1);
        lot.setCards(lot.getCards() + 1);
    }

    private static void put(DestructionLot lot, Blank blank, DestroyActs.Item item, Change change) throws Refusal {
        refuseOther(blank.getId(), blank.getSerial(), lot, change);
        if (blank.getState() != BlankState.SPOILED) {
            throw Issuance.refusal(
                    "destroy.blank",
                    blank.getSerial(),
                    Issuance.refusal("blank-state." + blank.getState().getName()));
        }
        LotWork.needRoom(lot, 1);
        LotEntry entry = entry(lot, blank.getId(), blank.getSerial(), item, change);
        entry.setBlank(blank.getId());
        entry.setKind(blank.getKind());
        entry.setCount(blank.getCount());
        lot.setBlanks(lot.getBlanks() + blank.getCount());
    }

    private static LotEntry entry(
            DestructionLot lot, String thing, String number, DestroyActs.Item item, Change change) {
        LotEntry entry = change.create(LotEntry.class);
        lot.setLastPlace(lot.getLastPlace() + 1);
        entry.setLot(lot.getId());
        entry.setPlace(lot.getLastPlace());
        entry.setItemKey(thing);
        entry.setNumber(number);
        entry.setIdentified(item.identified());
        entry.setAt(change.happened());
        return entry;
    }

    /** A thing lies in one lot, and is destroyed once. */
    private static void refuseOther(String thing, String number, DestructionLot lot, Change change) throws Refusal {
        Optional<LotEntry> entry = change.find(LotEntry.class, Literals.LOT_ENTRY__ITEM_KEY, thing);
        if (entry.isEmpty()) {
            return;
        }
        DestructionLot other = change.load(DestructionLot.class, entry.get().getLot());
        if (other == lot) {
            throw Issuance.refusal("destroy.twice", number, entry.get().getPlace());
        }
        throw Issuance.refusal("destroy.other." + other.getState().getName(), number, other.getNumber());
    }
}
