// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.virtual;

import fudaban.hardware.card.CardSecrets;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * Secrets for practice cards. They are printed here for all to see and protect nothing: real cards get theirs from the
 * desk's key store.
 */
public final class PracticeSecrets implements CardSecrets {
    /** PIN of a fresh practice card. */
    public static final String FACTORY_PIN = "123456";
    /** PUK of a fresh practice card. */
    public static final String FACTORY_PUK = "12345678";
    /** PUK of an issued practice card. */
    public static final String ISSUED_PUK = "86420975";
    /** PIN of an issued practice card. */
    public static final String ISSUED_PIN = "246810";

    /** A PIN as it travels: ASCII padded with FF to 8 bytes (SP 800-73-4 part 2, 2.4.3). */
    public static byte[] padded(String pin) {
        var bytes = Arrays.copyOf(pin.getBytes(StandardCharsets.US_ASCII), 8);
        Arrays.fill(bytes, pin.length(), 8, (byte) 0xFF);
        return bytes;
    }

    static byte[] transport() {
        var key = new byte[32];
        for (var i = 0; i < key.length; i++) {
            key[i] = (byte) (i % 8 + 1);
        }
        return key;
    }

    @Override
    public byte[] transportKey() {
        return transport();
    }

    @Override
    public byte[] transportPuk() {
        return padded(FACTORY_PUK);
    }

    /** A key for each card, so that practice cards are as different as real ones: the hash of the UUID, no secret. */
    @Override
    public byte[] cardKey(UUID cardUuid, int length) {
        try {
            var hash = MessageDigest.getInstance("SHA-256")
                    .digest(("fudaban practice " + cardUuid).getBytes(StandardCharsets.US_ASCII));
            return Arrays.copyOf(hash, length);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    @Override
    public Optional<byte[]> cardPuk(UUID cardUuid) {
        return Optional.of(padded(ISSUED_PUK));
    }

    @Override
    public Optional<byte[]> initialPin(UUID cardUuid) {
        return Optional.of(padded(ISSUED_PIN));
    }
}
