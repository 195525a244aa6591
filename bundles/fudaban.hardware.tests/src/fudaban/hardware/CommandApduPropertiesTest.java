// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CommandApduPropertiesTest {
    @Provide
    Arbitrary<CommandApdu> commands() {
        var octet = Arbitraries.integers().between(0, 255);
        var data = Arbitraries.integers()
                .between(0, 65535)
                .edgeCases(edges -> edges.add(0, 1, 255, 256, 65535))
                .map(CommandApduPropertiesTest::bytes);
        var expected = Arbitraries.integers()
                .between(0, 65536)
                .edgeCases(edges -> edges.add(0, 1, 255, 256, 257, 65535, 65536));
        return Combinators.combine(octet, octet, octet, octet, data, expected).as(CommandApdu::new);
    }

    private static byte[] bytes(int length) {
        var bytes = new byte[length];
        for (var i = 0; i < length; i++) {
            bytes[i] = (byte) (i * 31 + 7);
        }
        return bytes;
    }

    @Property(tries = 500, seed = "1")
    void whatIsEncodedIsDecoded(@ForAll("commands") CommandApdu command) {
        assertEquals(command, CommandApdu.decode(command.encode()));
    }

    @Property(tries = 3000, seed = "2")
    void anyBytesAreDecodedOrRefused(@ForAll byte[] raw) {
        CommandApdu command;
        try {
            command = CommandApdu.decode(raw);
        } catch (IllegalArgumentException e) {
            return;
        }
        // The extended form of what fits the short one is legal on the wire and not what we would write.
        if (raw.length < 7 || raw[4] != 0) {
            assertArrayEquals(raw, command.encode());
        }
    }

    @Property(tries = 300, seed = "3")
    void aChainCarriesTheSameInShortParts(@ForAll("commands") CommandApdu command) {
        var plain = new CommandApdu(
                command.cla() & ~0x10,
                command.ins(),
                command.p1(),
                command.p2(),
                command.data(),
                Math.min(command.expected(), CommandApdu.SHORT_ALL));
        var chain = plain.chained();
        assertEquals(plain, CommandApdu.joined(chain));
        for (var i = 0; i < chain.size(); i++) {
            assertTrue(!chain.get(i).extended());
            assertEquals(i < chain.size() - 1, (chain.get(i).cla() & 0x10) != 0);
        }
    }
}
