// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.key;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** A short secret beside the keys file, such as the password of a database server: AES-256-GCM under a key derived for it, as Base64. */
public final class Secret {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private Secret() {}

    /**
     * Seals a secret.
     *
     * @param key the ledger's key; not changed
     * @param purpose what it is for: opening needs the same
     * @param secret not changed
     */
    public static String seal(byte[] key, String purpose, char[] secret) {
        byte[] nonce = new byte[NONCE];
        new SecureRandom().nextBytes(nonce);
        ByteBuffer plain = StandardCharsets.UTF_8.encode(CharBuffer.wrap(secret));
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, purpose, nonce)
                    .doFinal(plain.array(), plain.arrayOffset(), plain.remaining());
            return Base64.getEncoder()
                    .encodeToString(ByteBuffer.allocate(NONCE + sealed.length)
                            .put(nonce)
                            .put(sealed)
                            .array());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("AES-GCM refused to encrypt", impossible);
        } finally {
            Arrays.fill(plain.array(), (byte) 0);
        }
    }

    /** The secret; empty when it was sealed by another ledger's key, or altered. */
    public static Optional<String> open(byte[] key, String purpose, String sealed) {
        try {
            byte[] all = Base64.getDecoder().decode(sealed);
            if (all.length < NONCE) {
                return Optional.empty();
            }
            byte[] plain = cipher(Cipher.DECRYPT_MODE, key, purpose, Arrays.copyOf(all, NONCE))
                    .doFinal(all, NONCE, all.length - NONCE);
            return Optional.of(new String(plain, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException altered) {
            return Optional.empty();
        }
    }

    private static Cipher cipher(int mode, byte[] key, String purpose, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                mode,
                new SecretKeySpec(Keys.derive(key, "secret/" + purpose, Keys.LENGTH), "AES"),
                new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }
}
