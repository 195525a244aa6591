// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ui.screen.ScreenTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;

class UiWatchdogTest extends ScreenTest {
    private static final Duration LIMIT = Duration.ofMillis(100);

    private final List<UiWatchdog.Stall> stalls = new ArrayList<>();

    /** As a workbench does it: sleeps when there is nothing to do. */
    private static void run(Display display, int turns) {
        for (int i = 0; i < turns; i++) {
            if (!display.readAndDispatch()) {
                display.timerExec(5, () -> {});
                display.sleep();
            }
        }
    }

    private static void hog(long millis) {
        long end = System.nanoTime() + millis * 1_000_000;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    @Test
    void whatKeepsTheUserWaitingIsMeasuredAndNamed() {
        open();
        try (var watchdog = UiWatchdog.start(display, LIMIT, stalls::add)) {
            display.asyncExec(() -> hog(300));
            run(display, 20);
            assertTrue(watchdog.worstMillis() >= 300, () -> "" + watchdog.worstMillis());
            UiWatchdog.Stall worst = stalls.stream()
                    .max((a, b) -> Long.compare(a.millis(), b.millis()))
                    .orElseThrow();
            assertTrue(worst.millis() >= 300);
            assertTrue(worst.place().contains("UiWatchdogTest.hog"), worst.place());
        }
    }

    @Test
    void sleepingIsNoStall() {
        var clock = new StallClock(LIMIT.toNanos(), () -> now, stalls::add);
        clock.alive();
        now = 90_000_000;
        clock.asleep();
        now = 5_000_000_000L;
        clock.alive();
        now += 120_000_000;
        clock.alive();
        assertEquals(1, stalls.size());
        assertEquals(120, stalls.getFirst().millis());
        assertEquals("", stalls.getFirst().place());
        clock.reset();
        assertEquals(0, clock.stalls());
    }

    private long now = 1;
}
