// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.key;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key wrapped by another: AES-256-GCM (NIST SP 800-38D) with a random nonce of 96 bits.
 *
 * @param nonce 12 bytes
 * @param sealed the wrapped key and its tag of 16 bytes
 */
record Wrap(byte[] nonce, byte[] sealed) {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    /**
     * Wraps a key.
     *
     * @param with the wrapping key, 32 bytes, used for nothing else
     * @param whose bound to the result: opening needs the same text
     */
    static Wrap seal(byte[] key, byte[] with, String whose, SecureRandom random) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            return new Wrap(
                    nonce, cipher(Cipher.ENCRYPT_MODE, with, nonce, whose).doFinal(key));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("AES-GCM refused to encrypt", impossible);
        }
    }

    /** The wrapped key; empty when the wrapping key is another, or something was altered. */
    Optional<byte[]> open(byte[] with, String whose) {
        try {
            byte[] key = cipher(Cipher.DECRYPT_MODE, with, nonce, whose).doFinal(sealed);
            if (key.length != Keys.LENGTH) {
                Arrays.fill(key, (byte) 0);
                return Optional.empty();
            }
            return Optional.of(key);
        } catch (AEADBadTagException wrong) {
            return Optional.empty();
        } catch (GeneralSecurityException wrong) {
            // A nonce or text of impossible length: the file was altered.
            return Optional.empty();
        }
    }

    private static Cipher cipher(int mode, byte[] with, byte[] nonce, String whose) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(with, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(whose.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
