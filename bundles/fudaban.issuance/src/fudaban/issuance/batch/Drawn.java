// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.batch;

import fudaban.hardware.printer.CardFaces;
import fudaban.ledger.Refusal;
import java.time.LocalDate;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** A face that is drawn beside other work: the chip of a card keeps the reader busy for longer than its face takes. */
final class Drawn {
    private final LocalDate expires;
    private final FutureTask<CardFaces> task;

    /** Begins to draw. */
    Drawn(LocalDate expires, Station station, CardData data) {
        this.expires = expires;
        this.task = new FutureTask<>(() -> FaceFile.draw(station, data.expiring(expires)));
        Thread.ofPlatform().daemon().name("face of a card").start(task);
    }

    /** The last day that stands on it. */
    LocalDate expires() {
        return expires;
    }

    /** Waits for it. */
    CardFaces faces() throws Refusal, InterruptedException {
        try {
            return task.get();
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case Refusal refusal -> throw refusal;
                case RuntimeException wrong -> throw wrong;
                default -> throw new IllegalStateException(failed.getCause());
            }
        }
    }
}
