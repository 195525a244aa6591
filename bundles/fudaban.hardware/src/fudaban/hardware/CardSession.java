// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware;

import java.time.Duration;

/**
 * One card in one reader, held exclusively: no other program and no other thread talks to the card until {@link #close()}.
 * Use it from one thread, with try-with-resources. Commands go out as they are; stack {@link FollowUp} and
 * {@link Chaining} as the card needs.
 *
 * <p>After a failure of kind REMOVED, RESET_BY_OTHER, MUTE or NO_SERVICE the session is over: every further command
 * fails with the same kind.
 */
public interface CardSession extends CardChannel, AutoCloseable {
    /** The reader that holds the card. */
    CardReader reader();

    /** The card's answer to reset. */
    Atr atr();

    /** Sends one command, with a deadline of its own instead of the session's. */
    ResponseApdu transmit(CommandApdu command, Duration deadline) throws CardFailure;

    /** Ends the transaction and resets the card, so that no verified PIN stays behind. Never fails, never blocks. */
    @Override
    void close();
}
