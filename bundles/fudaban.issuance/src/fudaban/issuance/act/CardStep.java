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
    /** 交付: it is in the holder's hands; 登録 of an own card, which nobody makes or hands over. */
    ACTIVATE,
    /** 失効登録. */
    SUSPEND,
    /** 失効解除. */
    RELEASE,
    /** 廃止登録; 登録解除 of an own card. Final. */
    RETIRE,
    /** 返納: the desk has the card now. Whether that suspends it is the office's rule. */
    RETURN,
    /** 返納取消: given back to its holder, or entered by mistake. */
    UNDO_RETURN,
    /** 書損: finished, but not fit to be handed over. */
    SPOIL,
    /** 物理破棄, in a lot and before a 立会者. */
    DESTROY
}
