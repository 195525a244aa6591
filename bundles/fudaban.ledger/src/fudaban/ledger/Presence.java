// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger;

/** Whether the person of a session is at the desk. */
@FunctionalInterface
public interface Presence {
    /** Of a session nobody watches: a call of the command line, an approver in place, work of a machine. */
    Presence UNWATCHED = () -> false;

    /** Whether the desk waits for the person's password. */
    boolean locked();
}
