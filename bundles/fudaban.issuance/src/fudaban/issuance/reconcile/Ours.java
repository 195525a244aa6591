// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.reconcile;

import fudaban.model.CredentialKind;
import fudaban.model.CredentialState;
import java.time.LocalDate;

/**
 * What our records say of a card.
 *
 * @param key its number as it is compared, see {@link Keys#number}
 * @param id the record's id
 * @param number 管理番号 as recorded
 * @param expires last day, or null
 * @param unit 所属, may be empty
 * @param staff 職員番号 of the holder, may be empty
 * @param chipId UUID on the chip, may be empty
 * @param uid number of the chip, may be empty
 */
public record Ours(
        String key,
        String id,
        String number,
        CredentialKind kind,
        CredentialState state,
        LocalDate expires,
        String unit,
        String staff,
        String chipId,
        String uid) {
    /** Whether it opens doors on a day: in use and not over. */
    public boolean inForce(LocalDate day) {
        return state == CredentialState.ACTIVE && (expires == null || !expires.isBefore(day));
    }
}
