// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware;

import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Waits for something at the readers, over any number of services, without polling. */
public final class CardWait {
    private CardWait() {}

    /**
     * Waits until one of the connected readers fulfils the condition, e.g. {@code r -> r.state().hasCard()}.
     *
     * @return the first such reader
     * @throws CardFailure TIMEOUT when none did until the deadline
     * @throws InterruptedException when the waiting thread is told to stop
     */
    public static CardReader until(
            Collection<CardReaderService> services, Predicate<CardReader> condition, Duration deadline)
            throws CardFailure, InterruptedException {
        var changed = new Semaphore(0);
        var subscriptions = services.stream()
                .map(s -> s.subscribe(event -> changed.release()))
                .toList();
        try {
            var end = System.nanoTime() + deadline.toNanos();
            while (true) {
                changed.drainPermits();
                var found = services.stream()
                        .flatMap(s -> s.readers().stream())
                        .filter(condition)
                        .findFirst();
                if (found.isPresent()) {
                    return found.get();
                }
                if (!changed.tryAcquire(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                    throw new CardFailure(CardFailure.Kind.TIMEOUT, "no reader as wanted within " + deadline);
                }
            }
        } finally {
            subscriptions.forEach(CardReaderService.Subscription::close);
        }
    }
}
