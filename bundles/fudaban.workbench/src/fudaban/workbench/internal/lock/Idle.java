// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.lock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.IntSupplier;

/** How long the user lets the desk stand: a choice of the preferences, shorter than what the office prescribes. */
public final class Idle {
    private final Clock clock;
    private final IntSupplier minutes;
    private Instant last;

    /** @param minutes the choice, 0 for what the office prescribes; asked each time, so that a change counts at once */
    public Idle(Clock clock, IntSupplier minutes) {
        this.clock = clock;
        this.minutes = minutes;
        this.last = clock.instant();
    }

    /** Somebody is there. */
    public void touch() {
        last = clock.instant();
    }

    /** Whether nobody has been there for too long. */
    public boolean over() {
        int chosen = minutes.getAsInt();
        return chosen > 0 && Duration.between(last, clock.instant()).compareTo(Duration.ofMinutes(chosen)) >= 0;
    }
}
