// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class ApduTextTest {
    @Test
    void noInstructionThatCarriesSecretsShowsThem() {
        var secret = HexFormat.of().parseHex("31323334353637ff");
        for (var ins : new int[] {0x20, 0x24, 0x2C, 0x87, 0xFF, 0xDB}) {
            var text = CommandApdu.of(0, ins, 0, 0x80, secret).toString();
            assertFalse(text.contains("31 32"), text);
        }
    }

    @Test
    void addressesAreShown() {
        var select = CommandApdu.of(0, 0xA4, 4, 0, HexFormat.of().parseHex("A000000308"))
                .expecting(256);
        assertEquals("00 A4 04 00 Lc=5 A0 00 00 03 08 Le=256", select.toString());
    }

    @Test
    void wipingReachesTheCopyInside() {
        var command = CommandApdu.of(0, 0x20, 0, 0x80, new byte[] {1, 2, 3});
        command.wipe();
        assertEquals(0, command.data()[0] + command.data()[1] + command.data()[2]);
    }
}
