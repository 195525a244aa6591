// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.life;

/** What can be done with a report. */
public enum ReportStep {
    /** 提出. */
    SUBMIT,
    /** 受領. */
    RECEIVE,
    /** 確定. */
    CLOSE,
    /** A later edition is handed in. */
    SUPERSEDE
}
