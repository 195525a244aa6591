// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.batches;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** How fast cards are written in this run, and when the rest will be done if it goes on like that. */
final class Pace {
    /** The first cards say little: the operator still arranges the desk. */
    private static final int TELLING = 3;

    private final InstantSource clock;
    private Instant begun;
    private Instant last;
    private int before;
    private int cards;

    Pace(InstantSource clock) {
        this.clock = clock;
    }

    /** A run begins. */
    synchronized void begin() {
        begun = null;
        cards = 0;
    }

    /** So many are through; the first call after {@link #begin} only says how many there were before. */
    synchronized void through(int all) {
        last = clock.instant();
        if (begun == null) {
            begun = last;
            before = all;
        }
        cards = all - before;
    }

    private Optional<Duration> each() {
        return begun == null || cards < TELLING
                ? Optional.empty()
                : Optional.of(Duration.between(begun, last).dividedBy(cards)).filter(time -> !time.isZero());
    }

    /** Cards an hour; empty while too few were written to tell. */
    synchronized Optional<Long> hourly() {
        return each().map(time -> Math.max(1, Duration.ofHours(1).dividedBy(time)));
    }

    /** When so many more will be done; empty while too few were written to tell. */
    synchronized Optional<Instant> end(int left) {
        return each().map(time -> last.plus(time.multipliedBy(left)));
    }
}
