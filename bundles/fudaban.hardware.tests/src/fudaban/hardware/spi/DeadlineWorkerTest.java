// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.hardware.CardFailure;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class DeadlineWorkerTest {
    @Test
    void anAbandonedCallStillLetsGoOfItsHandles() throws Exception {
        var stuck = new CountDownLatch(1);
        var released = new CountDownLatch(1);
        var worker = new DeadlineWorker("test", released::countDown);
        assertThrows(
                TimeoutException.class,
                () -> worker.call(
                        () -> {
                            stuck.await(10, TimeUnit.SECONDS);
                            return null;
                        },
                        Duration.ofMillis(30)));
        assertTrue(worker.abandoned());
        assertThrows(TimeoutException.class, () -> worker.call(() -> 1, Duration.ofSeconds(1)));
        assertEquals(1, released.getCount());
        stuck.countDown();
        assertTrue(released.await(5, TimeUnit.SECONDS));
    }

    @Test
    void failuresComeThroughAndInterruptsAreKept() throws Exception {
        try (var worker = new DeadlineWorker("test", () -> {})) {
            var failure = assertThrows(
                    CardFailure.class,
                    () -> worker.call(
                            () -> {
                                throw new CardFailure(CardFailure.Kind.NO_CARD, "none");
                            },
                            Duration.ofSeconds(5)));
            assertEquals(CardFailure.Kind.NO_CARD, failure.kind());
            Thread.currentThread().interrupt();
            assertEquals(7, worker.call(() -> 7, Duration.ofSeconds(5)));
            assertTrue(Thread.interrupted());
        }
    }
}
