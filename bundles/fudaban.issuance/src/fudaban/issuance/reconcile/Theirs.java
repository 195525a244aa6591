// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.reconcile;

import java.time.LocalDate;

/**
 * What another side says of a card.
 *
 * @param key the number as it is compared, see {@link Keys#number}
 * @param number as it stands there
 * @param word its state in the words of that side; empty where it says none
 * @param expires last day; null where it says none
 * @param unit 所属; empty where it says none
 * @param staff 職員番号; empty where it says none
 * @param chipId UUID on the chip; empty where it says none
 * @param uid number of the chip; empty where it says none
 * @param line line or row where it stands
 */
public record Theirs(
        String key,
        String number,
        String word,
        LocalDate expires,
        String unit,
        String staff,
        String chipId,
        String uid,
        int line) {}
