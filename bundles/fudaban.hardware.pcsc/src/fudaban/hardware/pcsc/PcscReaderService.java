// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.pcsc;

import fudaban.hardware.CardFailure;
import fudaban.hardware.CardReader;
import fudaban.hardware.CardReaderService;
import fudaban.hardware.ReaderEvent;
import fudaban.hardware.ServiceState;
import fudaban.hardware.pcsc.internal.PcscLayout;
import fudaban.hardware.pcsc.internal.PcscNative;
import fudaban.hardware.pcsc.internal.PcscReaders;
import fudaban.hardware.spi.ReaderEvents;
import java.util.List;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/**
 * The readers of the system's PC/SC service (pcscd, or Smart Card on Windows). Needs
 * {@code --enable-native-access=ALL-UNNAMED}. Without the library it stands there and says so.
 */
@Component(service = CardReaderService.class, property = CardReaderService.PRACTICE + ":Boolean=false")
public final class PcscReaderService implements CardReaderService, AutoCloseable {
    private final ReaderEvents events = new ReaderEvents("pcsc events");
    private final PcscReaders readers;
    private final ServiceState unusable;

    /** Uses the library of this system. */
    @Activate
    public PcscReaderService() {
        this(PcscLayout.here().library());
    }

    PcscReaderService(String library) {
        PcscReaders found = null;
        ServiceState why = null;
        try {
            found = new PcscReaders(PcscNative.load(PcscLayout.here(), library), this, events);
        } catch (CardFailure e) {
            why = ServiceState.unavailable(e);
        }
        readers = found;
        unusable = why;
    }

    @Override
    public ServiceState state() {
        return readers == null ? unusable : readers.state();
    }

    @Override
    public List<CardReader> readers() {
        return readers == null ? List.of() : readers.connected();
    }

    @Override
    public Subscription subscribe(Consumer<ReaderEvent> listener) {
        return events.subscribe(listener);
    }

    /** Ends all threads. */
    @Deactivate
    @Override
    public void close() {
        if (readers != null) {
            readers.close();
        }
        events.close();
    }
}
