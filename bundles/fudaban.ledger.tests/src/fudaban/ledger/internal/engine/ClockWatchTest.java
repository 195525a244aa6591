// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.internal.engine.TestHouse.HandClock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A clock that was set is noticed; a night in which the computer slept is none. */
class ClockWatchTest {
    private final HandClock clock = new HandClock(Instant.parse("2026-04-01T00:00:00Z"));
    private long passed;
    private final ClockWatch watch = new ClockWatch(clock, () -> passed, true);

    @Test
    void aNightOfSleepIsNoStep() {
        clock.forward(Duration.ofHours(15));
        passed += Duration.ofHours(15).toNanos();
        assertTrue(watch.step().isEmpty());
    }

    @Test
    void aClockThatWasSetIsOne() {
        clock.forward(Duration.ofHours(-1));
        var step = watch.step().orElseThrow();
        assertEquals(3600, Duration.between(step.after(), step.before()).toSeconds(), 1, "the clock of the test ticks");
        assertTrue(watch.step().isEmpty(), "once");
    }

    @Test
    void uptimeCountsInHundredths(@TempDir Path folder) throws Exception {
        Path uptime = Files.writeString(folder.resolve("uptime"), "350735.47 234388.90\n");
        assertEquals(350_735_470_000_000L, new ElapsedTime(uptime).getAsLong());
    }

    @Test
    void withoutUptimeTheProgramCountsItself(@TempDir Path folder) {
        var elapsed = new ElapsedTime(folder.resolve("none"));
        long before = System.nanoTime();
        long now = elapsed.getAsLong();
        assertTrue(before <= now && now <= System.nanoTime());
    }
}
