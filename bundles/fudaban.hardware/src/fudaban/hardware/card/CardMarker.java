// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.card;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * The note Fudaban leaves on a card: written first as BEGUN and last as COMPLETE, so that a card interrupted anywhere
 * tells how far it came. It is not a proof of origin: that is the signature of the certificates.
 *
 * @param state how far the card came
 * @param keyed whether the diversified key is known to be in place
 * @param pukSet whether the PUK of the card is known to be in place of the one it came with
 * @param cardUuid identifier of the card
 * @param cardNumber number of the card
 * @param profileId profile it was written by
 * @param digest SHA-256 over the containers anybody may read ({@link WritePlan#digest()}); what the PIN protects is left
 *     out, since a hash of a name would give the name away
 */
public record CardMarker(
        State state, boolean keyed, boolean pukSet, UUID cardUuid, String cardNumber, String profileId, byte[] digest) {
    private static final int VERSION = 1;

    /** How far a card came. */
    public enum State {
        /** Writing began and did not end. */
        BEGUN,
        /** Everything is on it. */
        COMPLETE,
        /** Declared unusable. */
        SPOILED
    }

    /** Copies the digest. */
    public CardMarker {
        Objects.requireNonNull(state);
        digest = digest.clone();
    }

    @Override
    public byte[] digest() {
        return digest.clone();
    }

    /** The same card at another point. */
    public CardMarker at(State newState, boolean nowKeyed, boolean nowPukSet) {
        return new CardMarker(newState, nowKeyed, nowPukSet, cardUuid, cardNumber, profileId, digest);
    }

    /** Value of the marker container. */
    public byte[] encode() {
        var uuid = ByteBuffer.allocate(16)
                .putLong(cardUuid.getMostSignificantBits())
                .putLong(cardUuid.getLeastSignificantBits());
        return Tlv.encode(List.of(
                new Tlv(0x80, new byte[] {VERSION}),
                new Tlv(0x81, new byte[] {(byte) state.ordinal()}),
                new Tlv(0x82, new byte[] {(byte) ((keyed ? 1 : 0) | (pukSet ? 2 : 0))}),
                new Tlv(0x83, uuid.array()),
                new Tlv(0x84, cardNumber.getBytes(StandardCharsets.UTF_8)),
                new Tlv(0x85, profileId.getBytes(StandardCharsets.UTF_8)),
                new Tlv(0x86, digest)));
    }

    /** Reads a marker; empty when these bytes are none, or one of a later version. */
    public static Optional<CardMarker> decode(byte[] raw) {
        try {
            var parts = Tlv.list(raw);
            if (value(parts, 0x80)[0] != VERSION) {
                return Optional.empty();
            }
            var uuid = ByteBuffer.wrap(value(parts, 0x83));
            return Optional.of(new CardMarker(
                    State.values()[value(parts, 0x81)[0]],
                    (value(parts, 0x82)[0] & 1) != 0,
                    (value(parts, 0x82)[0] & 2) != 0,
                    new UUID(uuid.getLong(), uuid.getLong()),
                    new String(value(parts, 0x84), StandardCharsets.UTF_8),
                    new String(value(parts, 0x85), StandardCharsets.UTF_8),
                    value(parts, 0x86)));
        } catch (RuntimeException e) {
            // Any malformed part means the same: this is not our marker.
            return Optional.empty();
        }
    }

    private static byte[] value(List<Tlv> parts, int tag) {
        return Tlv.find(parts, tag).orElseThrow().value();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CardMarker that
                && state == that.state
                && keyed == that.keyed
                && pukSet == that.pukSet
                && cardUuid.equals(that.cardUuid)
                && cardNumber.equals(that.cardNumber)
                && profileId.equals(that.profileId)
                && Arrays.equals(digest, that.digest);
    }

    @Override
    public int hashCode() {
        return Objects.hash(state, keyed, pukSet, cardUuid, cardNumber, profileId, Arrays.hashCode(digest));
    }

    @Override
    public String toString() {
        return "CardMarker[" + state + " " + cardNumber + " " + cardUuid + " "
                + HexFormat.of().formatHex(digest, 0, Math.min(4, digest.length)) + "]";
    }
}
