// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.virtual.printer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.hardware.printer.CardEncoder.Exit;
import fudaban.hardware.printer.CardEncoder.Station;
import fudaban.hardware.printer.CardFaces;
import fudaban.hardware.printer.Finding;
import fudaban.hardware.printer.JobState;
import fudaban.hardware.printer.PaperOrder;
import fudaban.hardware.printer.PrintFailure;
import fudaban.hardware.printer.PrintFailure.Kind;
import fudaban.hardware.printer.Settlement;
import fudaban.hardware.printer.Trouble;
import fudaban.hardware.virtual.internal.PracticeReaderService;
import fudaban.hardware.virtual.internal.printer.PracticePrinterService;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VirtualPrinterTest {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @TempDir
    private Path folder;

    private final PracticeReaderService readers = new PracticeReaderService(Map.of());

    @AfterEach
    void end() {
        readers.close();
    }

    private PracticePrinters start() throws IOException {
        var printers = new PracticePrinterService(readers);
        assertTrue(printers.printers().isEmpty());
        printers.useFolders(folder.resolve("cards"), folder.resolve("out"));
        return printers;
    }

    private static CardFaces faces() throws IOException {
        var image = new BufferedImage(CardFaces.width(300), CardFaces.height(300), BufferedImage.TYPE_INT_RGB);
        image.setRGB(500, 300, 0x123456);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return new CardFaces(bytes.toByteArray(), Optional.empty(), 300);
    }

    @Test
    void aCardGoesThroughTheStationsAndComesOut() throws Exception {
        var printer = start().card();
        var encoder = printer.encoder().orElseThrow();
        assertTrue(encoder.held().isEmpty());
        var reader = encoder.feed(Station.CONTACT, PATIENCE);
        assertTrue(reader.practice());
        try (var session = reader.open(PATIENCE)) {
            assertFalse(session.atr().toString().isEmpty());
        }
        var job = printer.print(faces(), "a");
        assertEquals(JobState.DONE, job.await(PATIENCE, change -> {}).state());
        assertTrue(encoder.held().isEmpty(), "the card is at the print head");
        assertArrayEquals(faces().front(), printer.front(job.id()));
        assertEquals(reader.id(), encoder.hold(Station.CONTACTLESS, PATIENCE).id());
        encoder.eject(Exit.GOOD, PATIENCE);
        assertEquals(List.of("card-00001"), printer.out(Exit.GOOD));
        assertEquals(List.of("1\tcard-00001"), printer.printed());
        assertEquals(
                Kind.NO_CARD,
                assertThrows(PrintFailure.class, () -> encoder.hold(Station.CONTACT, PATIENCE))
                        .kind());
    }

    @Test
    void itRemembersJobsAndTheCardInsideOverARestart() throws Exception {
        var before = start().card();
        var mark = before.mark();
        before.encoder().orElseThrow().feed(Station.CONTACT, PATIENCE);
        before.faults(PrinterFault.next(PrinterFault.Kind.ANSWER_LOST));
        assertEquals(
                Kind.TIMEOUT,
                assertThrows(PrintFailure.class, () -> before.print(faces(), "a"))
                        .kind());

        var after = start().card();
        assertEquals(Settlement.PRINTED, Settlement.ask(after, "a", mark));
        assertEquals(Settlement.NOT_PRINTED, Settlement.ask(after, "b", mark));
        assertTrue(after.encoder()
                .orElseThrow()
                .hold(Station.CONTACT, PATIENCE)
                .state()
                .hasCard());
        after.print(faces(), "a");
        assertEquals(1, after.printed().size());
        var later = after.mark();
        after.forget();
        assertInstanceOf(Finding.Forgotten.class, after.find("a", later));
        assertEquals(Settlement.UNCLEAR, Settlement.ask(after, "a", later));
    }

    @Test
    void troublesStopItUntilSomebodyHelps() throws Exception {
        var printer = start().card();
        for (var fault : Map.of(
                        PrinterFault.Kind.RIBBON_EMPTY,
                        Trouble.RIBBON_EMPTY,
                        PrinterFault.Kind.DOOR_OPEN,
                        Trouble.DOOR_OPEN)
                .entrySet()) {
            printer.faults(PrinterFault.next(fault.getKey()));
            var job = printer.print(faces(), fault.getKey().name());
            assertEquals(JobState.STOPPED, job.report().state());
            assertEquals(Set.of(fault.getValue()), job.report().troubles());
            assertFalse(job.report().begun());
            assertFalse(printer.status().ready());
            printer.help();
            assertEquals(JobState.DONE, job.report().state());
        }
        printer.faults(new PrinterFault(PrinterFault.Kind.JAM, 2), new PrinterFault(PrinterFault.Kind.TEAR, 2));
        assertEquals(JobState.DONE, printer.print(faces(), "first").report().state());
        var jammed = printer.print(faces(), "jam");
        assertEquals(Set.of(Trouble.JAM), jammed.report().troubles());
        var waiting = printer.print(faces(), "waiting");
        waiting.cancel();
        assertTrue(waiting.report().harmless());
        printer.help();
        assertEquals(Settlement.UNCLEAR, Settlement.of(jammed.report()));
        var torn = printer.print(faces(), "torn");
        assertEquals(JobState.FAILED, torn.report().state());
        assertFalse(java.util.Arrays.equals(faces().front(), printer.front(torn.id())));
    }

    @Test
    void anEmptyHopperGivesNoCard() throws Exception {
        var printer = start().card();
        printer.faults(PrinterFault.next(PrinterFault.Kind.NO_CARD));
        var encoder = printer.encoder().orElseThrow();
        assertEquals(
                Kind.NO_CARD,
                assertThrows(PrintFailure.class, () -> encoder.feed(Station.CONTACT, PATIENCE))
                        .kind());
        assertTrue(encoder.feed(Station.CONTACT, PATIENCE).state().hasCard());
        assertEquals(
                Kind.REFUSED,
                assertThrows(PrintFailure.class, () -> encoder.feed(Station.CONTACT, PATIENCE))
                        .kind());
        encoder.eject(Exit.REJECT, PATIENCE);
        assertEquals(1, printer.out(Exit.REJECT).size());
    }

    @Test
    void formsComeOutAsTheyAre() throws Exception {
        var printer = start().paper();
        var pdf = "%PDF-1.7 invented".getBytes(StandardCharsets.US_ASCII);
        var job = printer.print(PaperOrder.of(pdf), "form");
        assertEquals(JobState.DONE, job.report().state());
        assertArrayEquals(pdf, Files.readAllBytes(folder.resolve("out/paper/0001.pdf")));
        assertEquals("form", printer.jobs().getFirst().key());
    }
}
