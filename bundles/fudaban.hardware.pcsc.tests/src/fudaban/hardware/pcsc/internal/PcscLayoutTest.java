// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.pcsc.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fudaban.hardware.CardFailure;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The two layouts against the structures of the headers, field by field. */
class PcscLayoutTest {
    @Test
    void linuxStructuresAreThoseOfPcscLite() {
        var layout = PcscLayout.LINUX;
        // char*, void*, 3 x unsigned long, unsigned char[33], aligned to 8
        assertEquals(8 + 8, layout.current());
        assertEquals(layout.current() + 8, layout.event());
        assertEquals(layout.event() + 8, layout.atrLength());
        assertEquals(layout.atrLength() + 8, layout.atr());
        assertEquals((layout.atr() + 33 + 7) / 8 * 8, layout.stateSize());
        assertEquals(16, layout.ioRequestSize());
        assertEquals("(j8j8a8j8)j8", layout.function("hdpd").toString());
    }

    @Test
    void windowsStructuresAreThoseOfWinscard() {
        var layout = PcscLayout.WINDOWS;
        // LPCSTR, LPVOID, 3 x DWORD, BYTE[36], aligned to 8
        assertEquals(8 + 8, layout.current());
        assertEquals(layout.current() + 4, layout.event());
        assertEquals(layout.event() + 4, layout.atrLength());
        assertEquals(layout.atrLength() + 4, layout.atr());
        assertEquals((layout.atr() + 36 + 7) / 8 * 8, layout.stateSize());
        assertEquals(8, layout.ioRequestSize());
        assertEquals("(j8i4a8i4)i4", layout.function("hdpd").toString());
        assertEquals("A", layout.suffix());
    }

    @Test
    void windowsNumbersTouchOnlyTheirFourBytes() {
        try (var arena = Arena.ofConfined()) {
            var memory = arena.allocate(16);
            memory.fill((byte) 0x55);
            PcscLayout.WINDOWS.writeDword(memory, 4, 0xFFFFFFFFL);
            assertEquals(0x55555555, memory.get(ValueLayout.JAVA_INT, 0));
            assertEquals(0x55555555, memory.get(ValueLayout.JAVA_INT, 8));
            assertEquals(0xFFFFFFFFL, PcscLayout.WINDOWS.readDword(memory, 4));
            PcscLayout.LINUX.writeDword(memory, 0, 0x20022L);
            assertEquals(0x20022L, memory.get(ValueLayout.JAVA_LONG, 0));
        }
    }

    @Test
    void multiStringsAreSplit() {
        try (var arena = Arena.ofConfined()) {
            var raw = "A 00 00\0漢 01\0\0".getBytes(StandardCharsets.UTF_8);
            var memory = arena.allocate(64);
            memory.copyFrom(MemorySegment.ofArray(raw));
            assertEquals(List.of("A 00 00", "漢 01"), PcscNative.multiString(memory, raw.length));
            assertEquals(List.of(), PcscNative.multiString(memory.fill((byte) 0), 1));
        }
    }

    @Test
    void codesThatLoseTheContextAreToldFromThoseThatDoNot() {
        assertEquals(true, PcscCode.contextLost(PcscCode.NO_SERVICE));
        assertFalse(PcscCode.contextLost(PcscCode.REMOVED_CARD));
        assertEquals(
                CardFailure.Kind.RESET_BY_OTHER,
                PcscCode.failure(PcscCode.RESET_CARD, "f", "r").kind());
    }
}
