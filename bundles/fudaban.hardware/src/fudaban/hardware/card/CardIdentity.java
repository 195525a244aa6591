// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.card;

import fudaban.hardware.Atr;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/**
 * What a card is, said without touching more of it than an identification needs.
 *
 * @param atr answer to reset
 * @param uid number the contactless reader knows, upper-case hexadecimal; may change at each contact for Type B
 * @param serial number the card itself tells, upper-case hexadecimal; only where the profile says how to ask
 * @param standing ours or not, and how far
 * @param marker our note on it
 */
public record CardIdentity(
        Atr atr, Optional<String> uid, Optional<String> serial, Standing standing, Optional<CardMarker> marker) {
    /** Ours or not, and how far. */
    public enum Standing {
        /** The application is there and nothing was written. */
        BLANK,
        /** Ours, interrupted: finish it with the same plan or declare it spoiled. */
        BEGUN,
        /** Ours and finished. */
        COMPLETE,
        /** Ours, declared unusable. */
        SPOILED,
        /** Has the application, but somebody else wrote it or the marker is unreadable. */
        WRITTEN_BY_OTHERS,
        /** Does not have the application. */
        FOREIGN,
        /** The profile asks for ATR, UID and serial number only. */
        IDENTIFIED
    }

    /** Number on the card when it is one of ours. */
    public Optional<String> cardNumber() {
        return marker.map(CardMarker::cardNumber);
    }

    /** UUID on the card when it is one of ours. */
    public Optional<UUID> cardUuid() {
        return marker.map(CardMarker::cardUuid);
    }

    static Optional<String> hex(Optional<byte[]> uid) {
        return uid.map(bytes -> HexFormat.of().withUpperCase().formatHex(bytes));
    }
}
