// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.papers;

/** How a paper of 表1 stands. */
public enum PaperState {
    /** Its day has not come. */
    AHEAD,
    /** A reminder is shown. */
    SOON,
    /** Due today. */
    DUE,
    /** Overdue. */
    LATE,
    /** 提出済. */
    SUBMITTED,
    /** 受領済. */
    RECEIVED,
    /** 確定. */
    CLOSED;

    /** Whether it was handed in. */
    public boolean handedIn() {
        return this == SUBMITTED || this == RECEIVED || this == CLOSED;
    }
}
