// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.gima.diff;

import fudaban.ledger.journal.Hash;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * One user in one of the states that are compared.
 *
 * @param key id of the person, {@link #keyless} where there is none: the order in which states are merged
 * @param userId 利用者ID
 * @param content all values, as {@link fudaban.egov.gima.target.Values} writes them; null where the user is known and is not to be registered
 * @param origin who it is and what was noticed; null in a state that was only read back
 * @param since since when the service holds it; null where that is not known
 */
public record UserState(String key, String userId, String content, Origin origin, Instant since) {
    /**
     * The key of a user who is no person of this desk. Hexadecimal, so that every sort order agrees on it.
     */
    public static String keyless(String userId) {
        return "z"
                + Hash.hex(Hash.sha256(userId.getBytes(StandardCharsets.UTF_8))).substring(0, 32);
    }

    /** A state without anything noticed. */
    public UserState(String key, String userId, String content) {
        this(key, userId, content, null, null);
    }
}
