// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.printer;

/** Where a job stands. */
public enum JobState {
    /** In the queue, nothing printed yet. */
    WAITING,
    /** Being printed. */
    PRINTING,
    /** Begun or next, but the printer has stopped: see its troubles. It goes on when the operator has helped. */
    STOPPED,
    /** Everything was printed. */
    DONE,
    /** Taken out of the queue. */
    CANCELLED,
    /** Given up by the printer. */
    FAILED;

    /** Whether nothing will change any more. */
    public boolean ended() {
        return this == DONE || this == CANCELLED || this == FAILED;
    }
}
