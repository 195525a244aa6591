// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.journal;

import fudaban.ledger.Refusal;
import fudaban.ledger.internal.key.Keys;
import fudaban.ledger.journal.Payload;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.SecureRandom;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts payloads with AES-256-GCM (NIST SP 800-38D), one key for each monthly segment. Safe for use by several
 * threads.
 *
 * <p>A sealed payload is: one byte 1, the segment as seven ASCII characters ({@code 2026-11}), a random nonce of 12
 * bytes, the encrypted JSON with its tag of 16 bytes. Desk, number and segment are authenticated with it, so that a
 * sealed payload cannot be moved to another entry.
 */
public final class PayloadVault {
    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final byte VERSION = 1;
    private static final int SEGMENT = 7;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int HEAD = 1 + SEGMENT + NONCE;

    private final byte[] key;
    private final Map<YearMonth, SecretKey> keys = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();
    /** Kept, because looking it up for every entry takes longer than decrypting one. */
    private final Provider provider;

    /** @param key the data key, 32 bytes; segment keys are derived from it */
    public PayloadVault(byte[] key) {
        this.key = key.clone();
        try {
            provider = Cipher.getInstance(ALGORITHM).getProvider();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has AES-GCM", impossible);
        }
    }

    /** Seals a payload into a segment. */
    public byte[] seal(String desk, Payload payload, YearMonth segment) {
        byte[] plain = PayloadJson.bytes(payload);
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        var sealed = ByteBuffer.allocate(HEAD + plain.length + TAG_BITS / 8);
        sealed.put(VERSION)
                .put(segment.toString().getBytes(StandardCharsets.US_ASCII))
                .put(nonce);
        try {
            cipher(Cipher.ENCRYPT_MODE, desk, payload.entry(), segment, nonce).doFinal(ByteBuffer.wrap(plain), sealed);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has AES-GCM", impossible);
        }
        return sealed.array();
    }

    /**
     * Opens a sealed payload.
     *
     * @throws Refusal when it was altered, belongs to another entry, or the key is another database's
     */
    public Payload open(String desk, long number, byte[] sealed) throws Refusal {
        try {
            YearMonth segment = segment(sealed);
            byte[] nonce = Arrays.copyOfRange(sealed, 1 + SEGMENT, HEAD);
            byte[] plain = cipher(Cipher.DECRYPT_MODE, desk, number, segment, nonce)
                    .doFinal(sealed, HEAD, sealed.length - HEAD);
            Payload payload = PayloadJson.read(plain);
            if (payload.entry() != number) {
                throw new IOException("it says it belongs to entry " + payload.entry());
            }
            return payload;
        } catch (GeneralSecurityException | IOException | IllegalArgumentException altered) {
            throw new Refusal(altered, PayloadVault.class, "payload.unreadable", desk, Long.toString(number));
        }
    }

    /**
     * The segment a sealed payload belongs to; readable without the key.
     *
     * @throws IllegalArgumentException when it is no sealed payload
     */
    public static YearMonth segment(byte[] sealed) {
        if (sealed.length < HEAD + TAG_BITS / 8 || sealed[0] != VERSION) {
            throw new IllegalArgumentException("not a sealed payload");
        }
        try {
            return YearMonth.parse(new String(sealed, 1, SEGMENT, StandardCharsets.US_ASCII));
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException("not a sealed payload", wrong);
        }
    }

    private Cipher cipher(int mode, String desk, long number, YearMonth segment, byte[] nonce)
            throws GeneralSecurityException {
        SecretKey own = keys.computeIfAbsent(
                segment, month -> new SecretKeySpec(Keys.derive(key, "payload/" + month, 32), "AES"));
        Cipher cipher = Cipher.getInstance(ALGORITHM, provider);
        cipher.init(mode, own, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD((desk + ":" + number + "@" + segment).getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
