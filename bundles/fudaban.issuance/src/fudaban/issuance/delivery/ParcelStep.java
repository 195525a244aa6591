// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.delivery;

/** What can be done with a parcel; each is one act. What leads on stands before what leads back: screens offer them in this order. */
public enum ParcelStep {
    /** Cards in. */
    ADD,
    /** Cards out. */
    TAKE_OUT,
    /** 封緘. */
    SEAL,
    /** 差出. */
    SEND,
    /** 開封. */
    UNSEAL,
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
