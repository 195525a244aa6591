// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.pcsc.internal;

import fudaban.hardware.Atr;
import fudaban.hardware.CardFailure;
import fudaban.hardware.CardReader;
import fudaban.hardware.CommandApdu;
import fudaban.hardware.ReaderEvent;
import fudaban.hardware.ResponseApdu;
import fudaban.hardware.pcsc.PcscReaderService;
import fudaban.hardware.virtual.Chip;
import fudaban.hardware.virtual.VpcdCard;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * What the service of card readers costs over the bare binding: both in one program, with the same reader and card, in turns.
 * In its package because it uses the binding without the service.
 */
final class CardsBench {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final CommandApdu ASK = CommandApdu.of(0xFF, 0xCA, 0, 0).expecting(256);
    private static final int WARM = 4;
    private static final int ROUNDS = 12;
    private static final int COMMANDS = 2_000;
    private static final int ARRIVALS = 40;
    private static final int IDLE_SECONDS = 20;
    private static final int FIRST_READER = VpcdCard.FIRST_PORT;

    private final PcscNative pcsc =
            PcscNative.load(PcscLayout.here(), PcscLayout.here().library());
    private final PcscReaderService service = new PcscReaderService();
    private boolean missed;

    private CardsBench() throws CardFailure {}

    public static void main(String[] args) throws Exception {
        if (args.length > 0) {
            lie();
            return;
        }
        var bench = new CardsBench();
        bench.until(() -> bench.service.readers().size() == 4);
        bench.commands();
        bench.arrivals();
        bench.idle();
        bench.service.close();
        System.exit(bench.missed ? 1 : 0);
    }

    /** Answers four bytes at once. */
    private static final class Quick implements Chip {
        private static final byte[] ANSWER =
                ResponseApdu.decode(new byte[] {1, 2, 3, 4, (byte) 0x90, 0}).encode();

        @Override
        public Atr atr() {
            return Atr.ofHex("3B 87 80 01 46 55 44 41 42 41 4E 5D");
        }

        @Override
        public void reset() {}

        @Override
        public byte[] process(byte[] command) {
            return ANSWER;
        }
    }

    private CardReader first() {
        return service.readers().getFirst();
    }

    private void commands() throws Exception {
        try (var card = VpcdCard.insert(FIRST_READER, new Quick(), PATIENCE)) {
            until(() -> first().state().hasCard());
            var bare = new ArrayList<Long>();
            var whole = new ArrayList<Long>();
            for (var round = 0; round < WARM + ROUNDS; round++) {
                var one = bare();
                var other = service();
                if (round >= WARM) {
                    bare.add(median(one));
                    whole.add(median(other));
                }
            }
            var below = median(array(bare)) / 1000.0;
            var above = median(array(whole)) / 1000.0;
            System.out.printf(
                    "command: bare binding %.1f us, service %.1f us (medians of %d rounds of %d), ratio %.2f%n",
                    below, above, ROUNDS, COMMANDS, above / below);
            goal("overhead of the service per command", above - below, 50, "us");
        }
    }

    private long[] bare() throws CardFailure {
        try (var arena = Arena.ofConfined()) {
            var layout = pcsc.layout();
            var out = arena.allocate(16, 8);
            var protocol = arena.allocate(16, 8);
            require(pcsc.establish(out));
            var context = out.get(ValueLayout.JAVA_LONG, 0);
            require(pcsc.connect(context, PcscNative.text(arena, ((PcscReader) first()).name()), 2, out, protocol));
            var handle = out.get(ValueLayout.JAVA_LONG, 0);
            require(pcsc.begin(handle));
            var request = arena.allocate(layout.ioRequestSize(), 8);
            layout.writeDword(request, 0, layout.readDword(protocol, 0));
            layout.writeDword(request, layout.dword(), layout.ioRequestSize());
            var send = arena.allocateFrom(ValueLayout.JAVA_BYTE, ASK.encode());
            var receive = arena.allocate(65_538);
            var times = new long[COMMANDS];
            for (var i = 0; i < times.length; i++) {
                var began = System.nanoTime();
                layout.writeDword(out, 0, receive.byteSize());
                require(pcsc.transmit(handle, request, send, send.byteSize(), receive, out));
                times[i] = System.nanoTime() - began;
            }
            pcsc.end(handle);
            pcsc.disconnect(handle);
            pcsc.release(context);
            return times;
        }
    }

    private static void require(int code) {
        if (code != PcscCode.OK) {
            throw new IllegalStateException("PC/SC 0x%08X".formatted(code));
        }
    }

    private long[] service() throws CardFailure {
        var times = new long[COMMANDS];
        try (var session = first().open(PATIENCE)) {
            for (var i = 0; i < times.length; i++) {
                var began = System.nanoTime();
                session.transmit(ASK);
                times[i] = System.nanoTime() - began;
            }
        }
        return times;
    }

