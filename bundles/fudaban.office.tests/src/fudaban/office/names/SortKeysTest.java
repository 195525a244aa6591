// SPDX-License-Identifier: EPL-2.0
package fudaban.office.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class SortKeysTest {

    private final SortKeys keys = new SortKeys();

    @Test
    void theOrderOfTheSyllabary() {
        List<String> expected = List.of("アベ", "イトウ", "カトウ", "サトウ", "ハ", "ハシモト", "ハダ", "バンドウ", "ホンダ", "ワタナベ");
        List<String> shuffled = new ArrayList<>(expected);
        Collections.reverse(shuffled);
        shuffled.sort(Comparator.comparing(keys::hex));
        assertEquals(expected, shuffled);
    }

    @Test
    void hexadecimalSortsLikeBytes() {
        assertTrue(keys.hex("はしもと").matches("([0-9a-f]{2})+"));
        assertTrue(keys.hex("ハシモト").compareTo(keys.hex("ハシモトウ")) < 0);
        assertTrue(keys.version().startsWith("icu-ja-"));
    }
}
