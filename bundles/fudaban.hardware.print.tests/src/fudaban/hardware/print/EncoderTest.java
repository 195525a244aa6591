// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.hardware.CardReader;
import fudaban.hardware.CardReaderService;
import fudaban.hardware.ReaderEvent;
import fudaban.hardware.ServiceState;
import fudaban.hardware.print.sandbox.CupsSandbox;
import fudaban.hardware.printer.CardEncoder;
import fudaban.hardware.printer.CardEncoder.Exit;
import fudaban.hardware.printer.CardEncoder.Station;
import fudaban.hardware.printer.CardPrinter;
import fudaban.hardware.printer.CardPrinterSetup;
import fudaban.hardware.printer.CardPrinterSetup.Move;
import fudaban.hardware.printer.JobState;
import fudaban.hardware.printer.PrintFailure;
import fudaban.hardware.printer.PrintFailure.Kind;
import fudaban.hardware.spi.ReaderEvents;
import fudaban.hardware.virtual.CardFolder;
import fudaban.hardware.virtual.VirtualReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An encoder moved by commands through a real queue; the mechanics behind the queue are played by the test. */
class EncoderTest {
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final String FEED = "\u001bSis\r";
    private static final String GOOD = "\u001bSe\r";

    @TempDir
    private Path folder;

    private final ReaderEvents events = new ReaderEvents("test events");
    private final VirtualReader inside = new VirtualReader("practice:inside", "Sandbox Encoder", events);

    /** The readers of this machine: one, inside the printer. */
    private final class Readers implements CardReaderService {
        @Override
        public ServiceState state() {
            return ServiceState.AVAILABLE;
        }

        @Override
        public List<CardReader> readers() {
            return List.of(inside);
        }

        @Override
        public Subscription subscribe(Consumer<ReaderEvent> listener) {
            return events.subscribe(listener);
        }
    }

    private static CardPrinterSetup setup() {
        var encoder = new CardPrinterSetup.Encoder(
                Map.of(Station.CONTACT, "Sandbox Encoder"),
                Map.of(Move.FEED_CONTACT, FEED, Move.EJECT_GOOD, GOOD),
                "application/vnd.cups-raw");
        return new CardPrinterSetup(CardPrinter.Feeding.HOPPER, Set.of(), Optional.empty(), Optional.of(encoder));
    }

    @Test
    void aCardIsHeldPrintedAndPutOut() throws Exception {
        var cards = new CardFolder(folder);
        cards.create("blank");
        try (var cups = new CupsSandbox();
                var service = new IppPrinterService(cups.socket(), "", System.getProperty("user.name"))) {
            service.addReaders(new Readers());
            var printer = service.cardPrinter("card", setup()).orElseThrow();
            assertEquals(CardPrinter.Feeding.HOPPER, printer.feeding());
            var encoder = printer.encoder().orElseThrow();
            var moved = new ArrayList<String>();
            var device = Thread.ofVirtual().start(() -> device(cups, cards, moved));
            try {
                var reader = encoder.feed(Station.CONTACT, PATIENCE);
                assertTrue(reader.state().hasCard());
                assertEquals(reader.id(), encoder.held().orElseThrow().id());
                var job = printer.print(Faces.front(300, 1), "test.encoder");
                assertEquals(JobState.DONE, job.await(PATIENCE, change -> {}).state());
                encoder.eject(Exit.GOOD, PATIENCE);
                assertTrue(encoder.held().isEmpty());
                assertEquals(List.of(FEED, GOOD), moved);
                assertEquals(Kind.UNSUPPORTED, kind(encoder, Station.CONTACTLESS));
            } finally {
                device.interrupt();
                device.join();
            }
            // Nobody moves anything now: the bytes went out, and no card came.
            assertEquals(Kind.TIMEOUT, kind(encoder, Station.CONTACT));
            cups.trouble("media-empty-error");
            assertEquals(Kind.NO_CARD, kind(encoder, Station.CONTACT));
            cups.helped();
            assertTrue(printer.jobs().stream().anyMatch(job -> isCancelled(job)), "a late command would move a card");
        }
    }

    private static boolean isCancelled(fudaban.hardware.printer.PrintJob job) {
        try {
            return job.report().state() == JobState.CANCELLED;
        } catch (PrintFailure gone) {
            return false;
        }
    }

    private static Kind kind(CardEncoder encoder, Station station) {
        return assertThrows(PrintFailure.class, () -> encoder.feed(station, Duration.ofSeconds(2)))
                .kind();
    }

    private void device(CupsSandbox cups, CardFolder cards, List<String> moved) {
        for (int job = 1; !Thread.currentThread().isInterrupted(); ) {
            try {
                var said = new String(cups.printed(Integer.toString(job)), StandardCharsets.ISO_8859_1);
                job++;
                if (said.equals(FEED)) {
                    moved.add(said);
                    inside.insert(cards.open("blank"));
                } else if (said.equals(GOOD)) {
                    moved.add(said);
                    inside.pull();
                }
            } catch (IOException notYet) {
                try {
                    Thread.sleep(20);
                } catch (InterruptedException end) {
                    return;
                }
            }
        }
    }
}
