// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.hardware.print.sandbox.IppEveSandbox;
import fudaban.hardware.printer.CardPrinter;
import fudaban.hardware.printer.Finding;
import fudaban.hardware.printer.JobState;
import fudaban.hardware.printer.PrintFailure;
import fudaban.hardware.printer.PrinterStatus.Supply;
import fudaban.hardware.printer.Trouble;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against ippeveprinter, a printer that nobody here wrote, talked to without a print service in between. */
class IppPrinterTest {
    @TempDir
    private static Path folder;

    private static IppEveSandbox device;
    private static IppPrinterService service;

    @BeforeAll
    static void start() throws Exception {
        device = new IppEveSandbox(folder);
        service = new IppPrinterService("", device.address(), "tanaka");
    }

    @AfterAll
    static void stop() throws Exception {
        service.close();
        device.close();
    }

    private static CardPrinter printer() throws Exception {
        return assertInstanceOf(CardPrinter.class, service.printers().getFirst());
    }

    @Test
    void itSaysWhatItIsAndWhatIsLeft() throws Exception {
        var printer = printer();
        assertEquals("ipp:" + device.address(), printer.id());
        assertEquals(Set.of(300), printer.resolutions());
        assertTrue(printer.bothSides());
        var status = printer.status();
        assertTrue(status.ready(), status.toString());
        assertEquals(List.of(new Supply("YMCKO Ribbon", Supply.Kind.RIBBON, OptionalInt.of(25))), status.supplies());
    }

    @Test
    void whatIsSentArrivesAsItIs() throws Exception {
        var faces = Faces.both(300, 11);
        var job = printer().print(faces, "eve.pdf");
        assertEquals(
                JobState.DONE, job.await(Duration.ofSeconds(120), change -> {}).state(), device.log());
        var pdf = device.printed(job.id(), "pdf");
        assertTrue(new String(pdf, 0, 8, java.nio.charset.StandardCharsets.US_ASCII).startsWith("%PDF-1.5"));
        // Drawn by Poppler, every dot is where it was.
        var pages = Samples.pages(pdf, 300);
        assertEquals(2, pages.size());
        assertEquals(0, Faces.differing(Faces.noise(300, 11), pages.get(0)));
        assertEquals(0, Faces.differing(Faces.noise(300, 12), pages.get(1)));
        var again = printer().print(faces, "eve.pdf");
        assertEquals(job.id(), again.id());
        assertArrayEquals(pdf, device.printed(again.id(), "pdf"));
    }

    @Test
    void faultsOfSuppliesAreToldInWords() throws Exception {
        var expected = List.of(
                java.util.Map.entry("marker-supply-empty-error", Trouble.RIBBON_EMPTY),
                java.util.Map.entry("media-jam-error", Trouble.JAM),
                java.util.Map.entry("media-empty-error", Trouble.MEDIA_EMPTY),
                java.util.Map.entry("cover-open-error", Trouble.DOOR_OPEN));
        for (var fault : expected) {
            device.trouble(fault.getKey());
            var job = printer().print(Faces.front(300, 5), "eve." + fault.getKey());
            var stopped = job.report();
            for (int i = 0; i < 1200 && stopped.state() != JobState.STOPPED; i++) {
                Thread.sleep(50);
                stopped = job.report();
            }
            assertEquals(JobState.STOPPED, stopped.state(), device.log());
            assertEquals(Set.of(fault.getValue()), stopped.troubles());
            var sentence = fault.getValue().sentence(Locale.JAPANESE, printer().name());
            assertTrue(sentence.endsWith("。") && sentence.contains("Sandbox"), sentence);
            device.helped();
            assertEquals(
                    JobState.DONE,
                    job.await(Duration.ofSeconds(120), change -> {}).state());
        }
        assertTrue(printer().status().ready());
    }

    @Test
    void aStoppedJobIsTakenOut() throws Exception {
        var mark = printer().mark();
        device.trouble("media-jam-error");
        var job = printer().print(Faces.front(300, 6), "eve.cancel");
        job.cancel();
        device.helped();
        assertEquals(
                JobState.CANCELLED,
                job.await(Duration.ofSeconds(120), change -> {}).state());
        assertInstanceOf(Finding.Known.class, printer().find("eve.cancel", mark));
        assertInstanceOf(Finding.Absent.class, printer().find("eve.never", mark));
    }

    @Test
    void aPrinterThatIsNotThereIsNamed() {
        try (var nobody = new IppPrinterService("", "ipp://127.0.0.1:9/ipp/print", "tanaka")) {
            var failure = assertThrows(PrintFailure.class, nobody::printers);
            assertEquals(PrintFailure.Kind.NO_SERVICE, failure.kind());
            assertTrue(failure.sentence(Locale.ENGLISH).contains("127.0.0.1:9"));
        }
    }
}
