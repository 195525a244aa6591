// SPDX-License-Identifier: EPL-2.0
package fudaban.document.qr;

import fudaban.document.DocumentException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * A number to type when a QR code cannot be read: {@code XXXX-XXXX-XXXX}, eleven symbols of Crockford's base 32 (55
 * bits) and a check
 * symbol of the hybrid system of ISO/IEC 7064 with M = 32, which finds every wrong symbol. Hyphens, spaces and case
 * do not matter;
 * O is read as 0, I and L as 1. It stands for a document by its hash; numbers that are given out in order, such as those of requests, are another thing.
 *
 * @param value the 55-bit number
 */
public record ShortNumber(long value) {
    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int DIGITS = 11;
    private static final long LIMIT = 1L << 5 * DIGITS;

    /** Checks the range. */
    public ShortNumber {
        if (value < 0 || value >= LIMIT) {
            throw new IllegalArgumentException("a short number has 55 bits");
        }
    }

    /**
     * A number that stands for bytes, taken from their SHA-256.
     *
     * @param bytes for example a document's hash or an act's id
     * @return always the same number for the same bytes
     */
    public static ShortNumber of(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            long bits = 0;
            for (byte b : Arrays.copyOf(hash, Long.BYTES)) {
                bits = bits << 8 | b & 0xFF;
            }
            return new ShortNumber(bits >>> 64 - 5 * DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Reads what was typed.
     *
     * @param typed for example {@code 8k3m-02xv 9qrt}
     * @return the number
     * @throws DocumentException when its length, a symbol or the check symbol is wrong
     */
    public static ShortNumber parse(String typed) throws DocumentException {
        StringBuilder symbols = new StringBuilder();
        for (int c : java.text.Normalizer.normalize(typed, java.text.Normalizer.Form.NFKC)
                .toUpperCase(java.util.Locale.ROOT)
                .codePoints()
                .toArray()) {
            int plain = c == 'O' ? '0' : c == 'I' || c == 'L' ? '1' : c;
            if (SYMBOLS.indexOf(plain) >= 0) {
                symbols.append((char) plain);
            } else if (!Character.isWhitespace(c)
                    && Character.getType(c) != Character.DASH_PUNCTUATION
                    && c != 'ー'
                    && c != '−') {
                throw new DocumentException("short.symbol", Character.toString(c));
            }
        }
        if (symbols.length() != DIGITS + 1) {
            throw new DocumentException("short.length", DIGITS + 1, symbols.length());
        }
        if (check(symbols.substring(0, DIGITS)) != symbols.charAt(DIGITS)) {
            throw new DocumentException("short.check");
        }
        long value = 0;
        for (int i = 0; i < DIGITS; i++) {
            value = value << 5 | SYMBOLS.indexOf(symbols.charAt(i));
        }
        return new ShortNumber(value);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = DIGITS - 1; i >= 0; i--) {
            text.append(SYMBOLS.charAt((int) (value >>> 5 * i & 31)));
        }
        text.append(check(text.toString()));
        return text.insert(8, '-').insert(4, '-').toString();
    }

    /** ISO/IEC 7064 hybrid system MOD M+1,M with M = 32. */
    private static char check(String symbols) {
        int product = 32;
        for (int i = 0; i < symbols.length(); i++) {
            int sum = (product + SYMBOLS.indexOf(symbols.charAt(i))) % 32;
            product = (sum == 0 ? 32 : sum) * 2 % 33;
        }
        return SYMBOLS.charAt((33 - product) % 32);
    }
}
