// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.backup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals a stream in chunks: AES-256-GCM, the chunk's number and whether it is the last one in the nonce (the STREAM construction of Hoang,
 * Reyhanitabar, Rogaway and
 * Vizár 2015), so that altered, exchanged, repeated and missing chunks are all found. The key is used for one file only.
 */
final class Seal {
    /** Bytes of a chunk before sealing. */
    static final int CHUNK = 256 * 1024;
    /** Bytes a sealed chunk is longer. */
    static final int TAG = 16;

    private final SecretKeySpec key;
    private final byte[] bound;
    private long number;

    Seal(byte[] key, byte[] bound) {
        this.key = new SecretKeySpec(key, "AES");
        this.bound = bound;
        Arrays.fill(key, (byte) 0);
    }

    byte[] seal(byte[] chunk, int length, boolean last) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, last).doFinal(chunk, 0, length);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("AES-GCM refused to encrypt", impossible);
        }
    }

    byte[] open(byte[] sealed, int length, boolean last) throws IOException {
        try {
            return cipher(Cipher.DECRYPT_MODE, last).doFinal(sealed, 0, length);
        } catch (AEADBadTagException altered) {
            throw new IOException("chunk " + (number - 1) + " of the backup was altered", altered);
        } catch (GeneralSecurityException wrong) {
            throw new IOException("chunk " + (number - 1) + " of the backup cannot be read", wrong);
        }
    }

    private Cipher cipher(int mode, boolean last) throws GeneralSecurityException {
        byte[] nonce =
                ByteBuffer.allocate(12).putInt(last ? 1 : 0).putLong(number++).array();
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG * 8, nonce));
        cipher.updateAAD(bound);
        return cipher;
    }
}
