// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import fudaban.ledger.internal.act.UpkeepActs;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Notices that the computer's clock was set: its time and the time that really passed drift apart. */
final class ClockWatch {
    /** Smaller differences are ordinary corrections by time servers. */
    static final Duration TOLERANCE = Duration.ofMinutes(2);

    private final Clock clock;
    private final LongSupplier elapsed;
    /** A clock that is no system clock is driven by hand and never steps. */
    private final boolean system;

    private Instant wall;
    private long steady;

    ClockWatch(Clock clock) {
        this(clock, new ElapsedTime(), clock.equals(Clock.system(clock.getZone())));
    }

    /** @param elapsed nanoseconds that have really passed */
    ClockWatch(Clock clock, LongSupplier elapsed, boolean system) {
        this.clock = clock;
        this.elapsed = elapsed;
        this.system = system;
        this.wall = clock.instant();
        this.steady = elapsed.getAsLong();
    }

    /** The step since the last call, if there was one. */
    synchronized Optional<UpkeepActs.ClockStep> step() {
        Instant now = clock.instant();
        long nanos = elapsed.getAsLong();
        Instant expected = wall.plusNanos(nanos - steady);
        wall = now;
        steady = nanos;
        return system && Duration.between(expected, now).abs().compareTo(TOLERANCE) > 0
                ? Optional.of(new UpkeepActs.ClockStep(expected, now))
                : Optional.empty();
    }
}
