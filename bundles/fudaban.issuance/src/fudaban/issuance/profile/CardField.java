// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.profile;

/** What a list of existing cards may say. */
public enum CardField {
    /** 管理番号 / 発行番号. */
    NUMBER,
    /** 券種. */
    KIND,
    /** 状態. */
    STATE,
    /** 職員番号. */
    STAFF_NUMBER,
    /** 氏名. */
    NAME,
    /** フリガナ. */
    KANA,
    /** 所属. */
    UNIT,
    /** 官職. */
    TITLE,
    /** 発行日. */
    ISSUED,
    /** 有効期限. */
    EXPIRES,
    /** チップの製造番号. */
    UID
}
