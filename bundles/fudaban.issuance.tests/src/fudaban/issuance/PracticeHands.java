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
import java.util.stream.IntStream;

/** A practice device whose cards the test may spoil. Cards go into its first reader unless another is named. */
final class PracticeHands implements PracticeDesk {
    private final ReaderEvents events = new ReaderEvents("test readers");
    private final List<VirtualReader> readers;
    private CardFolder folder;
    /** Where numbers and challenges of the cards come from. */
    RandomGenerator random = new SecureRandom();
    /** What is done to each card before it goes in. */
    UnaryOperator<Chip> wrap = chip -> chip;

    /** One reader. */
    PracticeHands() {
        this("Test");
    }

    /** Readers of these names. */
    PracticeHands(String... names) {
        readers = IntStream.rangeClosed(1, names.length)
                .mapToObj(i -> new VirtualReader("practice:" + i, names[i - 1], events))
                .toList();
    }

    @Override
    public CardFolder useFolder(Path path) throws IOException {
        folder = new CardFolder(path, random);
        return folder;
    }

    @Override
    public List<VirtualReader> virtualReaders() {
        return readers;
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
        return List.copyOf(readers);
    }

    @Override
    public Subscription subscribe(Consumer<ReaderEvent> listener) {
        return events.subscribe(listener);
    }
}
