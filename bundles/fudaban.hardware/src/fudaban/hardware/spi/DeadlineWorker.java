// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.spi;

import fudaban.hardware.CardFailure;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One thread that talks to one reader, with a deadline on every call. A call that does not come back is abandoned: a
 * blocked native call cannot be ended from outside, so the thread is left behind and ends by itself once the card is
 * pulled. After that the worker is of no more use and a new one takes its place.
 */
public final class DeadlineWorker implements AutoCloseable {
    private final ExecutorService thread;
    private final Runnable lastWords;
    private volatile boolean abandoned;

    /**
     * Makes a daemon thread of that name, started at the first call.
     *
     * @param lastWords runs on the thread as its last work, after close or once an abandoned call came back: the place
     *     to let go of handles
     */
    public DeadlineWorker(String name, Runnable lastWords) {
        this.lastWords = lastWords;
        thread = Executors.newSingleThreadExecutor(
                work -> Thread.ofPlatform().daemon().name(name).unstarted(work));
    }

    /** What runs on the worker's thread. */
    @FunctionalInterface
    public interface Call<T> {
        /** Does it. */
        T run() throws Exception;
    }

    /** True once a call was given up. */
    public boolean abandoned() {
        return abandoned;
    }

    /**
     * Runs a call and waits for it; an interrupt of the waiting thread is kept for later, so that a command already on
     * its way is never torn by it.
     *
     * @throws TimeoutException when the deadline passed; the worker is abandoned then
     */
    public <T> T call(Call<T> call, Duration deadline) throws CardFailure, TimeoutException {
        var future = submit(call);
        var end = System.nanoTime() + deadline.toNanos();
        var interrupted = false;
        try {
            while (true) {
                try {
                    return future.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (TimeoutException e) {
            abandoned = true;
            close();
            throw e;
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case CardFailure failure -> throw failure;
                case RuntimeException failure -> throw failure;
                case Error failure -> throw failure;
                default -> throw new IllegalStateException(e.getCause());
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private synchronized <T> Future<T> submit(Call<T> call) throws TimeoutException {
        if (thread.isShutdown()) {
            throw new TimeoutException("worker was closed");
        }
        return thread.submit(call::run);
    }

    /** Runs something on the worker's thread without waiting; ignored when abandoned. */
    public synchronized void later(Runnable work) {
        if (!thread.isShutdown()) {
            thread.execute(work);
        }
    }

    @Override
    public synchronized void close() {
        if (!thread.isShutdown()) {
            thread.execute(lastWords);
            thread.shutdown();
        }
    }
}
