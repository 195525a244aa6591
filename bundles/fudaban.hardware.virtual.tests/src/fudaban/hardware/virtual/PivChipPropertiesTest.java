// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.virtual;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class PivChipPropertiesTest {
    private static final byte[] SELECT = HexFormat.of().parseHex("00A4040005A00000030800");

    @Property(tries = 3000, seed = "1")
    void noCommandBreaksTheCardOrChangesItWithoutKey(@ForAll("ins") byte ins, @ForAll @Size(max = 300) byte[] rest) {
        var memory = CardFixture.memory();
        var chip = CardFixture.chip(memory);
        chip.process(SELECT);
        var command = new byte[rest.length + 2];
        command[1] = ins;
        System.arraycopy(rest, 0, command, 2, rest.length);
        assertTrue(chip.process(command).length >= 2);
        assertTrue(memory.object(0x5FC102).isEmpty());
        assertArrayEquals(PracticeSecrets.transport(), memory.adminKey());
    }

    @Provide
    Arbitrary<Byte> ins() {
        return Arbitraries.of(
                (byte) 0xA4, (byte) 0xCB, (byte) 0xDB, (byte) 0x20, (byte) 0x24, (byte) 0x2C, (byte) 0x87, (byte) 0xFF);
    }

    @Property(tries = 500, seed = "2")
    void aDamagedCardFileIsRefusedOrReadWhole(@ForAll int at, @ForAll byte value) {
        var raw = CardFixture.memory().encode();
        raw[Math.floorMod(at, raw.length)] = value;
        CardMemory memory;
        try {
            memory = CardMemory.decode(raw);
        } catch (IllegalArgumentException e) {
            return;
        }
        assertArrayEquals(memory.encode(), CardMemory.decode(memory.encode()).encode());
    }
}
