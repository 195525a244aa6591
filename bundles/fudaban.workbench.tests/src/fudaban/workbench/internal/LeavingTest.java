// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The log-in is closed. */
class LeavingTest {
    private final List<String> done = new ArrayList<>();
    private final Leaving leaving = new Leaving(() -> done.add("closed"));

    @Test
    void whileTheWorkbenchIsMadeItIsWaitedFor() {
        leaving.leave();
        assertEquals(List.of(), done, "there is nothing yet that could be closed");
        assertFalse(leaving.stands(), "nothing more of it is made");
        assertEquals(List.of("closed"), done);
    }

    @Test
    void aWorkbenchThatStandsEndsAtOnceAndNotBySitting() {
        assertTrue(leaving.stands());
        assertEquals(List.of(), done);
        leaving.leave();
        assertEquals(List.of("closed"), done);
    }
}
