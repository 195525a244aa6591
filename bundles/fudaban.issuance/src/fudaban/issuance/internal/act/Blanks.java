// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.act;

import fudaban.issuance.model.Blank;
import fudaban.issuance.model.BlankState;
import fudaban.issuance.model.IssuancePackage;
import fudaban.ledger.act.Change;

/** What becomes of blank cards that are known by number. */
final class Blanks {
    private Blanks() {}

    /** A blank became a card; one that was never counted, or is one of a box, changes nothing here. */
    static void used(String uid, Change change) {
        if (uid != null) {
            change.find(Blank.class, IssuancePackage.Literals.BLANK__SERIAL, uid)
                    .filter(blank -> blank.getCount() <= 1)
                    .ifPresent(blank -> blank.setState(BlankState.USED));
        }
    }
}
