// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class AtrTest {
    @Test
    void protocolsAndHistoricalBytes() {
        var contactless = Atr.ofHex("3B 87 80 01 46 55 44 41 42 41 4E 5D");
        assertEquals(List.of(0, 1), contactless.protocols());
        assertEquals("FUDABAN", new String(contactless.historical(), StandardCharsets.US_ASCII));
        var iso = Atr.ofHex("3b:95:13:81:01:80:73:ff:01:00:0b");
        assertEquals(List.of(1), iso.protocols());
        assertEquals(5, iso.historical().length);
        assertEquals(List.of(0), Atr.ofHex("3B 00").protocols());
    }

    @Test
    void brokenOnesDoNoHarm() {
        assertEquals(0, Atr.ofHex("3B FF").historical().length);
        assertEquals(List.of(0), Atr.ofHex("3B F0 11").protocols());
        assertThrows(IllegalArgumentException.class, () -> new Atr(new byte[34]));
    }

    @Test
    void whatAReaderMadeUpForAContactlessCardIsTold() {
        assertTrue(Atr.ofHex("3B 88 80 01 00 00 00 00 33 81 81 00 3A").contactless());
        assertFalse(Atr.ofHex("3B 95 13 81 01 80 73 FF 01 00 0B").contactless());
    }
}
