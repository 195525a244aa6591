// SPDX-License-Identifier: EPL-2.0
package fudaban.personnel;

import fudaban.office.characters.TargetCharset;

/**
 * How names are joined and what other systems can carry. 氏 and 名 are kept apart; デジタル庁 DS-461 joins them with a full-width space, DS-431 with a half-width
 * one, so the office decides.
 *
 * @param separator between 氏 and 名 in a displayed name
 * @param readingSeparator between their readings
 * @param carriedBy the character set other systems can carry; names beyond it need 代替文字
 */
public record NameProfile(String separator, String readingSeparator, TargetCharset carriedBy) {
    /** Full-width spaces, windows-31j. */
    public static NameProfile usual() {
        return new NameProfile("　", "　", TargetCharset.WINDOWS_31J);
    }
}
