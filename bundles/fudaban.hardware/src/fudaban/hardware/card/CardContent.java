// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.card;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * What one card shall hold. Which field lands where is the profile's matter.
 *
 * @param cardUuid identifier of this card, new for every card issued
 * @param cardNumber number of the card as the register knows it
 * @param expiry last day on which the card is valid
 * @param fields by name: {@code name}, {@code name.kana}, {@code name.latin}, {@code name.former}, {@code organization},
 *     {@code post}, {@code affiliation.latin}, {@code issuer}, {@code card.kind}, and whatever a profile asks for;
 *     {@code card.*} of UUID, number and expiry are filled in by the plan
 * @param photo JPEG bytes, empty when the card holds none; copied in and out
 */
public record CardContent(
        UUID cardUuid, String cardNumber, LocalDate expiry, Map<String, String> fields, byte[] photo) {
    /** Copies what can change. */
    public CardContent {
        Objects.requireNonNull(cardUuid);
        Objects.requireNonNull(cardNumber);
        Objects.requireNonNull(expiry);
        fields = Map.copyOf(fields);
        photo = photo.clone();
    }

    @Override
    public byte[] photo() {
        return photo.clone();
    }

    /** The number only: everything else is personal. */
    @Override
    public String toString() {
        return "CardContent[" + cardNumber + "]";
    }
}
