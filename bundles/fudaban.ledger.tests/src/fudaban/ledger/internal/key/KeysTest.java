// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.key;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeysTest {
    /** RFC 5869, appendix A, test cases 1 to 3. */
    @Test
    void testVectors() {
        assertEquals(
                "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865",
                hkdf("0b".repeat(22), "000102030405060708090a0b0c", "f0f1f2f3f4f5f6f7f8f9", 42));
        assertEquals(
                "b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c59045a99cac7827271cb41c65e590e09"
                        + "da3275600c2f09b8367793a9aca3db71cc30c58179ec3e87c14c01d5c1f3434f1d87",
                hkdf(range(0x00, 0x50), range(0x60, 0xb0), range(0xb0, 0x100), 82));
        assertEquals(
                "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8",
                hkdf("0b".repeat(22), "", "", 42));
    }

    @Test
    void purposesDiffer() {
        byte[] key = new byte[32];
        assertArrayEquals(Keys.derive(key, "database", 32), Keys.derive(key, "database", 32));
        assertFalse(Arrays.equals(Keys.derive(key, "database", 32), Keys.derive(key, "backup", 32)));
        assertFalse(Arrays.equals(Keys.derive(key, "payload/2026-11", 32), Keys.derive(key, "payload/2026-12", 32)));
        assertFalse(Arrays.equals(Keys.derive(key, "backup", 32), Keys.derive(key, new byte[] {1}, "backup", 32)));
        assertArrayEquals(new byte[32], key);
    }

    private static String hkdf(String material, String salt, String info, int bytes) {
        var hex = HexFormat.of();
        return hex.formatHex(Keys.hkdf(hex.parseHex(material), hex.parseHex(salt), hex.parseHex(info), bytes));
    }

    private static String range(int from, int to) {
        var hex = new StringBuilder();
        IntStream.range(from, to).forEach(i -> hex.append(HexFormat.of().toHexDigits((byte) i)));
        return hex.toString();
    }
}
