// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.key;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/** Keys for single purposes, derived from the one random key of a ledger. */
public final class Keys {
    /** Length of a ledger's key in bytes. */
    public static final int LENGTH = 32;

    private static final String PREFIX = "fudaban/";

    private Keys() {}

    /**
     * The key for one purpose: HKDF-SHA256 (RFC 5869) without salt, with the purpose as info. Who knows it learns nothing about the ledger's key or
     * other purposes.
     *
     * @param key the ledger's key, 32 bytes; not changed
     * @param purpose e.g. {@code database}, {@code backup}, {@code payload/2026-11}
     * @param bytes how many bytes, at most 8,160
     */
    public static byte[] derive(byte[] key, String purpose, int bytes) {
        return hkdf(key, new byte[0], (PREFIX + purpose).getBytes(StandardCharsets.UTF_8), bytes);
    }

    /** The same with a salt of its own, for a key that is used for one file only. */
    public static byte[] derive(byte[] key, byte[] salt, String purpose, int bytes) {
        return hkdf(key, salt, (PREFIX + purpose).getBytes(StandardCharsets.UTF_8), bytes);
    }

    /** HKDF-SHA256, extract and expand. */
    static byte[] hkdf(byte[] material, byte[] salt, byte[] info, int bytes) {
        try {
            var extract = HKDFParameterSpec.ofExtract().addIKM(material);
            if (salt.length > 0) {
                extract.addSalt(salt);
            }
            return KDF.getInstance("HKDF-SHA256").deriveData(extract.thenExpand(info, bytes));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Java 25 has HKDF-SHA256", impossible);
        }
    }
}
