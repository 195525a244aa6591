// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.printer;

import java.time.Duration;
import java.util.function.Consumer;

/** One job in the queue of a printer, or one that it remembers. */
public interface PrintJob {
    /** The idempotency key it was sent with; empty for a job of somebody else whose name the printer does not tell. */
    String key();

    /** What the printer calls it. */
    String id();

    /** The printer it was sent to. */
    Printer printer();

    /** How it stands, asked from the printer. */
    JobReport report() throws PrintFailure;

    /**
     * Takes it out of the queue. A card or sheet that is already inside may still come out printed.
     *
     * @throws PrintFailure REFUSED when the printer does not let this account do so; nothing when it had ended already
     */
    void cancel() throws PrintFailure;

    /**
     * Waits for its end, asking twice a second.
     *
     * @param watch told of each change, e.g. that the printer waits for a ribbon
     * @return the last report; not ended when the patience ran out
     */
    default JobReport await(Duration patience, Consumer<JobReport> watch) throws PrintFailure, InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        JobReport before = null;
        for (int round = 0; ; round++) {
            var now = report();
            if (!now.equals(before)) {
                watch.accept(now);
                before = now;
            }
            if (now.state().ended() || System.nanoTime() >= end) {
                return now;
            }
            // The first answers come quickly, so that a fast printer is not waited for.
            Thread.sleep(Math.min(500, 50L << Math.min(round, 4)));
        }
    }
}
