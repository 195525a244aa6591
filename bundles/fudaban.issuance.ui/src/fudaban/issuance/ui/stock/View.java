// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.stock;

import fudaban.issuance.model.Blank;
import fudaban.issuance.model.BlankState;
import fudaban.issuance.model.IssuancePackage;
import fudaban.issuance.stock.model.BlankMove;
import fudaban.issuance.stock.model.StockPackage;
import fudaban.ledger.query.Query;
import fudaban.model.Record;

/** What the page shows. */
enum View {
    /** 在庫・書損: boxes and cards that are there. */
    THERE,
    /** All of them, also those used or destroyed. */
    ALL,
    /** 受払簿: every way a piece took. */
    MOVES,
    /** 月末照合. */
    PROOF,
    /** 見込み: what the months ahead ask for. */
    FORECAST;

    private static final int PAGE = 200;

    /** Whether it is a list. */
    boolean listed() {
        return this != PROOF && this != FORECAST;
    }

    /** The list. */
    Query<? extends Record> query() {
        return switch (this) {
            case THERE ->
                Query.of(Blank.class)
                        .where(
                                IssuancePackage.Literals.BLANK__STATE,
                                Query.Operator.IN,
                                BlankState.IN_STOCK,
                                BlankState.SPOILED)
                        .orderBy(IssuancePackage.Literals.BLANK__SERIAL, false)
                        .limit(PAGE);
            case ALL, PROOF, FORECAST ->
                Query.of(Blank.class)
                        .orderBy(IssuancePackage.Literals.BLANK__SERIAL, false)
                        .limit(PAGE);
            case MOVES ->
                Query.of(BlankMove.class)
                        .orderBy(StockPackage.Literals.BLANK_MOVE__HAPPENED, true)
                        .limit(PAGE);
        };
    }
}
