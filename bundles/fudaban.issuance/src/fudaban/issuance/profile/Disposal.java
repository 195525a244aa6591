// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.profile;

import fudaban.model.CredentialState;
import java.util.Set;

/**
 * What the office does with cards that come back.
 *
 * @param suspendedByReturn states in which 返納 suspends the card at once: of ISSUED and ACTIVE
 * @param method how cards are destroyed, e.g. シュレッダー
 * @param level class of what is left by DIN 66399 (ISO/IEC 21964): T for magnetic stripes, E for chips
 */
public record Disposal(Set<CredentialState> suspendedByReturn, String method, String level) {
    /** Keeps a copy. */
    public Disposal {
        suspendedByReturn = Set.copyOf(suspendedByReturn);
    }
}
