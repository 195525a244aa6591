// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import fudaban.issuance.Issuance;
import fudaban.ledger.Refusal;
import fudaban.model.CredentialKind;

/** Kinds of card that are blanks first, as they are typed. */
final class Kinds {
    private Kinds() {}

    static CredentialKind of(String typed) throws Refusal {
        CredentialKind kind = CredentialKind.getByName(typed.strip());
        if (kind == null || kind == CredentialKind.OWN_CARD) {
            throw Issuance.refusal("stock.kind", typed);
        }
        return kind;
    }
}
