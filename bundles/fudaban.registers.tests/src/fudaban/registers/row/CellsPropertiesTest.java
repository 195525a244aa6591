// SPDX-License-Identifier: EPL-2.0
package fudaban.registers.row;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever stands in a cell comes back as it was. */
class CellsPropertiesTest {
    @Provide
    Arbitrary<Map<String, String>> rows() {
        var keys = Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(5);
        var values = Arbitraries.strings()
                .withChars('a', '\\', 'n', '=', '\n', '髙', ' ', '"', '\t')
                .ofMinLength(1)
                .ofMaxLength(12);
        return Arbitraries.maps(keys, values).ofMaxSize(8);
    }

    @Property(tries = 500, seed = "2026")
    void thereAndBack(@ForAll("rows") Map<String, String> values) {
        assertEquals(values, Cells.values(Cells.text(values)));
    }

    @Example
    void surrogatesAndOtherLineEnds() {
        Map<String, String> values = new LinkedHashMap<>(Map.of("a", "𠮷田葛\uDB40\uDD00"));
        assertEquals(values, Cells.values(Cells.text(values)));
        assertEquals(Map.of("a", "1\n2\n3"), Cells.values(Cells.text(Map.of("a", "1\r\n2\r3"))));
        assertEquals(Map.of(), Cells.values(null));
    }
}
