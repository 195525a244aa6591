// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.act;

import fudaban.issuance.Issuance;
import fudaban.issuance.model.CardReturn;
import fudaban.issuance.model.IssuancePackage;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Change;
import fudaban.model.Credential;
import java.util.Optional;

/** 返納: whether the desk has a card. */
final class Returns {
    private Returns() {}

    /** The hand-in that lasts. */
    static Optional<CardReturn> open(Credential card, Change change) {
        return change.find(CardReturn.class, IssuancePackage.Literals.CARD_RETURN__OPEN_KEY, card.getId());
    }

    /** A card that lies at the desk is not in use. */
    static void refuseInHand(Credential card, Change change) throws Refusal {
        if (open(card, change).isPresent()) {
            throw Issuance.refusal("card.in-hand", card.getNumber());
        }
    }

    static void close(CardReturn kept, String reason, Change change) {
        kept.setOpenKey(null);
        kept.setUndone(change.happened());
        kept.setUndoReason(reason);
    }
}
