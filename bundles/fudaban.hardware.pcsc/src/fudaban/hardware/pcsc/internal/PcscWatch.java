// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.pcsc.internal;

import fudaban.hardware.Atr;
import fudaban.hardware.CardFailure;
import fudaban.hardware.ReaderState.Presence;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The thread that waits in SCardGetStatusChange for readers and cards to come and go, with a context of its own. While
 * the service is away it tries again twice a second.
 */
public final class PcscWatch implements AutoCloseable {
    /** What the watch tells, on its own thread. */
    public interface Sink {
        /** The service is usable; what it lists follows. */
        void up();

        /** The service is not usable; no reader is. */
        void down(CardFailure why);

        /** These readers are connected, and no others. */
        void readers(List<String> names);

        /**
         * A reader is in that state.
         *
         * @param steps arrivals and removals since the last time, 0 when only its use by others changed
         */
        void state(String name, Presence presence, Optional<Atr> atr, long steps);
    }

    private static final String PNP = "\\\\?PnP?\\Notification";
    /** Readers are listed again this often, should a notification get lost between listing and waiting. */
    private static final long ROUND = 5_000;

    private static final int CHANGED = 0x02;
    private static final int UNAVAILABLE = 0x0C;
    private static final int PRESENT = 0x20;
    private static final int MUTE = 0x200;

    private final PcscNative pcsc;
    private final Sink sink;
    private final Map<String, Long> last = new LinkedHashMap<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final CountDownLatch first = new CountDownLatch(1);
    private final Thread thread;
    private volatile long context;
    private volatile boolean established;

    /** Starts watching. */
    public PcscWatch(PcscNative pcsc, Sink sink) {
        this.pcsc = pcsc;
        this.sink = sink;
        this.thread = Thread.ofPlatform().daemon().name("pcsc watch").start(this::run);
    }

    /** Waits until the first look at the readers is over. */
    public void awaitFirst(long milliseconds) throws InterruptedException {
        first.await(milliseconds, TimeUnit.MILLISECONDS);
    }

    private boolean closed() {
        return closing.getCount() == 0;
    }

    private void run() {
        while (!closed()) {
            int code;
            try (var arena = Arena.ofConfined()) {
                code = establish(arena);
                if (code == PcscCode.OK) {
                    sink.up();
                    code = watch();
                }
            }
            if (established) {
                established = false;
                pcsc.release(context);
            }
            last.clear();
            if (!closed()) {
                sink.down(PcscCode.failure(code, "SCardGetStatusChange", "PC/SC"));
                first.countDown();
                pause();
            }
        }
    }

    private int establish(Arena arena) {
        var out = arena.allocate(16, 8);
        var code = pcsc.establish(out);
        if (code == PcscCode.OK) {
            context = out.get(ValueLayout.JAVA_LONG, 0);
            established = true;
        }
        return code;
    }

    /** Rounds of listing and waiting, until the context is lost; returns why. */
    private int watch() {
        while (!closed()) {
            try (var arena = Arena.ofConfined()) {
                var length = arena.allocate(16, 8);
                var buffer = arena.allocate(16_384);
                pcsc.layout().writeDword(length, 0, buffer.byteSize());
                var code = pcsc.listReaders(context, buffer, length);
                if (code != PcscCode.OK && code != PcscCode.NO_READERS) {
                    return code;
                }
                var names = code == PcscCode.OK
                        ? PcscNative.multiString(buffer, pcsc.layout().readDword(length, 0))
                        : List.<String>of();
                last.keySet().retainAll(names);
                sink.readers(names);
                code = wait(arena, names);
                if (code != PcscCode.OK) {
                    return code;
                }
            }
        }
        return PcscCode.CANCELLED;
    }

    /** Waits for changes of these readers, until the list of readers may have changed. */
    private int wait(Arena arena, List<String> names) {
        var layout = pcsc.layout();
        var states = arena.allocate((names.size() + 1L) * layout.stateSize(), 8);
        for (var i = 0; i <= names.size(); i++) {
            var name = i < names.size() ? names.get(i) : PNP;
            states.set(ValueLayout.ADDRESS, (long) i * layout.stateSize(), PcscNative.text(arena, name));
            if (i < names.size()) {
                layout.writeDword(
                        states, (long) i * layout.stateSize() + layout.current(), last.getOrDefault(name, 0L));
            }
        }
        var fresh = names.stream().anyMatch(name -> !last.containsKey(name));
        while (!closed()) {
            var code = pcsc.statusChange(context, fresh ? 0 : ROUND, states, names.size() + 1);
            if (code == PcscCode.UNKNOWN_READER || code == PcscCode.READER_UNAVAILABLE || code == PcscCode.CANCELLED) {
                return PcscCode.OK;
            }
            if (code != PcscCode.OK && code != PcscCode.TIMEOUT) {
                return code;
            }
            for (var i = 0; i < names.size(); i++) {
                look(states.asSlice((long) i * layout.stateSize(), layout.stateSize()), names.get(i));
            }
            first.countDown();
            var pnp = layout.readDword(states, (long) names.size() * layout.stateSize() + layout.event());
            if (code == PcscCode.TIMEOUT && !fresh || (pnp & CHANGED) != 0) {
                return PcscCode.OK;
            }
            fresh = false;
        }
        return PcscCode.CANCELLED;
    }

    private void look(MemorySegment state, String name) {
        var layout = pcsc.layout();
        var event = layout.readDword(state, layout.event());
        if ((event & CHANGED) == 0 && last.containsKey(name)) {
            return;
        }
        var before = last.get(name);
        var now = event & ~(long) CHANGED;
        // The upper half counts arrivals and removals: more than one step means that something was missed between.
        var steps = before == null ? 1 : (now >>> 16) - (before >>> 16) & 0xFFFF;
        last.put(name, now);
        layout.writeDword(state, layout.current(), now);
        sink.state(name, presence(now), (now & PRESENT) != 0 ? atr(state) : Optional.empty(), steps);
    }

    private static Presence presence(long flags) {
        if ((flags & UNAVAILABLE) != 0) {
            return Presence.ABSENT;
        }
        if ((flags & PRESENT) == 0) {
            return Presence.EMPTY;
        }
        return (flags & MUTE) != 0 ? Presence.UNREADABLE : Presence.CARD;
    }

    private Optional<Atr> atr(MemorySegment state) {
        var layout = pcsc.layout();
        var length = layout.readDword(state, layout.atrLength());
        return length < 2 || length > 33
                ? Optional.empty()
                : Optional.of(new Atr(state.asSlice(layout.atr(), length).toArray(ValueLayout.JAVA_BYTE)));
    }

    private void pause() {
        try {
            closing.await(500, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closing.countDown();
        }
    }

    /** Ends the thread; returns when it ended, or after two seconds. */
    @Override
    public void close() {
        closing.countDown();
        // A cancel just before the wait begins is lost, hence more than one.
        for (var i = 0; i < 40 && thread.isAlive(); i++) {
            if (established) {
                pcsc.cancel(context);
            }
            try {
                thread.join(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
