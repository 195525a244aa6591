// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.keys;

import fudaban.hardware.CardFailure;
import fudaban.hardware.card.CardSecrets;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * The secrets of each card, derived from one master by the card's UUID: HKDF-Expand with SHA-256 (RFC 5869, 2.3; the
 * master is uniformly random, so the extract step is left out as 3.3 allows). One block is enough for all of them, which
 * lets a token compute it as a plain HMAC.
 */
public final class DiversifiedSecrets implements CardSecrets, AutoCloseable {
    private static final int PIN_DIGITS = 6;
    private static final int PUK_DIGITS = 8;

    private final MasterKey master;
    private final TransportSecrets transport;

    /** What the cards come with from their maker. */
    public interface TransportSecrets extends AutoCloseable {
        /** Administration key; a fresh array. */
        byte[] key() throws CardFailure;

        /** PUK, 8 bytes padded with FF; a fresh array. */
        byte[] puk() throws CardFailure;

        @Override
        void close();
    }

    /** Derives from that master; closes both with itself. */
    public DiversifiedSecrets(MasterKey master, TransportSecrets transport) {
        this.master = master;
        this.transport = transport;
    }

    @Override
    public byte[] transportKey() throws CardFailure {
        return transport.key();
    }

    @Override
    public byte[] transportPuk() throws CardFailure {
        return transport.puk();
    }

    @Override
    public byte[] cardKey(UUID cardUuid, int length) throws CardFailure {
        var block = derive("admin", cardUuid, 0);
        if (length < 16 || length > block.length) {
            throw new IllegalArgumentException("key of " + length + " bytes");
        }
        var key = Arrays.copyOf(block, length);
        Arrays.fill(block, (byte) 0);
        return key;
    }

    @Override
    public Optional<byte[]> cardPuk(UUID cardUuid) throws CardFailure {
        return Optional.of(digits("puk", cardUuid, PUK_DIGITS));
    }

    /** Six digits; never one that a stranger would try first. */
    @Override
    public Optional<byte[]> initialPin(UUID cardUuid) throws CardFailure {
        return Optional.of(digits("pin", cardUuid, PIN_DIGITS));
    }

    private byte[] digits(String purpose, UUID card, int count) throws CardFailure {
        for (var round = 0; ; round++) {
            var block = derive(purpose, card, round);
            // 64 bits for at most 27 bits of digits: the bias is below 2^-37.
            var number = ByteBuffer.wrap(block).getLong();
            Arrays.fill(block, (byte) 0);
            var padded = new byte[8];
            Arrays.fill(padded, (byte) 0xFF);
            for (var at = count - 1; at >= 0; at--) {
                padded[at] = (byte) ('0' + Long.remainderUnsigned(number, 10));
                number = Long.divideUnsigned(number, 10);
            }
            if (!guessable(padded, count)) {
                return padded;
            }
            Arrays.fill(padded, (byte) 0);
        }
    }

    /** All digits alike, or counting up or down. */
    private static boolean guessable(byte[] digits, int count) {
        var step = digits[1] - digits[0];
        if (Math.abs(step) > 1) {
            return false;
        }
        for (var i = 2; i < count; i++) {
            if (digits[i] - digits[i - 1] != step) {
                return false;
            }
        }
        return true;
    }

    private byte[] derive(String purpose, UUID card, int round) throws CardFailure {
        var label = ("fudaban card " + purpose).getBytes(StandardCharsets.US_ASCII);
        return master.mac(ByteBuffer.allocate(label.length + 19)
                .put(label)
                .put((byte) 0)
                .putLong(card.getMostSignificantBits())
                .putLong(card.getLeastSignificantBits())
                .put((byte) round)
                .put((byte) 1)
                .array());
    }

    @Override
    public void close() {
        master.close();
        transport.close();
    }
}
