// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.store;

import fudaban.ledger.journal.Hash;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A digest of the rows of a table that does not depend on their order: the sum of the SHA-256 of each row, modulo 2^256. Two databases sort texts differently
 * (H2 by UTF-16, PostgreSQL by UTF-8), and sorting a search table of millions of rows only to compare it would take longer than copying it.
 */
final class RowDigest {
    private static final int BYTES = 32;
    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(BYTES * 8);

    private final MessageDigest row;
    private BigInteger sum = BigInteger.ZERO;

    RowDigest() {
        try {
            row = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    void begin() {
        row.reset();
    }

    /** A value as canonical text, in the order of the columns' names; null for none. */
    void value(String text) {
        if (text == null) {
            row.update((byte) 0);
        } else {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            row.update((byte) 1);
            row.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
            row.update(bytes);
        }
    }

    void end() {
        sum = sum.add(new BigInteger(1, row.digest())).mod(MODULUS);
    }

    /** 64 hexadecimal digits. */
    String text() {
        byte[] bytes = sum.toByteArray();
        byte[] full = new byte[BYTES];
        int length = Math.min(BYTES, bytes.length);
        System.arraycopy(bytes, bytes.length - length, full, BYTES - length, length);
        return Hash.hex(full);
    }
}
