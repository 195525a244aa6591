// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.hardware.printer.JobReport;
import fudaban.hardware.virtual.Fault;
import fudaban.hardware.virtual.hands.HandFailure;
import fudaban.hardware.virtual.hands.HandOrder;
import fudaban.hardware.virtual.hands.PracticeBench;
import fudaban.hardware.virtual.printer.PrinterFault;
import fudaban.issuance.batch.BatchRunner;
import fudaban.issuance.batch.Control;
import fudaban.issuance.batch.DeskStations;
import fudaban.issuance.batch.Prompt;
import fudaban.issuance.batch.Prompt.Cue;
import fudaban.issuance.printer.DeskPrinters;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cards go in and out by hand: whoever does it strikes no key, but follows what is said and heard. */
class ByHandTest {
    private static final String READER = "practice:1";

    @TempDir
    Path scratch;

    private final List<Cue> heard = new ArrayList<>();
    private final List<String> said = new ArrayList<>();

    /** Somebody at the desk: puts a new card down when one is wanted, takes it when told. The first card is torn out once. */
    private final class Somebody implements Prompt, AutoCloseable {
        private final LinkedBlockingQueue<Cue> cues = new LinkedBlockingQueue<>();
        private final PracticeBench bench;
        private final Thread thread;
        private String again = "";
        private boolean torn;

        Somebody(PracticeBench bench) {
            this.bench = bench;
            thread = Thread.ofVirtual().start(this::sit);
        }

        @Override
        public void tell(Cue cue, Say what) {
            heard.add(cue);
            said.add(what.text(Locale.JAPAN));
            if (what.text(Locale.JAPAN).contains("中断")) {
                again = "card-00001";
            }
            cues.add(cue);
        }

        private void sit() {
            try {
                while (true) {
                    move(cues.take());
                }
            } catch (InterruptedException home) {
                Thread.currentThread().interrupt();
            }
        }

        private void move(Cue cue) {
            try {
                if (cue == Cue.PUT) {
                    List<Fault> faults = torn ? List.of() : List.of(new Fault.TornAfter(9));
                    torn = true;
                    bench.operator().order(new HandOrder.Insert(READER, again, faults));
                    again = "";
                } else if (cue == Cue.TAKE) {
                    bench.operator().order(new HandOrder.Pull(READER));
                }
            } catch (HandFailure gone) {
                // A torn card is out already.
                assertEquals(HandFailure.Kind.EMPTY, gone.kind());
            }
        }

        @Override
        public void close() {
            thread.interrupt();
        }
    }

    @Test
    void noKeyIsStruckBetweenCards() throws Exception {
        try (var house = new House(scratch.resolve("data"));
                var bench = PracticeBench.make();
                var somebody = new Somebody(bench)) {
            String batch = house.batch(3, "desk", scratch);
            var stations = new DeskStations(() -> House.FONTS, new DeskPrinters(List.of(bench.printers())), bench);
            var station = stations.practice(
                    house.ledger,
                    DeskStations.Practice.BY_HAND,
                    scratch.resolve("cards"),
                    scratch.resolve("faces"),
                    somebody);
            var result = new BatchRunner(house.ledger, station).run(house.session, batch, null, false, Control.NONE);
            assertEquals(new BatchRunner.Result(3, 0, 0), result, said.toString());
            assertEquals(
                    List.of(
                            Cue.PUT, Cue.SEEN, Cue.TAKE, // torn out in the middle …
                            Cue.PUT, Cue.SEEN, Cue.TAKE, // … asked for again and finished
                            Cue.PUT, Cue.SEEN, Cue.TAKE, Cue.PUT, Cue.SEEN, Cue.TAKE),
                    heard,
                    said.toString());
            assertEquals(3, bench.operator().cards().size(), "the torn card was finished, not replaced");
            assertTrue(said.get(0).contains("未発行カードをリーダーに置いてください"), said.toString());
            assertTrue(said.get(3).contains("中断したカード"), said.toString());
        }
    }

    @Test
    void thePracticePrinterBringsItsOwnCardsAndIsHelpedFromOutside() throws Exception {
        try (var house = new House(scratch.resolve("data"));
                var bench = PracticeBench.make()) {
            String batch = house.batch(2, "desk", scratch);
            var stations = new DeskStations(() -> House.FONTS, new DeskPrinters(List.of(bench.printers())), bench);
            var station = stations.practice(
                    house.ledger,
                    DeskStations.Practice.PRINTER,
                    scratch.resolve("cards"),
                    scratch.resolve("faces"),
                    (cue, what) -> heard.add(cue));
            bench.operator()
                    .order(new HandOrder.BreakPrinter(
                            "practice:card", PrinterFault.next(PrinterFault.Kind.RIBBON_EMPTY)));
            var result = new BatchRunner(house.ledger, station).run(house.session, batch, null, false, new Control() {
                @Override
                public void printing(String number, JobReport report) {
                    if (!report.troubles().isEmpty()) {
                        try {
                            bench.operator().order(new HandOrder.Help("practice:card"));
                        } catch (HandFailure impossible) {
                            throw new AssertionError(impossible);
                        }
                    }
                }

                @Override
                public void problem(String number, Say what) {
                    said.add(what.text(Locale.JAPAN));
                }
            });
            assertEquals(new BatchRunner.Result(2, 0, 0), result, said.toString());
            assertTrue(said.getFirst().contains("リボン"), said.toString());
            assertEquals(2, bench.printers().card().printed().size());
            assertEquals(List.of(), heard, "nothing to do by hand");
        }
    }
}
