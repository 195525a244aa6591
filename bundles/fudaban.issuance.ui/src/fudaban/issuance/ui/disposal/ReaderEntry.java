// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.disposal;

import fudaban.hardware.CardReaderService;
import fudaban.hardware.CardReaderService.Subscription;
import fudaban.hardware.ReaderEvent;
import fudaban.issuance.destroy.CardsOnReaders;
import fudaban.issuance.destroy.ThingFinder;
import fudaban.issuance.destroy.model.Identified;
import fudaban.ledger.Refusal;
import fudaban.ui.Work;
import fudaban.ui.shell.Seat;
import fudaban.ui.words.Words;
import java.util.List;
import java.util.function.BooleanSupplier;

/** A card put on a reader counts like its number and Enter, while the page is in front. */
final class ReaderEntry implements AutoCloseable {
    private final List<Subscription> subscriptions;

    ReaderEntry(List<CardReaderService> services, Seat seat, Work work, DisposalModel model, BooleanSupplier inFront) {
        var finder = new ThingFinder(seat.ledger(), seat.session());
        var words = Words.of(ReaderEntry.class, seat.locale());
        subscriptions = services.stream()
                .map(service -> service.subscribe(event -> {
                    if (event instanceof ReaderEvent.Inserted inserted) {
                        // Whether the page is in front only the UI thread knows; the chip is read elsewhere.
                        work.ui().execute(() -> {
                            if (inFront.getAsBoolean()) {
                                work.background().execute(() -> read(inserted, finder, work, model, words));
                            }
                        });
                    }
                }))
                .toList();
    }

    private static void read(
            ReaderEvent.Inserted inserted, ThingFinder finder, Work work, DisposalModel model, Words words) {
        try {
            String number = CardsOnReaders.known(inserted.reader(), finder);
            work.ui().execute(() -> model.enter(number, Identified.READER));
        } catch (Refusal unknown) {
            work.ui().execute(() -> model.tell(new DisposalModel.Said(false, words.failure(unknown))));
        }
    }

    @Override
    public void close() {
        subscriptions.forEach(Subscription::close);
    }
}
