// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.check;

import fudaban.issuance.Issuance;
import fudaban.issuance.profile.ApplicationField;
import fudaban.ledger.Word;

/** Names of fields as the office says them. */
final class Names {
    private Names() {}

    static Word of(ApplicationField field) {
        return Issuance.refusal("field." + field.name());
    }
}
