// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.card;

import java.util.Optional;
import java.util.UUID;

/**
 * Hands out secrets at the moment they are needed. Every call returns a fresh array that the caller overwrites after
 * use; implementations keep their own copy wherever it is safe (key store, token).
 */
public interface CardSecrets {
    /** The master from which each card's key is derived; at least 16 bytes. */
    byte[] masterKey();

    /** The key the cards come with from their maker, as long as the profile's algorithm demands. */
    byte[] transportKey();

    /** The PUK the cards come with, 8 bytes padded with FF; needed when {@link #initialPin} sets one. */
    byte[] transportPuk();

    /** The PIN to set on that card, 8 bytes padded with FF; empty leaves the PIN as it came. */
    Optional<byte[]> initialPin(UUID cardUuid);
}
