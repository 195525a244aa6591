// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.delivery;

/** What can be done with a parcel; each is one act. */
public enum ParcelStep {
    /** Cards in. */
    ADD,
    /** Cards out. */
    TAKE_OUT,
    /** 封緘. */
    SEAL,
    /** 開封. */
    UNSEAL,
    /** 差出. */
    SEND,
    /** 受領確認. */
    RECEIVE,
    /** 受領書の督促. */
    REMIND,
    /** 不着. */
    MISS,
    /** 返送. */
    TAKE_BACK,
    /** 取消し. */
    CANCEL
}
