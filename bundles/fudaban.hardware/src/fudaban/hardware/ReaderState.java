// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware;

import java.util.Objects;
import java.util.Optional;

/**
 * What a reader holds.
 *
 * @param presence reader and card, coarsely
 * @param atr the card's answer to reset when one is known
 * @param changes counts arrivals and removals, so that a swap between two looks is seen; only differences mean something
 */
public record ReaderState(Presence presence, Optional<Atr> atr, long changes) {
    /** Reader and card, coarsely. */
    public enum Presence {
        /** The reader is not connected, or its service is down. */
        ABSENT,
        /** Ready and without a card. */
        EMPTY,
        /** A card is in it. */
        CARD,
        /** A card is in it that gives no answer to reset (upside down, broken). */
        UNREADABLE,
        /** A card stopped answering in mid-command: the reader is out until the card is pulled. */
        MUTE
    }

    /** A reader that is not there. */
    public static final ReaderState NOT_THERE = new ReaderState(Presence.ABSENT, Optional.empty(), 0);

    /** Refuses nulls. */
    public ReaderState {
        Objects.requireNonNull(presence);
        Objects.requireNonNull(atr);
    }

    /** True when a card can be opened. */
    public boolean hasCard() {
        return presence == Presence.CARD;
    }
}
