// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.watch;

import fudaban.ui.watch.UiWatchdog.Stall;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Measures the time between signs of life of a thread, and looks at what it does when one is overdue. */
final class StallClock {
    private static final long ASLEEP = 0;
    private static final StackTraceElement[] UNSEEN = {};

    private final long limit;
    private final LongSupplier nanos;
    private final Consumer<Stall> told;
    /** When the last sign came; 0 while the thread sleeps. */
    private volatile long since = ASLEEP;

    private volatile StackTraceElement[] where = UNSEEN;
    private volatile long worst;
    private volatile int stalls;
    private volatile boolean closed;
    private volatile Thread waiting;

    StallClock(long limit, LongSupplier nanos, Consumer<Stall> told) {
        this.limit = limit;
        this.nanos = nanos;
        this.told = told;
    }

    /** The thread could have taken a key or a click. */
    void alive() {
        long now = nanos.getAsLong();
        boolean wasAsleep = since == ASLEEP;
        measure(now);
        since = now == ASLEEP ? 1 : now;
        if (wasAsleep) {
            LockSupport.unpark(waiting);
        }
    }

    /** The thread waits for something to do. */
    void asleep() {
        measure(nanos.getAsLong());
        since = ASLEEP;
    }

    private void measure(long now) {
        long before = since;
        if (before == ASLEEP) {
            return;
        }
        long took = now - before;
        worst = Math.max(worst, took);
        if (took > limit) {
            stalls = stalls + 1;
            StackTraceElement[] seen = where;
            where = UNSEEN;
            told.accept(new Stall(took / 1_000_000, seen));
        }
    }

    /** Runs on the observing thread until closed. */
    void observe(Thread watched) {
        waiting = Thread.currentThread();
        while (!closed) {
            long began = since;
            if (began == ASLEEP) {
                LockSupport.park(this);
            } else if (nanos.getAsLong() - began < limit) {
                LockSupport.parkNanos(this, limit - (nanos.getAsLong() - began) + 1);
            } else {
                StackTraceElement[] seen = watched.getStackTrace();
                if (since == began) {
                    where = seen;
                }
                while (since == began && !closed) {
                    LockSupport.parkNanos(this, limit);
                }
            }
        }
    }

    long worstNanos() {
        return worst;
    }

    int stalls() {
        return stalls;
    }

    void reset() {
        worst = 0;
        stalls = 0;
    }

    void close() {
        closed = true;
        LockSupport.unpark(waiting);
    }
}
