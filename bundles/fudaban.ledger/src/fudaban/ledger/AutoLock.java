// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger;

import java.time.Duration;

/**
 * Locks the session of a person who has left the desk. The idle time is the desk's ({@link fudaban.ledger.profile.LockProfile}), measured by the ledger's
 * clock. While it is locked the ledger refuses what the person would do: acts, previews, prints and exports. Reading goes on, so that what stands under the
 * lock may refresh itself; so does the work of machines that was begun before ({@link Session#working()}). Safe for several threads.
 */
public interface AutoLock {
    /** The session that is watched: the one to do everything with that the person does. */
    Session session();

    /** The person has done something: the idle time begins anew. A desk that is locked already stays so. */
    void touch();

    /** Whether it is locked, by idle time or by hand. */
    boolean locked();

    /** Locks it now. */
    void lock();

    /** How long until it locks itself if nothing is done; zero when it is locked. */
    Duration left();

    /**
     * Opens it again.
     *
     * @param password of the session's account; cleared before this returns
     * @throws Refusal when the password is wrong, too many attempts came before, or the account was closed meanwhile
     */
    void unlock(char[] password) throws Refusal;
}
