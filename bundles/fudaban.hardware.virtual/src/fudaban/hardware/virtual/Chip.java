// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.virtual;

import fudaban.hardware.Atr;

/** A chip made of software: what a reader, in this process or behind vpcd, powers and talks to. One thread at a time. */
public interface Chip {
    /** The answer to reset. */
    Atr atr();

    /** Power on or reset: forgets verified PINs and proven keys, keeps the memory. */
    void reset();

    /**
     * Executes one command.
     *
     * @param command raw command; anything, also malformed
     * @return raw response of at least two bytes
     * @throws ChipGone when the card is torn out at this moment
     */
    byte[] process(byte[] command) throws ChipGone;

    /** The card left the reader: a call of {@link #process} that hangs comes back. */
    default void pulled() {}
}
