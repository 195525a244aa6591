// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.card;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What stands on a card.
 *
 * @param identity what the card is
 * @param raw container values by container id
 * @param unread ids of containers that need a PIN which was not given
 * @param fields decoded fields by name; {@code card.uuid} as text, {@code card.expiry} as ISO date
 * @param photo the photo, when readable
 * @param certificates certificates, DER, by container id
 */
public record CardReadBack(
        CardIdentity identity,
        Map<String, byte[]> raw,
        Set<String> unread,
        Map<String, String> fields,
        Optional<byte[]> photo,
        Map<String, byte[]> certificates) {
    /** Copies what can change. */
    public CardReadBack {
        raw = Map.copyOf(raw);
        unread = Set.copyOf(unread);
        fields = Map.copyOf(fields);
        certificates = Map.copyOf(certificates);
    }

    /** The number only: everything else is personal. */
    @Override
    public String toString() {
        return "CardReadBack[" + identity.standing() + " "
                + identity.cardNumber().orElse("") + "]";
    }
}
