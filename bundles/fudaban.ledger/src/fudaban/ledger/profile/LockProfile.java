// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.profile;

import java.time.Duration;

/**
 * When a desk nobody sits at locks itself.
 *
 * @param idleMinutes minutes without any input, 1 to 60
 */
public record LockProfile(int idleMinutes) {
    /** Where no pack says otherwise. */
    public static final LockProfile USUAL = new LockProfile(10);

    public LockProfile {
        if (idleMinutes < 1 || idleMinutes > 60) {
            throw new IllegalArgumentException("idleMinutes " + idleMinutes + " is not from 1 to 60");
        }
    }

    /** The same as a duration. */
    public Duration idle() {
        return Duration.ofMinutes(idleMinutes);
    }
}
