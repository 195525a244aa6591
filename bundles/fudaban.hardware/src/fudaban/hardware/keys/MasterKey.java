// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.keys;

import fudaban.hardware.CardFailure;

/**
 * The key from which the secrets of every card follow. It never leaves where it is kept; all it does is to compute.
 */
public interface MasterKey extends AutoCloseable {
    /**
     * HMAC-SHA256 under the master.
     *
     * @return 32 bytes; a fresh array that the caller overwrites
     * @throws CardFailure KEYS_FAILED when the store or token cannot compute now
     */
    byte[] mac(byte[] message) throws CardFailure;

    /** Forgets passwords and ends the connection to a token. */
    @Override
    void close();
}
