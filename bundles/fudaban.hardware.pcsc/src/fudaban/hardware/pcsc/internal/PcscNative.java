// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.pcsc.internal;

import fudaban.hardware.CardFailure;
import java.lang.foreign.Arena;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The functions of the PC/SC library. All numbers are long here, whatever their width below; all results are the 32-bit
 * return code. A context belongs to one thread: libpcsclite serialises what shares a context, so that a waiting thread
 * would block every other one.
 */
public final class PcscNative {
    private final PcscLayout layout;
    private final MethodHandle establish;
    private final MethodHandle release;
    private final MethodHandle list;
    private final MethodHandle change;
    private final MethodHandle connect;
    private final MethodHandle begin;
    private final MethodHandle end;
    private final MethodHandle transmit;
    private final MethodHandle disconnect;
    private final MethodHandle cancel;

    private PcscNative(PcscLayout layout, SymbolLookup library) {
        this.layout = layout;
        establish = bind(library, "SCardEstablishContext", "dppp");
        release = bind(library, "SCardReleaseContext", "h");
        list = bind(library, "SCardListReaders" + layout.suffix(), "hppp");
        change = bind(library, "SCardGetStatusChange" + layout.suffix(), "hdpd");
        connect = bind(library, "SCardConnect" + layout.suffix(), "hpddpp");
        begin = bind(library, "SCardBeginTransaction", "h");
        end = bind(library, "SCardEndTransaction", "hd");
        transmit = bind(library, "SCardTransmit", "hppdppp");
        disconnect = bind(library, "SCardDisconnect", "hd");
        cancel = bind(library, "SCardCancel", "h");
    }

    /**
     * Loads the library for the life of the program.
     *
     * @throws CardFailure NO_LIBRARY when it is not installed or not the one expected
     */
    public static PcscNative load(PcscLayout layout, String library) throws CardFailure {
        try {
            return new PcscNative(layout, SymbolLookup.libraryLookup(library, Arena.global()));
        } catch (IllegalArgumentException | NoSuchElementException | IllegalCallerException e) {
            throw new CardFailure(CardFailure.Kind.NO_LIBRARY, e.getMessage(), e, library);
        }
    }

    private MethodHandle bind(SymbolLookup library, String name, String arguments) {
        var handle = Linker.nativeLinker().downcallHandle(library.findOrThrow(name), layout.function(arguments));
        var wide = MethodType.methodType(
                long.class,
                arguments
                        .chars()
                        .mapToObj(letter -> letter == 'p' ? MemorySegment.class : long.class)
                        .toArray(Class<?>[]::new));
        return MethodHandles.explicitCastArguments(handle, wide);
    }

    /** The memory layout in use. */
    public PcscLayout layout() {
        return layout;
    }

    /** SCardEstablishContext; the context lands at the start of {@code out}. */
    public int establish(MemorySegment out) {
        return run(() -> (long) establish.invokeExact(2L, MemorySegment.NULL, MemorySegment.NULL, out));
    }

    /** SCardReleaseContext. */
    public int release(long context) {
        return run(() -> (long) release.invokeExact(context));
    }

    /** SCardListReaders into a buffer, its length in bytes in {@code length}. */
    public int listReaders(long context, MemorySegment buffer, MemorySegment length) {
        return run(() -> (long) list.invokeExact(context, MemorySegment.NULL, buffer, length));
    }

    /** SCardGetStatusChange; waits at most {@code milliseconds}. */
    public int statusChange(long context, long milliseconds, MemorySegment states, int count) {
        return run(() -> (long) change.invokeExact(context, milliseconds, states, (long) count));
    }

    /** SCardConnect, shared, T=1 or T=0. */
    public int connect(long context, MemorySegment reader, long protocols, MemorySegment card, MemorySegment protocol) {
        return run(() -> (long) connect.invokeExact(context, reader, 2L, protocols, card, protocol));
    }

    /** SCardBeginTransaction; blocks while another program holds one. */
    public int begin(long card) {
        return run(() -> (long) begin.invokeExact(card));
    }

    /** SCardEndTransaction, leaving the card as it is. */
    public int end(long card) {
        return run(() -> (long) end.invokeExact(card, 0L));
    }

    /** SCardDisconnect with reset. */
    public int disconnect(long card) {
        return run(() -> (long) disconnect.invokeExact(card, 1L));
    }

    /** SCardTransmit. */
    public int transmit(
            long card, MemorySegment request, MemorySegment send, long length, MemorySegment into, MemorySegment room) {
        return run(() -> (long) transmit.invokeExact(card, request, send, length, MemorySegment.NULL, into, room));
    }

    /** SCardCancel: the only call allowed from a foreign thread; ends a wait of that context. */
    public int cancel(long context) {
        return run(() -> (long) cancel.invokeExact(context));
    }

    private interface Downcall {
        long run() throws Throwable;
    }

    private static int run(Downcall call) {
        try {
            return (int) call.run();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("PC/SC call failed in Java", e);
        }
    }

    /** A C string. */
    static MemorySegment text(Arena arena, String text) {
        return arena.allocateFrom(text, StandardCharsets.UTF_8);
    }

    /** Splits what SCardListReaders returns: texts ended by zero, an empty one at the end. */
    static List<String> multiString(MemorySegment memory, long length) {
        var names = new ArrayList<String>();
        long start = 0;
        for (long at = 0; at < length; at++) {
            if (memory.get(ValueLayout.JAVA_BYTE, at) == 0) {
                if (at == start) {
                    break;
                }
                names.add(new String(
                        memory.asSlice(start, at - start).toArray(ValueLayout.JAVA_BYTE), StandardCharsets.UTF_8));
                start = at + 1;
            }
        }
        return List.copyOf(names);
    }
}
