// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.profile;

/** What an application file may say of a person and a card. */
public enum ApplicationField {
    /** 申請区分. */
    KIND,
    /** 職員番号. */
    STAFF_NUMBER,
    /** 氏名 in one cell, 氏 and 名 apart by a space. */
    NAME,
    /** 氏. */
    FAMILY_NAME,
    /** 名. */
    GIVEN_NAME,
    /** フリガナ in one cell. */
    KANA,
    /** 氏のフリガナ. */
    FAMILY_KANA,
    /** 名のフリガナ. */
    GIVEN_KANA,
    /** ローマ字 in one cell, family name first. */
    ROMAJI,
    /** 氏のローマ字. */
    FAMILY_ROMAJI,
    /** 名のローマ字. */
    GIVEN_ROMAJI,
    /** 旧姓. */
    FORMER_FAMILY_NAME,
    /** 所属. */
    UNIT,
    /** 官職. */
    TITLE,
    /** 生年月日. */
    BIRTH,
    /** 券種. */
    CARD_KIND,
    /** 交付先. */
    DESTINATION,
    /** 再発行の事由. */
    CAUSE,
    /** 申請理由. */
    REASON,
    /** Name of the photo's file. */
    PHOTO
}
