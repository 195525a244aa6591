// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.card;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TlvPropertiesTest {
    private static final int[] TAGS = {0x01, 0x30, 0x53, 0x7C, 0x81, 0xBC, 0xFE, 0x5F2F, 0x7F49, 0x5FC102, 0x5FFE01};

    @Provide
    Arbitrary<List<Tlv>> objects() {
        var tag = Arbitraries.integers().between(0, TAGS.length - 1).map(i -> TAGS[i]);
        var value = Arbitraries.bytes().array(byte[].class).ofMaxSize(400);
        return Combinators.combine(tag, value).as(Tlv::new).list().ofMaxSize(6);
    }

    @Property(tries = 300, seed = "1")
    void whatIsEncodedIsDecoded(@ForAll("objects") List<Tlv> objects) {
        assertEquals(objects, Tlv.list(Tlv.encode(objects)));
    }

    @Property(tries = 2000, seed = "2")
    void anyBytesAreDecodedOrRefusedAndWhatIsDecodedIsAllOfIt(@ForAll byte[] raw) {
        List<Tlv> objects;
        try {
            objects = Tlv.list(raw);
        } catch (IllegalArgumentException e) {
            return;
        }
        assertEquals(objects, Tlv.list(Tlv.encode(objects)));
    }

    @Property(tries = 20, seed = "3")
    void lengthsAroundTheBordersOfTheirForms(@ForAll("borders") int length) {
        var object = new Tlv(0x53, new byte[length]);
        var encoded = object.encode();
        var head = length < 0x80 ? 2 : length < 0x100 ? 3 : length < 0x10000 ? 4 : 5;
        assertEquals(head + length, encoded.length);
        assertEquals(new ArrayList<>(List.of(object)), Tlv.list(encoded));
        assertArrayEquals(new byte[length], object.value());
    }

    @Provide
    Arbitrary<Integer> borders() {
        return Arbitraries.of(0, 1, 0x7F, 0x80, 0xFF, 0x100, 0xFFFF, 0x10000);
    }
}
