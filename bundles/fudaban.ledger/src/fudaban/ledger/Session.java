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
 * @param presence whether its person is at the desk
 */
public record Session(
        String account, String name, Role role, Employer employer, Set<Classification> sight, Presence presence) {
    public Session {
        sight = Set.copyOf(sight);
    }

    /** A session nobody watches. */
    public Session(String account, String name, Role role, Employer employer, Set<Classification> sight) {
        this(account, name, role, employer, sight, Presence.UNWATCHED);
    }

    /** The same, watched. */
    public Session watchedBy(Presence watch) {
        return new Session(account, name, role, employer, sight, watch);
    }

    /** Whether the desk waits for the person's password: what the person would do is refused. */
    public boolean locked() {
        return presence.locked();
    }

    /**
     * The same for work a machine goes on with when nobody is there: a batch of cards, a backup. To be taken when the person begins it; what is asked
     * for while the desk is locked stays locked.
     */
    public Session working() {
        return locked() ? this : watchedBy(Presence.UNWATCHED);
    }

    /** Whether values of this classification are shown to the account. */
    public boolean sees(Classification classification) {
        return classification == Classification.OPEN || sight.contains(classification);
    }
}
