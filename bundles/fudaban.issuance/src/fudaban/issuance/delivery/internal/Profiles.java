// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.delivery.internal;

import fudaban.issuance.delivery.DeliveryProfile;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Change;

/** The profile for acts. */
final class Profiles {
    private Profiles() {}

    static DeliveryProfile of(Change change) {
        try {
            return change.profile(DeliveryProfile.class);
        } catch (Refusal none) {
            return DeliveryProfile.DEFAULT;
        }
    }
}
