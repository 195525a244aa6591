// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.database;

import fudaban.ledger.internal.key.Keys;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * All bytes of a database file below its encryption, also of pages that are no longer used: to show that an erased value is in none of them. Written
 * from H2's
 * file format (AES-128 XTS in blocks of 4,096 bytes, key by PBKDF2 from the file password), because H2 itself shows live pages only.
 *
 * <p>A compacted file holds its pages compressed (LZF), which may break a text in two: look for short texts that differ from everything around them.
 */
public final class Decrypted {
    private static final int BLOCK = 4096;

    private Decrypted() {}

    private static String database(Path folder, byte[] key) throws IOException {
        byte[] file = Files.readAllBytes(folder.resolve(Database.FILE));
        try {
            byte[] plain = decrypt(file, passwordBytes(key));
            return new String(plain, StandardCharsets.ISO_8859_1);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether a text stands anywhere in the file. */
    public static boolean contains(Path folder, byte[] key, String text) throws IOException {
        return database(folder, key).contains(stored(text));
    }

    /** A text as H2 stores it: nearly UTF-8, without the high bit of the bytes that follow the first of a character. */
    private static String stored(String text) {
        var bytes = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (c < 0x80) {
                bytes.append(c);
            } else if (c < 0x800) {
                bytes.append((char) (0xc0 | c >> 6)).append((char) (c & 0x3f));
            } else {
                bytes.append((char) (0xe0 | c >> 12))
                        .append((char) (c >> 6 & 0x3f))
                        .append((char) (c & 0x3f));
            }
        }
        return bytes.toString();
    }

    private static byte[] passwordBytes(byte[] key) {
        String password =
                HexFormat.of().formatHex(Keys.derive(key, "database", 48)).substring(0, 64);
        return password.getBytes(StandardCharsets.UTF_16BE);
    }

    private static byte[] decrypt(byte[] file, byte[] password) throws GeneralSecurityException {
        var aes = new SecretKeySpec(derive(password, Arrays.copyOfRange(file, 10, 18)), "AES");
        var tweaks = Cipher.getInstance("AES/ECB/NoPadding");
        tweaks.init(Cipher.ENCRYPT_MODE, aes);
        var blocks = Cipher.getInstance("AES/ECB/NoPadding");
        blocks.init(Cipher.DECRYPT_MODE, aes);
        byte[] plain = new byte[(file.length - BLOCK) / BLOCK * BLOCK];
        for (int at = 0; at < plain.length; at += BLOCK) {
            byte[] tweak = new byte[16];
            for (long i = 0, id = at / BLOCK; i < 8; i++, id >>>= 8) {
                tweak[(int) i] = (byte) id;
            }
            byte[] mask = new byte[BLOCK];
            tweak = tweaks.doFinal(tweak);
            for (int i = 0; i < BLOCK; i += 16) {
                System.arraycopy(tweak, 0, mask, i, 16);
                next(tweak);
            }
            byte[] block = blocks.doFinal(xor(Arrays.copyOfRange(file, BLOCK + at, BLOCK + at + BLOCK), mask));
            System.arraycopy(xor(block, mask), 0, plain, at, BLOCK);
        }
        return plain;
    }

    private static byte[] derive(byte[] password, byte[] salt) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(password, "HmacSHA256"));
        byte[] round = mac.doFinal(ByteBuffer.allocate(12).put(salt).putInt(1).array());
        byte[] sum = round;
        for (int i = 1; i < 10; i++) {
            round = mac.doFinal(round);
            sum = xor(sum.clone(), round);
        }
        return Arrays.copyOf(sum, 16);
    }

    /** Times x in GF(2^128), little-endian. */
    private static void next(byte[] tweak) {
        int carry = 0;
        for (int i = 0; i < tweak.length; i++) {
            int shifted = (tweak[i] & 0xff) << 1 | carry;
            tweak[i] = (byte) shifted;
            carry = shifted >> 8;
        }
        if (carry != 0) {
            tweak[0] ^= (byte) 0x87;
        }
    }

    private static byte[] xor(byte[] into, byte[] with) {
        for (int i = 0; i < into.length; i++) {
            into[i] ^= with[i];
        }
        return into;
    }
}