    /** When a bare wait for the same reader comes back, and when a listener of the service is told. */
    private void arrivals() throws Exception {
        var told = new LinkedBlockingQueue<Long>();
        var late = new ArrayList<Long>();
        try (var subscription = service.subscribe(event -> {
            if (event instanceof ReaderEvent.Inserted) {
                told.add(System.nanoTime());
            }
        })) {
            for (var n = 0; n < ARRIVALS; n++) {
                until(() -> !first().state().hasCard());
                var seen = new LinkedBlockingQueue<Long>();
                var waiting = Thread.ofPlatform().start(() -> seen.add(arrival()));
                until(() -> waiting.getState() == Thread.State.RUNNABLE);
                // Until it stands in the native call: from outside that cannot be seen.
                TimeUnit.MILLISECONDS.sleep(50);
                try (var card = VpcdCard.insert(FIRST_READER, new Quick(), PATIENCE)) {
                    long service = told.poll(10, TimeUnit.SECONDS);
                    long bare = seen.poll(10, TimeUnit.SECONDS);
                    late.add(service - bare);
                }
            }
        }
        var sorted = array(late);
        Arrays.sort(sorted);
        System.out.printf(
                "arrival: service after the bare wait, %d times: median %.2f ms, latest %.2f ms%n",
                ARRIVALS, median(sorted) / 1e6, sorted[sorted.length - 1] / 1e6);
        // One in twenty may meet a machine that is busy with something else.
        goal("arrival event after the bare wait (19 of 20)", sorted[sorted.length * 19 / 20 - 1] / 1e6, 20, "ms");
    }

    private long arrival() {
        try (var arena = Arena.ofConfined()) {
            var layout = pcsc.layout();
            var out = arena.allocate(16, 8);
            require(pcsc.establish(out));
            var context = out.get(ValueLayout.JAVA_LONG, 0);
            MemorySegment state = arena.allocate(layout.stateSize(), 8);
            state.set(ValueLayout.ADDRESS, 0, PcscNative.text(arena, ((PcscReader) first()).name()));
            require(pcsc.statusChange(context, 0, state, 1));
            while ((layout.readDword(state, layout.event()) & 0x20) == 0) {
                layout.writeDword(state, layout.current(), layout.readDword(state, layout.event()) & ~2L);
                pcsc.statusChange(context, 10_000, state, 1);
            }
            var now = System.nanoTime();
            pcsc.release(context);
            return now;
        }
    }

    /** Four cards that only lie there, in a program of their own. */
    private static void lie() throws Exception {
        for (var port : new int[] {0, 1, 10, 11}) {
            VpcdCard.insert(FIRST_READER + port, new Quick(), PATIENCE);
        }
        Thread.currentThread().join();
    }

    private void idle() throws Exception {
        var cards = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        CardsBench.class.getName(),
                        "cards")
                .inheritIO()
                .start();
        until(() -> service.readers().stream().filter(r -> r.state().hasCard()).count() == 4);
        for (var reader : service.readers()) {
            reader.open(PATIENCE).close();
        }
        TimeUnit.SECONDS.sleep(2);
        var threads = ManagementFactory.getThreadMXBean();
        var before = service(threads);
        var system = ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);
        var all = system.getProcessCpuTime();
        var began = System.nanoTime();
        TimeUnit.SECONDS.sleep(IDLE_SECONDS);
        var wall = System.nanoTime() - began;
        var own = 100.0 * (service(threads) - before) / wall;
        var program = 100.0 * (system.getProcessCpuTime() - all) / wall;
        System.out.printf(
                "idle: four readers with cards for %d s: threads of the service %.3f %%, whole program %.3f %%%n",
                IDLE_SECONDS, own, program);
        goal("idle CPU with four readers (whole program)", program, 0.5, "% of a core");
        cards.destroyForcibly().waitFor();
    }

    private static long service(java.lang.management.ThreadMXBean threads) {
        return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(info -> info != null && info.getThreadName().startsWith("pcsc"))
                .mapToLong(info -> Math.max(0, threads.getThreadCpuTime(info.getThreadId())))
                .sum();
    }

    private void goal(String what, double got, double wanted, String unit) {
        var met = got <= wanted;
        missed |= !met;
        System.out.printf("%s: %.2f %s, goal <= %.1f %s: %s%n", what, got, unit, wanted, unit, met ? "met" : "MISSED");
    }

    private static long median(long[] times) {
        var sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static long[] array(List<Long> values) {
        return values.stream().mapToLong(Long::longValue).toArray();
    }

    private void until(BooleanSupplier condition) throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("waited in vain");
            }
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }
}
