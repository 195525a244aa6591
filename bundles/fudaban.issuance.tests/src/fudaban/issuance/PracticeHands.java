// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance;

import fudaban.hardware.CardReader;
import fudaban.hardware.ReaderEvent;
import fudaban.hardware.ServiceState;
import fudaban.hardware.spi.ReaderEvents;
import fudaban.hardware.virtual.CardFolder;
import fudaban.hardware.virtual.Chip;
import fudaban.hardware.virtual.Fault;
import fudaban.hardware.virtual.FaultyChip;
import fudaban.hardware.virtual.PracticeDesk;
import fudaban.hardware.virtual.VirtualReader;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;

/** A practice device whose cards the test may spoil. */
final class PracticeHands implements PracticeDesk {
    private final ReaderEvents events = new ReaderEvents("test readers");
    private final VirtualReader reader = new VirtualReader("practice:1", "Test", events);
    private CardFolder folder;
    /** Where numbers and challenges of the cards come from. */
    RandomGenerator random = new SecureRandom();
    /** What is done to each card before it goes in. */
    UnaryOperator<Chip> wrap = chip -> chip;

    @Override
    public CardFolder useFolder(Path path) throws IOException {
        folder = new CardFolder(path, random);
        return folder;
    }

    @Override
    public List<VirtualReader> virtualReaders() {
        return List.of(reader);
    }

    @Override
    public void insert(VirtualReader into, String card, Fault... faults) throws IOException {
        Chip chip = wrap.apply(folder.open(card));
        into.pull();
        into.insert(faults.length == 0 ? chip : new FaultyChip(chip, faults));
    }

    @Override
    public ServiceState state() {
        return ServiceState.AVAILABLE;
    }

    @Override
    public List<CardReader> readers() {
        return List.of(reader);
    }

    @Override
    public Subscription subscribe(Consumer<ReaderEvent> listener) {
        return events.subscribe(listener);
    }
}
