// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.card;

import fudaban.hardware.CardFailure;
import fudaban.hardware.CardSession;
import fudaban.hardware.CardUid;
import fudaban.hardware.card.CardIdentity.Standing;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds out what lies on the reader: ATR, UID, one SELECT, and our marker; no PIN, no key, no personal container. */
public final class CardIdentifier {
    private CardIdentifier() {}

    /** Identifies the card against one profile. */
    public static CardIdentity identify(CardSession session, CardProfile profile) throws CardFailure {
        var identity = identify(session, CardAddress.of(profile));
        if (profile.serial().isEmpty()) {
            return identity;
        }
        var serial = profile.serial().get().read(session);
        return new CardIdentity(identity.atr(), identity.uid(), serial, identity.standing(), identity.marker());
    }

    /**
     * Tries left for the PIN of a card that has the application, read without risking one.
     *
     * @return empty when the card does not have it, or does not say
     */
    public static OptionalInt pinTries(CardSession session, CardProfile profile) throws CardFailure {
        if (profile.kind() == CardProfile.Kind.IDENTIFY) {
            return OptionalInt.empty();
        }
        var card = CardApplication.of(session, profile.kind(), profile.transfer());
        try {
            return card.select(profile.aid())
                    ? OptionalInt.of(card.triesLeft(profile.pins().pin()))
                    : OptionalInt.empty();
        } catch (CardFailure e) {
            if (e.kind() != CardFailure.Kind.REFUSED) {
                throw e;
            }
            return OptionalInt.empty();
        }
    }

    /** Identifies the card by what was kept of its profile. */
    public static CardIdentity identify(CardSession session, CardAddress profile) throws CardFailure {
        // The command for it is the reader's: without a contactless reader it would reach the card, and some die of it.
        Optional<byte[]> number = session.atr().contactless() ? CardUid.read(session) : Optional.empty();
        var uid = CardIdentity.hex(number);
        if (profile.kind() == CardProfile.Kind.IDENTIFY) {
            return new CardIdentity(session.atr(), uid, Optional.empty(), Standing.IDENTIFIED, Optional.empty());
        }
        var card = CardApplication.of(session, profile.kind(), profile.transfer());
        if (!card.select(profile.aid())) {
            return new CardIdentity(session.atr(), uid, Optional.empty(), Standing.FOREIGN, Optional.empty());
        }
        var raw = card.get(profile.marker());
        var marker = raw.flatMap(CardMarker::decode)
                .filter(found -> found.profileId().equals(profile.profileId()));
        return new CardIdentity(session.atr(), uid, Optional.empty(), standing(card, profile, raw, marker), marker);
    }

    private static Standing standing(
            CardApplication card, CardAddress profile, Optional<byte[]> raw, Optional<CardMarker> marker)
            throws CardFailure {
        if (marker.isPresent()) {
            return switch (marker.get().state()) {
                case BEGUN -> Standing.BEGUN;
                case COMPLETE -> Standing.COMPLETE;
                case SPOILED -> Standing.SPOILED;
            };
        }
        if (raw.isPresent()) {
            return Standing.WRITTEN_BY_OTHERS;
        }
        for (int trace : profile.traces()) {
            if (card.get(trace).isPresent()) {
                return Standing.WRITTEN_BY_OTHERS;
            }
        }
        return Standing.BLANK;
    }
}
