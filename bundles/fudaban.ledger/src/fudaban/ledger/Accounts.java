// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger;

import fudaban.model.Account;
import fudaban.model.Employer;
import fudaban.model.Role;
import java.util.List;

/** Who may log in. The account is a record changed by acts; its password opens a slot of the key file and is never a record. */
public interface Accounts {
    /**
     * Creates an account with its first password.
     *
     * @throws Refusal when the name is taken, the password too weak, or a contractor's account would hold an office role
     */
    Receipt create(Session by, String name, String displayName, Role role, Employer employer, char[] password)
            throws Refusal;

    /** Closes an account: it can no longer log in, its name may be used again. The last account that can create others cannot be closed. */
    Receipt disable(Session by, String name, String reason) throws Refusal;

    /** Gives a new password: one's own, or another's by who may create accounts. */
    void password(Session by, String name, char[] password) throws Refusal;

    /**
     * Watches the session of a person at a screen: it locks after the desk's idle time.
     *
     * @return the lock, with the session to go on with
     * @throws Refusal when the profile of the idle time cannot be read
     */
    AutoLock watch(Session session) throws Refusal;

    /** All accounts, closed ones too, by name. */
    List<Account> list(Session by) throws Refusal;
}
