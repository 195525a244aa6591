// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.act;

/** What can be done with a card; each is one act. */
public enum CardStep {
    /** Written and read back, or the existing system says so. */
    FINISH,
    /** Its line went to the existing system. */
    HAND_OVER,
    /** The existing system did not make it. */
    TAKE_BACK,
    /** The application was withdrawn before a card was made. */
    CANCEL,
    /** 交付: it is in the holder's hands. */
    ACTIVATE,
    /** 失効登録. */
    SUSPEND,
    /** 失効解除. */
    RELEASE,
    /** 廃止登録. */
    RETIRE
}
