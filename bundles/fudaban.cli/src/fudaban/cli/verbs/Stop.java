// SPDX-License-Identifier: EPL-2.0
package fudaban.cli.verbs;

import fudaban.ledger.Upkeep;
import fudaban.ledger.verb.Invocation;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Ctrl+C, or the end of the session, while a verb is at work: the work is told to stop, and the program ends when it has put away what it had begun. */
final class Stop implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 60;
    /** In which the sentence about it is printed. */
    private static final long SENTENCE_MILLIS = 300;

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "stop");
    private volatile boolean asked;

    /** Listens until it is closed. */
    Stop() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Told on the error stream, and stopped by Ctrl+C. */
    Upkeep.Progress progress(Invocation call, String what) {
        return new Upkeep.Progress() {
            @Override
            public void done(long work, long of) {
                call.progress(what, work, of);
            }

            @Override
            public boolean cancelled() {
                return asked;
            }
        };
    }

    /** Asks the work to stop and waits until it has. */
    void stop() {
        asked = true;
        try {
            if (ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                Thread.sleep(SENTENCE_MILLIS);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        ended.countDown();
        if (!asked) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException ending) {
                // The program ends already; the hook has nothing to wait for.
            }
        }
    }
}
