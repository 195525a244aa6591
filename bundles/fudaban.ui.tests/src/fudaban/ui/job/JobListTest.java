// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fudaban.ui.Work;
import fudaban.ui.access.Access;
import fudaban.ui.problem.ProblemBook;
import fudaban.ui.screen.ScreenTest;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.eclipse.swt.widgets.Button;
import org.junit.jupiter.api.Test;

class JobListTest extends ScreenTest {
    private final Queue<Runnable> background = new ArrayDeque<>();

    @Test
    void aJobIsSeenAndStopped() {
        var work = new Work(background::add, Runnable::run);
        var book = new JobBook(work, ProblemBook.of(work));
        var list = new JobList(shell, book);
        open();
        book.start("第12回 一括発行", progress -> {
            progress.check();
            return "";
        });
        settle();
        Button stop = (Button) all(list)
                .filter(control -> control instanceof Button && control.isVisible())
                .findFirst()
                .orElseThrow();
        assertEquals(List.of(), Access.unnamed(shell));
        press(stop);
        assertFalse(stop.isEnabled());
        background.poll().run();
        settle();
        assertFalse(stop.isVisible());
        assertEquals(Job.State.CANCELLED, book.jobs().getFirst().state());
    }
}
