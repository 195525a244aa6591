// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.card;

import fudaban.hardware.CardFailure;
import fudaban.hardware.CardSession;
import fudaban.hardware.card.CardProfile.Access;
import fudaban.hardware.card.CardProfile.Content;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Optional;

/** Reads a card back into its content. */
public final class CardReaderBack {
    private CardReaderBack() {}

    /** Reads what anybody may read. */
    public static CardReadBack read(CardSession session, CardProfile profile) throws CardFailure {
        return read(session, profile, Optional.empty());
    }

    /**
     * Reads the card.
     *
     * @param pin 8 bytes padded with FF to open protected containers; overwritten. Verified only on a card of ours and
     *     only with more than {@value CardApplication#TRIES_TO_KEEP} tries left.
     */
    public static CardReadBack read(CardSession session, CardProfile profile, Optional<byte[]> pin) throws CardFailure {
        return read(session, profile, pin, (card, same, marker) -> {});
    }

    /**
     * Reads a card with the PIN this desk gave it. The card proves its administration key first: a marker can be copied, and
     * a PIN is never shown to a card that cannot prove its key.
     *
     * @throws CardFailure KEY_REFUSED when it cannot; the PIN did not leave the desk then
     */
    public static CardReadBack read(CardSession session, CardProfile profile, CardSecrets secrets) throws CardFailure {
        var identity = CardIdentifier.identify(session, profile);
        // A card that was interrupted may still have the PIN it came with: nothing is tried on it.
        var finished = identity.standing() == CardIdentity.Standing.COMPLETE;
        var pin = finished ? secrets.initialPin(identity.cardUuid().orElseThrow()) : Optional.<byte[]>empty();
        return read(session, profile, pin, new CardWriter(secrets)::prove);
    }

    /**
     * Reads a card with the PIN its holder typed. The card proves its administration key first.
     *
     * @param pin 8 bytes padded with FF; overwritten
     * @throws CardFailure KEY_REFUSED when it cannot, PIN_TRIES_LOW; the PIN did not leave the desk then
     */
    public static CardReadBack read(CardSession session, CardProfile profile, CardSecrets secrets, byte[] pin)
            throws CardFailure {
        try {
            return read(session, profile, Optional.of(pin), new CardWriter(secrets)::prove);
        } finally {
            AdminKeys.wipe(pin);
        }
    }

    /** What happens between finding out that the card is ours and showing it the PIN. */
    private interface Proof {
        void prove(CardApplication card, CardProfile profile, CardMarker marker) throws CardFailure;
    }

    private static CardReadBack read(CardSession session, CardProfile profile, Optional<byte[]> pin, Proof proof)
            throws CardFailure {
        var identity = CardIdentifier.identify(session, profile);
        var raw = new HashMap<String, byte[]>();
        var unread = new HashSet<String>();
        var fields = new HashMap<String, String>();
        var certificates = new HashMap<String, byte[]>();
        Optional<byte[]> photo = Optional.empty();
        if (identity.marker().isEmpty()) {
            pin.ifPresent(AdminKeys::wipe);
            return new CardReadBack(identity, raw, unread, fields, photo, certificates);
        }
        var card = CardApplication.of(session, profile.kind(), profile.transfer());
        if (pin.isPresent()) {
            try {
                proof.prove(card, profile, identity.marker().get());
                card.verify(profile.pins().pin(), pin.get());
            } finally {
                AdminKeys.wipe(pin.get());
            }
        }
        for (var container : profile.containers()) {
            if (container.access() == Access.PIN && pin.isEmpty()) {
                unread.add(container.id());
                continue;
            }
            var value = card.get(container.tag());
            if (value.isEmpty()) {
                continue;
            }
            raw.put(container.id(), value.get());
            try {
                ContainerCodec.decode(container, value.get(), fields);
                if (container.content() == Content.CERTIFICATE) {
                    ContainerCodec.certificate(value.get())
                            .ifPresent(certificate -> certificates.put(container.id(), certificate));
                }
                if (container.content() == Content.PHOTO) {
                    photo = Optional.of(ContainerCodec.photo(container, value.get()));
                }
            } catch (IllegalArgumentException e) {
                if (identity.standing() != CardIdentity.Standing.COMPLETE) {
                    // Torn in the middle of it: it will be written again.
                    continue;
                }
                throw new CardFailure(
                        CardFailure.Kind.PROTOCOL, container.id() + ": " + e.getMessage(), e, container.id());
            }
        }
        return new CardReadBack(identity, raw, unread, fields, photo, certificates);
    }
}
