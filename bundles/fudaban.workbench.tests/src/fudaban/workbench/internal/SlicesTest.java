// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pieces of work between which the user is served. */
class SlicesTest {
    private final Deque<Runnable> display = new ArrayDeque<>();
    private final List<String> done = new ArrayList<>();
    private final Slices slices = new Slices(display::add);

    @Test
    void onePieceAtATimeAndNoneBeforeTheBeginning() {
        slices.add(() -> done.add("one"));
        slices.add(() -> slices.add(() -> done.add("three")));
        assertEquals(0, display.size());
        slices.begin();
        assertEquals(1, display.size(), "what the user does comes between two pieces");
        display.remove().run();
        display.add(() -> done.add("key"));
        display.remove().run();
        while (!display.isEmpty()) {
            display.remove().run();
        }
        assertEquals(List.of("one", "key", "three"), done);
    }

    @Test
    void whatAPieceFailsWithIsToldAndTheNextIsDone() {
        slices.begin();
        slices.add(() -> {
            throw new IllegalStateException("broken");
        });
        slices.add(() -> done.add("next"));
        assertThrows(IllegalStateException.class, () -> display.remove().run());
        display.remove().run();
        assertEquals(List.of("next"), done);
    }
}
