// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.journal;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Works on what was read while the next is being read: one piece after the other, in order, never more than one behind. */
final class Behind implements AutoCloseable {
    // None of the common pool's: those are to help it.
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("verification").daemon().factory());
    private CompletableFuture<Void> under = CompletableFuture.completedFuture(null);

    /** Begins this piece as soon as the one before it is done, for which it waits; throws what that one threw. */
    void follow(Runnable piece) {
        end();
        under = CompletableFuture.runAsync(piece, thread);
    }

    private void end() {
        try {
            under.join();
        } catch (CompletionException failed) {
            under = CompletableFuture.completedFuture(null);
            switch (failed.getCause()) {
                case RuntimeException itself -> throw itself;
                case Error itself -> throw itself;
                default -> throw failed;
            }
        }
    }

    /** Waits for the last piece. */
    @Override
    public void close() {
        try {
            end();
        } finally {
            thread.close();
        }
    }
}
