// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.loss;

import fudaban.issuance.loss.model.StampKind;
import java.util.Set;

/**
 * What the office wants of a 亡失. A profile.
 *
 * @param noticeDays within how many days after the call the 亡失届 is due
 * @param needed the stamps without which a case is not closed
 */
public record LossRules(int noticeDays, Set<StampKind> needed) {
    /** Keeps a copy. */
    public LossRules {
        needed = Set.copyOf(needed);
    }
}
