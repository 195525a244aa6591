// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.card;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class AdminKeysTest {
    private static final byte[] MASTER = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    @Test
    void followsRfc5869StepByStep() throws GeneralSecurityException {
        var card = new UUID(0x0102030405060708L, 0x090A0B0C0D0E0F10L);
        var salt = "fudaban card administration key 1".getBytes(StandardCharsets.US_ASCII);
        var expand = new byte[17];
        for (var i = 0; i < 16; i++) {
            expand[i] = (byte) (i + 1);
        }
        expand[16] = 1;
        var expected = mac(mac(salt, MASTER), expand);
        assertArrayEquals(expected, AdminKeys.diversify(MASTER, card, 32));
        assertArrayEquals(Arrays.copyOf(expected, 16), AdminKeys.diversify(MASTER, card, 16));
    }

    @Test
    void everyCardHasItsOwn() {
        var one = AdminKeys.diversify(MASTER, new UUID(1, 1), 24);
        assertEquals(24, one.length);
        assertFalse(Arrays.equals(one, AdminKeys.diversify(MASTER, new UUID(1, 2), 24)));
    }

    private static byte[] mac(byte[] key, byte[] data) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(data);
    }
}
