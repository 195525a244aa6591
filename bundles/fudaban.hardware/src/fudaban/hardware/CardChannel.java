// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware;

/** Anything that carries one command to a card and brings its answer. Decorators such as {@link FollowUp} stack on it. */
@FunctionalInterface
public interface CardChannel {
    /**
     * Sends one command and waits for the answer, at most until the deadline of the session behind.
     *
     * @throws CardFailure when no answer came; a status word other than 90 00 is an answer, not a failure
     */
    ResponseApdu transmit(CommandApdu command) throws CardFailure;
}
