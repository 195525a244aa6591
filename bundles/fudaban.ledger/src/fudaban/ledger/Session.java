// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger;

import fudaban.model.Classification;
import fudaban.model.Employer;
import fudaban.model.Role;
import java.util.Set;

/**
 * An account that has proved its password on this desk.
 *
 * @param account id of the account record
 * @param name its log-in name
 * @param role what it may do
 * @param employer whose it is: a contractor's account never holds an office role
 * @param sight which classifications it may see; always contains OPEN
 */
public record Session(String account, String name, Role role, Employer employer, Set<Classification> sight) {
    public Session {
        sight = Set.copyOf(sight);
    }

    /** Whether values of this classification are shown to the account. */
    public boolean sees(Classification classification) {
        return classification == Classification.OPEN || sight.contains(classification);
    }
}
