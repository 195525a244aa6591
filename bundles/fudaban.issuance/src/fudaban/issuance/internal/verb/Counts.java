// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.internal.verb;

import fudaban.issuance.Issuance;
import fudaban.ledger.Refusal;

/** Numbers of pieces as they are typed. */
final class Counts {
    private Counts() {}

    static int of(String typed) throws Refusal {
        try {
            int count = Integer.parseInt(typed.strip());
            if (count >= 0) {
                return count;
            }
        } catch (NumberFormatException noNumber) {
            throw Issuance.refusal(noNumber, "count.none", typed);
        }
        throw Issuance.refusal("count.none", typed);
    }
}
