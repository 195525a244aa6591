// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.spi;

import fudaban.hardware.CardReaderService.Subscription;
import fudaban.hardware.ReaderEvent;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Hands events to listeners in order, on one thread of their own, so that a slow listener delays no reader. */
public final class ReaderEvents implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(ReaderEvents.class.getName());

    private final List<Consumer<ReaderEvent>> listeners = new CopyOnWriteArrayList<>();
    private final ExecutorService thread;

    /** Makes a daemon thread of that name, started at the first event. */
    public ReaderEvents(String name) {
        thread = Executors.newSingleThreadExecutor(
                work -> Thread.ofPlatform().daemon().name(name).unstarted(work));
    }

    /** Adds a listener; the same object may be added twice. */
    public Subscription subscribe(Consumer<ReaderEvent> listener) {
        // A wrapper of its own, so that closing one subscription never ends another.
        Consumer<ReaderEvent> own = event -> listener.accept(event);
        listeners.add(own);
        return () -> listeners.remove(own);
    }

    /** Announces to all who listen when its turn comes; silently dropped after close. */
    public void fire(ReaderEvent event) {
        if (!thread.isShutdown()) {
            thread.execute(() -> listeners.forEach(listener -> deliver(listener, event)));
        }
    }

    private static void deliver(Consumer<ReaderEvent> listener, ReaderEvent event) {
        try {
            listener.accept(event);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "a listener failed on a reader event", e);
        }
    }

    @Override
    public void close() {
        thread.shutdown();
    }
}
