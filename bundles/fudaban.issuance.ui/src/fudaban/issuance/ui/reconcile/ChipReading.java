// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.reconcile;

import fudaban.hardware.CardReader;
import fudaban.hardware.CardReaderService;
import fudaban.hardware.CardReaderService.Subscription;
import fudaban.hardware.ReaderEvent;
import fudaban.issuance.reconcile.ChipSight;
import fudaban.issuance.reconcile.Reading;
import fudaban.issuance.reconcile.ReconcileDesk;
import fudaban.issuance.reconcile.ReconcileProfile.Source;
import fudaban.issuance.reconcile.Theirs;
import fudaban.ledger.Refusal;
import fudaban.ui.Work;
import fudaban.ui.shell.Seat;
import fudaban.ui.words.Words;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Takes the cards put on the readers one after another, each into the list of chips, until it is closed. */
final class ChipReading implements AutoCloseable {
    private final Seat seat;
    private final Work work;
    private final ReconcileModel model;
    private final Source source;
    private final BiConsumer<Boolean, String> told;
    private final Words words;
    private final List<Subscription> subscriptions;

    /** @param told whether a card could be read, and what is to be said, on the UI thread */
    ChipReading(
            List<CardReaderService> services,
            Seat seat,
            Work work,
            ReconcileModel model,
            Source source,
            BiConsumer<Boolean, String> told) {
        this.seat = seat;
        this.work = work;
        this.model = model;
        this.source = source;
        this.told = told;
        this.words = Words.of(ChipReading.class, seat.locale());
        subscriptions = services.stream()
                .map(service -> service.subscribe(event -> {
                    if (event instanceof ReaderEvent.Inserted inserted) {
                        take(inserted.reader());
                    }
                }))
                .toList();
        services.stream()
                .flatMap(service -> service.readers().stream())
                .filter(reader -> reader.state().hasCard())
                .forEach(this::take);
    }

    private void take(CardReader reader) {
        work.background().execute(() -> {
            try {
                Theirs card = seen(reader);
                work.ui().execute(() -> told.accept(true, words.say("chip.read", card.number())));
            } catch (Refusal | IOException | RuntimeException failure) {
                work.ui().execute(() -> told.accept(false, words.failure(failure)));
            }
        });
    }

    /** One after another: two readers may have a card at the same moment. */
    private synchronized Theirs seen(CardReader reader) throws Refusal, IOException {
        ReconcileDesk desk = model.desk();
        int line = desk.readings()
                        .getOrDefault(source, Optional.empty())
                        .map(Reading::rows)
                        .orElse(0)
                + 1;
        Theirs card = new ChipSight(seat.ledger(), seat.session()).read(reader, line);
        desk.seen(source, card);
        return card;
    }

    @Override
    public void close() {
        subscriptions.forEach(Subscription::close);
    }
}
