// SPDX-License-Identifier: EPL-2.0
package fudaban.cli.verbs;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** The program does not end under work that has something to put away. */
class StopTest {
    @Test
    void theWorkIsAskedAndWaitedFor() throws Exception {
        var stop = new Stop();
        var progress = stop.progress(null, "move");
        assertFalse(progress.cancelled());
        var ending = new Thread(stop::stop);
        ending.start();
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            while (!progress.cancelled()) {
                Thread.onSpinWait();
            }
        });
        ending.join(50);
        assertTrue(ending.isAlive(), "ended before the work did");
        stop.close();
        ending.join(10_000);
        assertFalse(ending.isAlive());
    }

    @Test
    void whatEndedIsNoLongerAsked() {
        var stop = new Stop();
        stop.close();
        assertFalse(stop.progress(null, "move").cancelled());
    }
}
