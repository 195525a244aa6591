// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.card;

import fudaban.hardware.CardFailure;
import java.util.Optional;
import java.util.UUID;

/**
 * Hands out secrets at the moment they are needed. Every call returns a fresh array that the caller overwrites after
 * use; implementations keep their own copy wherever it is safe (key store, token). A store that cannot answer fails with
 * KEYS_FAILED.
 */
public interface CardSecrets {
    /** The key the cards come with from their maker, as long as the profile's algorithm demands. */
    byte[] transportKey() throws CardFailure;

    /** The PUK the cards come with, 8 bytes padded with FF; needed when {@link #initialPin} or {@link #cardPuk} sets one. */
    byte[] transportPuk() throws CardFailure;

    /**
     * The administration key of one card: found again from the UUID in its marker.
     *
     * @param length bytes, at most 32
     */
    byte[] cardKey(UUID cardUuid, int length) throws CardFailure;

    /** The PUK of one card, 8 bytes padded with FF; empty leaves the PUK as it came. */
    Optional<byte[]> cardPuk(UUID cardUuid) throws CardFailure;

    /** The PIN to set on that card, 8 bytes padded with FF; empty leaves the PIN as it came. */
    Optional<byte[]> initialPin(UUID cardUuid) throws CardFailure;
}
