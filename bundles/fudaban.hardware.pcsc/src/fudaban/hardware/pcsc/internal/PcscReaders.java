// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.pcsc.internal;

import fudaban.hardware.Atr;
import fudaban.hardware.CardFailure;
import fudaban.hardware.CardReader;
import fudaban.hardware.CardReaderService;
import fudaban.hardware.ReaderEvent;
import fudaban.hardware.ReaderState;
import fudaban.hardware.ReaderState.Presence;
import fudaban.hardware.ServiceState;
import fudaban.hardware.spi.ReaderEvents;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** All readers ever seen by name, which of them are connected, and the events that follow from what the watch tells. */
public final class PcscReaders implements PcscWatch.Sink, AutoCloseable {
    private static final long FIRST_LOOK = 2_000;

    private final PcscNative pcsc;
    private final CardReaderService service;
    private final ReaderEvents events;
    private final TreeMap<String, PcscReader> known = new TreeMap<>();
    private final PcscWatch watch;
    private List<String> connected = List.of();
    private ServiceState state =
            ServiceState.unavailable(PcscCode.failure(PcscCode.NO_SERVICE, "not looked yet", "PC/SC"));

    /** Starts to watch. */
    public PcscReaders(PcscNative pcsc, CardReaderService service, ReaderEvents events) {
        this.pcsc = pcsc;
        this.service = service;
        this.events = events;
        this.watch = new PcscWatch(pcsc, this);
    }

    private void firstLook() {
        try {
            watch.awaitFirst(FIRST_LOOK);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Usable or not. */
    public ServiceState state() {
        firstLook();
        synchronized (this) {
            return state;
        }
    }

    /** The readers connected now. */
    public List<CardReader> connected() {
        firstLook();
        synchronized (this) {
            return connected.stream().map(name -> (CardReader) known.get(name)).toList();
        }
    }

    @Override
    public synchronized void up() {
        announce(ServiceState.AVAILABLE);
    }

    @Override
    public synchronized void down(CardFailure why) {
        readers(List.of());
        announce(ServiceState.unavailable(why));
    }

    private void announce(ServiceState now) {
        var changed = now.available() != state.available();
        state = now;
        if (changed) {
            events.fire(new ReaderEvent.ServiceChanged(service, now));
        }
    }

    @Override
    public synchronized void readers(List<String> names) {
        var sorted = names.stream().sorted().toList();
        var before = connected;
        connected = sorted;
        for (var name : before) {
            if (!sorted.contains(name)) {
                var reader = known.get(name);
                var had = reader.state();
                reader.seen(new ReaderState(Presence.ABSENT, Optional.empty(), had.changes() + 1));
                if (holdsCard(had)) {
                    events.fire(new ReaderEvent.Removed(reader));
                }
                events.fire(new ReaderEvent.Detached(reader));
            }
        }
        for (var name : sorted) {
            if (!before.contains(name)) {
                var reader = known.computeIfAbsent(name, fresh -> new PcscReader(pcsc, fresh));
                events.fire(new ReaderEvent.Attached(reader));
            }
        }
    }

    @Override
    public synchronized void state(String name, Presence presence, Optional<Atr> atr, long steps) {
        var reader = known.get(name);
        var had = reader.state();
        var now = new ReaderState(presence, atr, had.changes() + steps);
        // Present before and after, with a removal and an arrival between that nobody saw.
        var swapped = steps > 1;
        reader.seen(now);
        if (holdsCard(had) && (!holdsCard(now) || swapped)) {
            events.fire(new ReaderEvent.Removed(reader));
        }
        if (holdsCard(now) && (!holdsCard(had) || swapped)) {
            events.fire(new ReaderEvent.Inserted(reader, now));
        }
    }

    private static boolean holdsCard(ReaderState state) {
        return switch (state.presence()) {
            case CARD, UNREADABLE, MUTE -> true;
            case ABSENT, EMPTY -> false;
        };
    }

    @Override
    public void close() {
        watch.close();
        synchronized (this) {
            known.values().forEach(PcscReader::dispose);
        }
    }
}
