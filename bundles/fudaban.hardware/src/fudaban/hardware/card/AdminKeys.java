// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.card;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Administration keys: derived per card with HKDF-SHA256 (RFC 5869), used with AES in the way of SP 800-73. */
final class AdminKeys {
    private static final byte[] SALT = "fudaban card administration key 1".getBytes(StandardCharsets.US_ASCII);

    private AdminKeys() {}

    /** The key of one card; bound to the UUID in its marker, so that it can be found again on an interrupted card. */
    static byte[] diversify(byte[] master, UUID card, int length) {
        if (master.length < 16) {
            throw new IllegalArgumentException("master key shorter than 16 bytes");
        }
        var info = ByteBuffer.allocate(16)
                .putLong(card.getMostSignificantBits())
                .putLong(card.getLeastSignificantBits())
                .array();
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveData(HKDFParameterSpec.ofExtract()
                            .addIKM(master)
                            .addSalt(SALT)
                            .thenExpand(info, length));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the JDK has no HKDF-SHA256", e);
        }
    }

    /** One AES block with this key; ECB because the protocol of SP 800-73 part 2 works on a single block. */
    static byte[] aes(int mode, byte[] key, byte[] block) {
        try {
            var cipher = Cipher.getInstance("AES/ECB/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"));
            return cipher.doFinal(block);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES of one block failed", e);
        }
    }

    static void wipe(byte[]... secrets) {
        for (var secret : secrets) {
            Arrays.fill(secret, (byte) 0);
        }
    }
}
