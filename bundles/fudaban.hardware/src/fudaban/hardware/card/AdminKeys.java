// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.card;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

/** Administration keys as SP 800-73 uses them, and the end of secrets. */
final class AdminKeys {
    private AdminKeys() {}

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
