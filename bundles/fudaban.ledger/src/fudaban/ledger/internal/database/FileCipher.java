// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.database;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The cipher of H2's CIPHER=AES, done by Java's own AES, which the processor helps: AES-128 in XTS (IEEE 1619, one key for text and tweak) over blocks of 4,096
 * bytes numbered from 0, the key by PBKDF2 (HMAC-SHA-256, ten rounds: the password is as random as a key) from password and salt.
 *
 * <p>Safe from several threads.
 */
final class FileCipher {
    static final int BLOCK = 4096;
    static final int SALT = 8;

    private static final int ROUNDS = 10;
    private static final int UNIT = 16;
    private static final int KEY = 16;
    /** Blocks done at once: small enough for the processor's cache. */
    private static final int AT_ONCE = 4;
    /** x^128 in GF(2^128) of XTS. */
    private static final long FEEDBACK = 0x87;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN)
            .withInvokeExactBehavior();

    private final SecretKeySpec key;
    private final ConcurrentLinkedQueue<Work> idle = new ConcurrentLinkedQueue<>();

    FileCipher(byte[] password, byte[] salt) {
        byte[] derived = derive(password, salt);
        key = new SecretKeySpec(derived, "AES");
        Arrays.fill(derived, (byte) 0);
    }

    /** Turns whole blocks of text into cipher, in place. */
    void encrypt(long block, byte[] bytes, int offset, int length) {
        run(true, block, bytes, offset, length);
    }

    /** Turns whole blocks of cipher into text, in place. */
    void decrypt(long block, byte[] bytes, int offset, int length) {
        run(false, block, bytes, offset, length);
    }

    private void run(boolean encrypting, long block, byte[] bytes, int offset, int length) {
        if (length % BLOCK != 0) {
            throw new IllegalArgumentException("not whole blocks: " + length);
        }
        try {
            Work kept = idle.poll();
            Work work = kept == null ? new Work(key) : kept;
            for (int done = 0; done < length; done += AT_ONCE * BLOCK) {
                work.run(
                        encrypting,
                        block + done / BLOCK,
                        bytes,
                        offset + done,
                        Math.min(AT_ONCE * BLOCK, length - done));
            }
            idle.add(work);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] derive(byte[] password, byte[] salt) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(password, "HmacSHA256"));
            byte[] round = mac.doFinal(ByteBuffer.allocate(SALT + Integer.BYTES)
                    .put(salt)
                    .putInt(1)
                    .array());
            byte[] sum = Arrays.copyOf(round, KEY);
            for (int i = 1; i < ROUNDS; i++) {
                round = mac.doFinal(round);
                for (int j = 0; j < KEY; j++) {
                    sum[j] ^= round[j];
                }
            }
            return sum;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What one thread needs. */
    private static final class Work {
        private final Cipher encrypting = Cipher.getInstance("AES/ECB/NoPadding");
        private final Cipher decrypting = Cipher.getInstance("AES/ECB/NoPadding");
        private final byte[] tweaks = new byte[AT_ONCE * UNIT];
        private final byte[] masks = new byte[AT_ONCE * BLOCK];
        private final byte[] masked = new byte[AT_ONCE * BLOCK];

        Work(SecretKeySpec key) throws GeneralSecurityException {
            encrypting.init(Cipher.ENCRYPT_MODE, key);
            decrypting.init(Cipher.DECRYPT_MODE, key);
        }

        void run(boolean encrypt, long block, byte[] bytes, int offset, int length) throws GeneralSecurityException {
            int count = length / BLOCK;
            for (int i = 0; i < count; i++) {
                LONGS.set(tweaks, i * UNIT, block + i);
                LONGS.set(tweaks, i * UNIT + Long.BYTES, 0L);
            }
            encrypting.update(tweaks, 0, count * UNIT, tweaks, 0);
            for (int i = 0; i < count; i++) {
                mask(i, bytes, offset);
            }
            (encrypt ? encrypting : decrypting).update(masked, 0, length, bytes, offset);
            for (int i = 0; i < length; i += Long.BYTES) {
                LONGS.set(bytes, offset + i, (long) LONGS.get(bytes, offset + i) ^ (long) LONGS.get(masks, i));
            }
        }

        /** Masks a block by the tweak of each unit: the block's number, encrypted, times x for each unit before. */
        private void mask(int number, byte[] bytes, int offset) {
            long low = (long) LONGS.get(tweaks, number * UNIT);
            long high = (long) LONGS.get(tweaks, number * UNIT + Long.BYTES);
            for (int at = number * BLOCK; at < (number + 1) * BLOCK; at += UNIT) {
                LONGS.set(masks, at, low);
                LONGS.set(masks, at + Long.BYTES, high);
                LONGS.set(masked, at, (long) LONGS.get(bytes, offset + at) ^ low);
                LONGS.set(masked, at + Long.BYTES, (long) LONGS.get(bytes, offset + at + Long.BYTES) ^ high);
                long carry = high >> 63 & FEEDBACK;
                high = high << 1 | low >>> 63;
                low = low << 1 ^ carry;
            }
        }
    }
}
