// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.virtual.internal;

import fudaban.hardware.CardReader;
import fudaban.hardware.CardReaderService;
import fudaban.hardware.ReaderEvent;
import fudaban.hardware.ServiceState;
import fudaban.hardware.spi.ReaderEvents;
import fudaban.hardware.virtual.CardFolder;
import fudaban.hardware.virtual.Fault;
import fudaban.hardware.virtual.FaultyChip;
import fudaban.hardware.virtual.PracticeDesk;
import fudaban.hardware.virtual.VirtualReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/** The practice device: a few readers in this process, and a folder of cards. */
@Component(
        service = {CardReaderService.class, PracticeDesk.class},
        property = {CardReaderService.PRACTICE + ":Boolean=true", "readers:Integer=2"})
public final class PracticeReaderService implements PracticeDesk {
    private final ReaderEvents events = new ReaderEvents("practice reader events");
    private final List<VirtualReader> readers;
    private volatile CardFolder folder;

    /** Takes the number of readers from the component property {@code readers}. */
    @Activate
    public PracticeReaderService(Map<String, Object> properties) {
        var count = properties.get("readers") instanceof Integer n ? n : 2;
        var made = new ArrayList<VirtualReader>();
        for (var i = 1; i <= count; i++) {
            made.add(new VirtualReader("practice:" + i, Messages.text("reader", i), events));
        }
        readers = List.copyOf(made);
    }

    /** Takes all cards out and ends the event thread. */
    @Deactivate
    public void close() {
        readers.forEach(VirtualReader::pull);
        events.close();
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

    @Override
    public CardFolder useFolder(Path path) throws IOException {
        folder = new CardFolder(path);
        return folder;
    }

    @Override
    public List<VirtualReader> virtualReaders() {
        return readers;
    }

    @Override
    public void insert(VirtualReader reader, String card, Fault... faults) throws IOException {
        var from = folder;
        if (from == null) {
            throw new IOException("no folder of practice cards was chosen yet");
        }
        var chip = from.open(card);
        reader.pull();
        reader.insert(new FaultyChip(chip, faults), card);
    }
}
