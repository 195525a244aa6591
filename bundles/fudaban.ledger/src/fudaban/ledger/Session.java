// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger;

import fudaban.model.Classification;
import fudaban.model.Employer;
import fudaban.model.Role;
import java.util.Set;

/** An account that has proved its password on this desk. Only the ledger hands sessions out, and it takes no others than its own. */
public interface Session {
    /** Id of the account record. */
    String account();

    /** Its log-in name. */
    String name();

    /** What it may do. */
    Role role();

    /** Whose it is: a contractor's account never holds an office role. */
    Employer employer();

    /** Which classifications it may see; always contains OPEN. */
    Set<Classification> sight();

    /** Whether the desk waits for the person's password: what the person would do is refused. */
    boolean locked();

    /**
     * The same for work a machine goes on with when nobody is there: a batch of cards, a backup. To be taken when the person begins it; what is asked
     * for while the desk is locked stays locked.
     */
    Session working();

    /** The same, seeing no more than this: for papers that leave parts out. */
    Session seeing(Set<Classification> atMost);

    /** Whether values of this classification are shown to the account. */
    default boolean sees(Classification classification) {
        return classification == Classification.OPEN || sight().contains(classification);
    }
}
