// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ui.testing.Screen;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;

/** The user is served between two pieces of work. */
class BreathTest {
    private final List<String> done = new ArrayList<>();

    @Test
    void whatTheUserDidIsDoneAndWorkGoesOn() {
        try (var screen = new Screen()) {
            screen.display().asyncExec(() -> done.add("key"));
            screen.display().asyncExec(() -> done.add("click"));
            new Breath().between(screen.display());
            assertEquals(List.of("key", "click"), done);
        }
    }

    @Test
    void whoeverNeverRestsDoesNotKeepTheProgramFromGoingOn() {
        try (var screen = new Screen()) {
            var display = screen.display();
            var resting = new AtomicBoolean();
            display.asyncExec(new Runnable() {
                @Override
                public void run() {
                    done.add("again");
                    if (!resting.get()) {
                        display.asyncExec(this);
                    }
                }
            });
            long begun = System.nanoTime();
            Breath.take(display);
            long took = System.nanoTime() - begun;
            assertTrue(done.size() > 1, "served more than once: " + done);
            assertTrue(took >= Duration.ofMillis(20).toNanos(), "as long as there is time: " + took);
            resting.set(true);
        }
    }

    @Test
    void waitingServesTheUserUntilItHappensElsewhere() {
        try (var screen = new Screen()) {
            Display display = screen.display();
            var happened = new AtomicBoolean();
            display.asyncExec(() -> {
                done.add("key");
                Thread.ofPlatform().daemon().start(() -> {
                    happened.set(true);
                    display.wake();
                });
            });
            Breath.until(display, happened::get);
            assertEquals(List.of("key"), done);
            Breath.until(display, () -> true);
            assertFalse(display.isDisposed());
        }
    }
}
