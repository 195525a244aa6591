// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import fudaban.ledger.internal.act.UpkeepActs;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Notices that the computer's clock was set: its time and the time that really passed drift apart. */
final class ClockWatch {
    /** Smaller differences are ordinary corrections by time servers. */
    static final Duration TOLERANCE = Duration.ofMinutes(2);

    private final Clock clock;
    private Instant wall;
    private long steady;

    ClockWatch(Clock clock) {
        this.clock = clock;
        this.wall = clock.instant();
        this.steady = System.nanoTime();
    }

    /** The step since the last call, if there was one. A clock that is no system clock is driven by hand and never steps. */
    synchronized Optional<UpkeepActs.ClockStep> step() {
        Instant now = clock.instant();
        long nanos = System.nanoTime();
        Instant expected = wall.plusNanos(nanos - steady);
        wall = now;
        steady = nanos;
        boolean system = clock.equals(Clock.system(clock.getZone()));
        return system && Duration.between(expected, now).abs().compareTo(TOLERANCE) > 0
                ? Optional.of(new UpkeepActs.ClockStep(expected, now))
                : Optional.empty();
    }
}
