// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.theme.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;

/** Work for the UI thread that is done as long as nobody notices, then goes on after the user was served. */
final class Pieces {
    /** A third of the wait that somebody notices: what is done last may take longer than it should. */
    static final long MOST_NANOS = 16_000_000;

    private final Executor later;
    private final LongSupplier nanos;
    private final Runnable done;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean under;

    /**
     * @param later does something on the UI thread later, never at once
     * @param nanos the time
     * @param done told each time when nothing waits any more
     */
    Pieces(Executor later, LongSupplier nanos, Runnable done) {
        this.later = later;
        this.nanos = nanos;
        this.done = done;
    }

    /** What is done next, in this order, before what already waits. */
    void next(List<Runnable> pieces) {
        pieces.reversed().forEach(waiting::addFirst);
        if (!under && !waiting.isEmpty()) {
            under = true;
            later.execute(this::go);
        }
    }

    /** Leaves out what waits. */
    void clear() {
        waiting.clear();
    }

    private void go() {
        long begun = nanos.getAsLong();
        try {
            while (!waiting.isEmpty() && nanos.getAsLong() - begun < MOST_NANOS) {
                waiting.removeFirst().run();
            }
        } finally {
            under = !waiting.isEmpty();
            if (under) {
                later.execute(this::go);
            } else {
                done.run();
            }
        }
    }
}
