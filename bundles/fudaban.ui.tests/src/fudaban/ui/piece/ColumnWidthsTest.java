// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.piece;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {
    @Test
    void ofManyTextsOnlyTheWidestAreMeasured() {
        List<String> measured = ColumnWidths.longest(
                        Stream.of("a", "abcdefgh", "防衛大学校", "b", "防衛大学校", "総務課の", "abcdefghi", "c"))
                .toList();
        assertEquals(List.of("防衛大学校", "abcdefghi", "abcdefgh", "総務課の"), measured);
    }
}
