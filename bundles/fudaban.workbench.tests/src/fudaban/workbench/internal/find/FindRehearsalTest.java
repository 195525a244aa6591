// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ui.shell.FindSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindRehearsalTest {
    private final List<String> asked = new ArrayList<>();

    private final FindSource broken = (seat, text, limit) -> {
        asked.add("broken " + text);
        throw new IllegalStateException("nobody is told");
    };

    private final FindSource other = (seat, text, limit) -> {
        asked.add("other " + text);
        return List.of();
    };

    @Test
    void everybodyIsAskedForReadingsAndNumbersWhateverFails() {
        FindRehearsal.ask(null, null, List.of(broken, other), () -> false);
        assertEquals(4, asked.size());
        assertTrue(asked.getFirst().startsWith("broken") && asked.getLast().equals("other 000"), asked::toString);
    }

    @Test
    void nobodyIsHeldUp() {
        FindRehearsal.ask(null, null, List.of(broken, other), () -> asked.size() == 1);
        assertEquals(1, asked.size());
    }
}
