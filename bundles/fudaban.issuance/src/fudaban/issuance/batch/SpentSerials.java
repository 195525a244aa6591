// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.batch;

import fudaban.issuance.model.Blank;
import fudaban.issuance.model.BlankState;
import fudaban.issuance.model.IssuancePackage;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.query.Query;
import fudaban.model.Credential;
import fudaban.model.CredentialState;
import fudaban.model.ModelPackage.Literals;
import java.util.Optional;

/** Serial numbers of cards that were spoiled or destroyed: asked before anything is written, because the act that records it would refuse. */
final class SpentSerials {
    private SpentSerials() {}

    static boolean has(Ledger ledger, Session session, Optional<String> serial) throws Refusal {
        if (serial.isEmpty()) {
            return false;
        }
        var cards = Query.of(Credential.class)
                .where(Literals.CREDENTIAL__UID, serial.get())
                .where(
                        Literals.CREDENTIAL__STATE,
                        Query.Operator.IN,
                        CredentialState.DESTROYED,
                        CredentialState.SPOILED);
        var blanks = Query.of(Blank.class)
                .where(IssuancePackage.Literals.BLANK__SERIAL, serial.get())
                .where(
                        IssuancePackage.Literals.BLANK__STATE,
                        Query.Operator.IN,
                        BlankState.DESTROYED,
                        BlankState.SPOILED);
        return !ledger.list(session, cards.limit(1)).rows().isEmpty()
                || !ledger.list(session, blanks.limit(1)).rows().isEmpty();
    }
}
