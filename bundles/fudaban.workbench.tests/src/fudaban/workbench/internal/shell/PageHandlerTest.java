// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Digits lead to pages of the rail, from the top. */
class PageHandlerTest {
    private static final List<String> ELEVEN =
            IntStream.rangeClosed(1, 11).mapToObj(Integer::toString).toList();

    @Test
    void everyDigitIsOnePage() {
        assertEquals(Optional.of("1"), PageHandler.page(ELEVEN, "1"));
        assertEquals(Optional.of("9"), PageHandler.page(ELEVEN, "9"));
        assertEquals(Optional.of("10"), PageHandler.page(ELEVEN, "0"));
        assertEquals(Optional.empty(), PageHandler.page(Collections.nCopies(3, "x"), "4"));
    }

    @Test
    void theKeyThatIsShownLeadsThere() {
        for (int place = 0; place < 10; place++) {
            String key = PageHandler.key(place);
            assertEquals(
                    ELEVEN.get(place),
                    PageHandler.page(ELEVEN, key.substring(key.length() - 1)).orElseThrow());
        }
        assertEquals("", PageHandler.key(10));
    }
}
