// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.disposal;

import fudaban.issuance.destroy.Waiting;
import fudaban.issuance.destroy.model.DestructionPackage;
import fudaban.issuance.destroy.model.LotEntry;
import fudaban.issuance.model.CardReturn;
import fudaban.issuance.model.IssuancePackage.Literals;
import fudaban.ledger.query.Query;

/** What the page shows. */
enum View {
    /** 返納: cards that lie at the desk. */
    RETURNS,
    /** 破棄待ち: 廃止済 and 書損 cards. */
    WAITING,
    /** 破棄ロット: what lies in one. */
    LOT;

    private static final int PAGE = 200;

    /**
     * The list.
     *
     * @param lot id of the lot, or empty
     */
    Query<?> query(String lot) {
        return switch (this) {
            case RETURNS ->
                Query.of(CardReturn.class)
                        .where(Literals.CARD_RETURN__OPEN_KEY, Query.Operator.NOT_EMPTY)
                        .orderBy(Literals.CARD_RETURN__RETURNED, true)
                        .limit(PAGE);
            case WAITING -> Waiting.cards().limit(PAGE);
            case LOT ->
                Query.of(LotEntry.class)
                        .where(DestructionPackage.Literals.LOT_ENTRY__LOT, lot)
                        .where(DestructionPackage.Literals.LOT_ENTRY__ITEM_KEY, Query.Operator.NOT_EMPTY)
                        .orderBy(DestructionPackage.Literals.LOT_ENTRY__PLACE, true)
                        .limit(PAGE);
        };
    }
}
