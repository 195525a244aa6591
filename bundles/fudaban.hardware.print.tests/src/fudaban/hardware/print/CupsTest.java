// SPDX-License-Identifier: EPL-2.0
package fudaban.hardware.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.hardware.print.sandbox.CupsSandbox;
import fudaban.hardware.print.sandbox.Raster;
import fudaban.hardware.print.sandbox.Relay;
import fudaban.hardware.printer.CardPrinter;
import fudaban.hardware.printer.CardPrinterSetup;
import fudaban.hardware.printer.Finding;
import fudaban.hardware.printer.JobReport;
import fudaban.hardware.printer.JobState;
import fudaban.hardware.printer.PaperOrder;
import fudaban.hardware.printer.PaperPrinter;
import fudaban.hardware.printer.PrintFailure;
import fudaban.hardware.printer.PrintFailure.Kind;
import fudaban.hardware.printer.PrintJob;
import fudaban.hardware.printer.PrinterStatus.Activity;
import fudaban.hardware.printer.Settlement;
import fudaban.hardware.printer.Trouble;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Against a real cupsd with the usual policy of Debian, run without rights. Fails, never skips, where that cannot start. */
class CupsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private static CupsSandbox cups;
    private final List<IppPrinterService> services = new ArrayList<>();

    @BeforeAll
    static void start() throws Exception {
        cups = new CupsSandbox();
    }

    @AfterAll
    static void stop() throws Exception {
        cups.close();
    }

    @AfterEach
    void end() throws Exception {
        cups.release();
        cups.helped();
        services.forEach(IppPrinterService::close);
    }

    private IppPrinterService service(String server) {
        return service(server, System.getProperty("user.name"));
    }

    private IppPrinterService service(String server, String account) {
        var service = new IppPrinterService(server, "", account);
        services.add(service);
        return service;
    }

    private CardPrinter card() throws Exception {
        return service(cups.socket())
                .cardPrinter("card", CardPrinterSetup.PLAIN)
                .orElseThrow();
    }

    private static JobReport end(PrintJob job) throws Exception {
        return job.await(PATIENCE, change -> {});
    }

    private static JobReport until(PrintJob job, JobState state) throws Exception {
        for (int i = 0; i < 2400; i++) {
            var report = job.report();
            if (report.state() == state) {
                return report;
            }
            Thread.sleep(25);
        }
        throw new AssertionError("not " + state + " but " + job.report() + "\n" + cups.log());
    }

    @Test
    void theQueuesAreFoundAndKnownForWhatTheyPrint() throws Exception {
        for (var server : List.of(cups.socket(), cups.http())) {
            var printers = service(server).printers();
            assertEquals(
                    List.of("ipp:card", "ipp:paper"),
                    printers.stream().map(p -> p.id()).toList());
            var card = assertInstanceOf(CardPrinter.class, printers.get(0));
            assertEquals(Set.of(300, 600), card.resolutions());
            assertTrue(card.bothSides());
            assertEquals("Sandbox card", card.name());
            assertInstanceOf(PaperPrinter.class, printers.get(1));
            var status = card.status();
            assertTrue(status.ready(), status.toString());
            assertEquals(Activity.IDLE, status.activity());
        }
    }

    @Test
    void everyDotOfACardIsPrintedWhereItBelongs() throws Exception {
        for (int dpi : new int[] {300, 600}) {
            var job = card().print(Faces.front(dpi, dpi), "test.dots." + dpi);
            var report = end(job);
            assertEquals(JobState.DONE, report.state(), cups.log());
            var pages = Raster.read(cups.printed(job.id()));
            assertEquals(1, pages.size());
            assertEquals(dpi, pages.getFirst().dpi());
            assertEquals(
                    0, Faces.differing(Faces.noise(dpi, dpi), pages.getFirst().image()), dpi + " dpi");
        }
    }

    @Test
    void bothSidesArePrintedOnOneCard() throws Exception {
        var job = card().print(Faces.both(300, 7), "test.sides");
        assertEquals(JobState.DONE, end(job).state());
        var pages = Raster.read(cups.printed(job.id()));
        assertEquals(2, pages.size());
        assertEquals(0, Faces.differing(Faces.noise(300, 7), pages.get(0).image()));
        assertEquals(0, Faces.differing(Faces.noise(300, 8), pages.get(1).image()));
    }

    @Test
    void formsGoThroughTheSameJobs() throws Exception {
        var paper = (PaperPrinter) service(cups.socket()).printer("ipp:paper").orElseThrow();
        var job = paper.print(new PaperOrder(Samples.pdf("受付票"), PaperOrder.Media.A4, false, 2), "test.form");
        assertEquals(JobState.DONE, end(job).state(), cups.log());
        var printed = new String(cups.printed(job.id()), StandardCharsets.ISO_8859_1);
        assertTrue(printed.startsWith("%PDF-"));
        assertEquals("test.form", paper.jobs().getFirst().key());
        assertEquals(Samples.dots(Samples.pdf("受付票")), Samples.dots(cups.printed(job.id())));
    }

    @Test
    void theSameKeyIsNeverPrintedTwice() throws Exception {
        long before = cups.count();
        var first = card().print(Faces.front(300, 1), "test.twice");
        end(first);
        var second = card().print(Faces.front(300, 2), "test.twice");
        assertEquals(first.id(), second.id());
        assertEquals(JobState.DONE, second.report().state());
        assertEquals(before + 1, cups.count());
    }

    @Test
    void anIntentIsSettledByAskingWhereverTheProgramDied() throws Exception {
        var printer = card();
        var mark = printer.mark();
        // Died before anything was sent.
        assertInstanceOf(Finding.Absent.class, card().find("test.crash", mark));
        assertEquals(Settlement.NOT_PRINTED, Settlement.ask(card(), "test.crash", mark));
        // Died while it is printed.
        cups.hold();
        var job = printer.print(Faces.front(300, 3), "test.crash");
        until(job, JobState.PRINTING);
        assertEquals(Settlement.UNDER_WAY, Settlement.ask(card(), "test.crash", mark));
        cups.release();
        // Died after it was printed.
        end(job);
        assertEquals(Settlement.PRINTED, Settlement.ask(card(), "test.crash", mark));
        // Without a mark of the time before, silence proves nothing.
        assertEquals(Settlement.UNCLEAR, Settlement.ask(card(), "test.never", ""));
        assertEquals(Settlement.UNCLEAR, Settlement.ask(card(), "test.never", "999999"));
    }

    @Test
    void aLostAnswerDoesNotPrintTwice() throws Exception {
        long before = cups.count();
        try (var relay = Relay.to(cups.port())) {
            var far = service("http://127.0.0.1:" + relay.port());
            var printer = (CardPrinter) far.printer("ipp:card").orElseThrow();
            // Two lists of jobs come before the job itself.
            relay.loseAnswer(3);
            var lost = assertThrows(PrintFailure.class, () -> printer.print(Faces.front(300, 4), "test.lost"));
            assertEquals(Kind.TIMEOUT, lost.kind());
            assertTrue(lost.sentence(Locale.JAPANESE).contains("二重に送ることはありません"));
        }
        var again = card().print(Faces.front(300, 4), "test.lost");
        assertEquals(JobState.DONE, end(again).state());
        assertEquals(before + 1, cups.count());
    }

    @Test
    void whatTheServiceForgotIsLeftToTheOperator() throws Exception {
        try (var forgetful = new CupsSandbox(2)) {
            var printer = service(forgetful.socket())
                    .cardPrinter("card", CardPrinterSetup.PLAIN)
                    .orElseThrow();
            var mark = printer.mark();
            assertFalse(mark.isEmpty());
            for (int i = 0; i < 4; i++) {
                end(printer.print(Faces.front(300, i), "test.forget." + i));
            }
            assertEquals(Settlement.UNCLEAR, Settlement.ask(printer, "test.forget.0", mark));
            assertEquals(Settlement.PRINTED, Settlement.ask(printer, "test.forget.3", mark));
        }
    }

    @Test
    void aWaitingJobIsTakenOutAndHasPrintedNothing() throws Exception {
        var mark = card().mark();
        cups.hold();
        var first = card().print(Faces.front(300, 1), "test.cancel.first");
        until(first, JobState.PRINTING);
        var second = card().print(Faces.front(300, 2), "test.cancel.second");
        assertEquals(JobState.WAITING, second.report().state());
        var stranger = service(cups.http(), "somebody").printer("ipp:card").orElseThrow();
        var foreign = stranger.jobs().stream()
                .filter(job -> job.id().equals(second.id()))
                .findFirst()
                .orElseThrow();
        assertEquals(
                Kind.REFUSED, assertThrows(PrintFailure.class, foreign::cancel).kind());
        assertEquals("", foreign.key(), "cupsd tells the name to the owner only");
        assertInstanceOf(Finding.Forgotten.class, stranger.find("test.cancel.second", mark));
        second.cancel();
        var report = end(second);
        assertEquals(JobState.CANCELLED, report.state());
        assertTrue(report.harmless(), report.toString());
        assertEquals(Settlement.NOT_PRINTED, Settlement.of(report));
        first.cancel();
        var broken = end(first);
        assertEquals(JobState.CANCELLED, broken.state());
        assertEquals(Settlement.UNCLEAR, Settlement.of(broken), "it had begun");
        first.cancel();
    }

    @Test
    void anEmptyRibbonStopsTheJobAndAFreshOneEndsIt() throws Exception {
        cups.trouble("marker-supply-empty-error");
        var seen = new ArrayList<JobReport>();
        var job = card().print(Faces.front(300, 5), "test.ribbon");
        var stopped = until(job, JobState.STOPPED);
        assertEquals(Set.of(Trouble.RIBBON_EMPTY), stopped.troubles());
        assertFalse(card().status().ready());
        cups.helped();
        assertEquals(JobState.DONE, job.await(PATIENCE, seen::add).state());
        for (var each : List.of("media-jam-error", "cover-open-error", "media-needed")) {
            cups.trouble(each);
            var stuck = card().print(Faces.front(300, 5), "test." + each);
            assertEquals(1, until(stuck, JobState.STOPPED).troubles().size(), each);
            cups.helped();
            assertEquals(JobState.DONE, end(stuck).state());
        }
    }

    @Test
    void whatDoesNotFitIsRefusedBeforeItIsSent() throws Exception {
        var printer = card();
        long jobs = printer.jobs().size();
        var small =
                new fudaban.hardware.printer.CardFaces(Faces.front(300, 1).front(), java.util.Optional.empty(), 600);
        assertEquals(
                Kind.CONTENT,
                assertThrows(PrintFailure.class, () -> printer.print(small, "test.small"))
                        .kind());
        assertEquals(jobs, printer.jobs().size());
    }

    @Test
    void withoutThePrintServiceAClearMessageComes() throws Exception {
        for (var server : List.of("unix:/nonexistent/cups.sock", "http://127.0.0.1:" + unused())) {
            var failure = assertThrows(PrintFailure.class, () -> service(server).printers());
            assertEquals(Kind.NO_SERVICE, failure.kind());
            assertTrue(failure.sentence(Locale.JAPANESE).contains("cups-daemon"), failure.sentence(Locale.JAPANESE));
            assertTrue(failure.sentence(Locale.ENGLISH).startsWith("The print service ("));
        }
        try (var dying = new CupsSandbox()) {
            var printer = service(dying.socket()).printer("ipp:card").orElseThrow();
            assertTrue(printer.status().ready());
            dying.close();
            assertEquals(
                    Kind.NO_SERVICE,
                    assertThrows(PrintFailure.class, printer::status).kind());
        }
    }

    private static int unused() throws Exception {
        try (var socket = new java.net.ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
