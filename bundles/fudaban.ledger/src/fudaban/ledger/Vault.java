// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger;

import fudaban.model.Classification;

/**
 * Seals bytes that lie outside the database, e.g. artwork in a pack: AES-256-GCM under a random key that this desk keeps wrapped by the ledger's key
 * ({@code keys/vault.json} of the data folder, and of the backups made since, so that a restored desk opens what it had sealed). A desk opens what another
 * has sealed once it has taken over its key. Whoever may not see the classification can neither seal nor open.
 */
public interface Vault {
    /**
     * Seals. The desk's first time makes its key.
     *
     * @param what who may open it
     * @param name bound to the bytes: what was sealed under one name does not open under another
     * @throws Refusal when the account may not see this classification, or the key cannot be kept
     */
    byte[] seal(Session session, Classification what, String name, byte[] clear) throws Refusal;

    /**
     * Opens.
     *
     * @throws Refusal when the account may not see this classification, the desk lacks the key, or the bytes are damaged or were sealed for something else
     */
    byte[] open(Session session, Classification what, String name, byte[] sealed) throws Refusal;

    /**
     * The desk's key for a copy kept safe or for another desk, itself sealed by a password.
     *
     * @param password at least ten characters; cleared
     * @throws Refusal when there is no key yet or the account may not see keys
     */
    byte[] give(Session session, char[] password) throws Refusal;

    /**
     * Takes a key over that another desk gave.
     *
     * @param password cleared
     * @throws Refusal when the password is wrong or the file is none
     */
    void take(Session session, byte[] given, char[] password) throws Refusal;
}
