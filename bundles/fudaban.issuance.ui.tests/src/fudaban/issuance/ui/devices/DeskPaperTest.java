// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.devices;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.document.text.FontStack;
import fudaban.hardware.printer.PrintFailure;
import fudaban.hardware.printer.PrinterService;
import fudaban.hardware.virtual.hands.PracticeBench;
import fudaban.hardware.virtual.printer.PrinterFault;
import fudaban.issuance.face.TestFace;
import fudaban.issuance.printer.DeskPrinters;
import fudaban.ledger.Refusal;
import fudaban.ui.Work;
import fudaban.ui.job.Job;
import fudaban.ui.job.JobBook;
import fudaban.ui.job.Progress;
import fudaban.ui.print.Paper;
import fudaban.ui.problem.ProblemBook;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists and forms go to the practice printer as jobs of the workbench, seen through to their end. */
class DeskPaperTest {
    private static final String PRINTER = "practice:paper";

    @TempDir
    Path scratch;

    private final PracticeBench bench = PracticeBench.make();
    private final DeskPrinters printers = new DeskPrinters(List.of(bench.printers()));
    private final DeskPaper desk = new DeskPaper(printers, bench.operator());
    private final LinkedBlockingQueue<String> said = new LinkedBlockingQueue<>();
    private final LinkedBlockingQueue<Job> ended = new LinkedBlockingQueue<>();
    private final Work work = new Work(task -> Thread.ofVirtual().start(task), Runnable::run);
    private final JobBook jobs = new JobBook(work, ProblemBook.of(work));
    private Paper paper;

    @BeforeEach
    void open() throws Exception {
        desk.found(Optional.of(scratch), Locale.JAPAN);
        paper = Paper.of("身分証の一覧", new TestFace(FontStack.shipped(), "一覧", "p", "w").page(), 2);
        jobs.onChange(() -> jobs.running().forEach(job -> said.add(job.text())));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private Job start() {
        return jobs.start("印刷", progress -> desk.print(PRINTER, paper, Locale.JAPAN, progress), ended::add);
    }

    private Job end() throws InterruptedException {
        Job job = ended.poll(30, TimeUnit.SECONDS);
        assertTrue(job != null, "the job ends");
        return job;
    }

    private void until(String wanted) throws InterruptedException {
        String text = "";
        while (!text.contains(wanted)) {
            text = said.poll(30, TimeUnit.SECONDS);
            assertTrue(text != null, "waited in vain for " + wanted);
        }
    }

    @Test
    void whatIsPrintedOnThePracticePrinterIsAFileAndAJob() throws Exception {
        start();
        Job job = end();
        assertEquals(Job.State.DONE, job.state());
        assertTrue(job.text().contains("1 頁、2 部、番号 1"), job.text());
        Path printed =
                scratch.resolve("practice-cards-printed").resolve("paper").resolve("0001.pdf");
        assertArrayEquals(paper.pdf(), Files.readAllBytes(printed));
        var sent = bench.printers().paper().jobs().getFirst();
        assertEquals("身分証の一覧", desk.title(sent.key()).orElseThrow());
        assertFalse(sent.key().contains("身分証"), "other people read the queue");
    }

    @Test
    void aPrinterThatStopsIsWaitedForAndSaysWhy() throws Exception {
        bench.printers().paper().fault(PrinterFault.next(PrinterFault.Kind.DOOR_OPEN));
        start();
        until("カバー");
        bench.printers().paper().help();
        assertEquals(Job.State.DONE, end().state());
    }

    @Test
    void takenBackBeforeItBeganNothingIsPrinted() throws Exception {
        bench.printers().paper().fault(PrinterFault.next(PrinterFault.Kind.RIBBON_EMPTY));
        Job job = start();
        until("リボン");
        jobs.cancel(job.number());
        Job last = end();
        assertEquals(Job.State.CANCELLED, last.state());
        assertTrue(last.text().endsWith("何も印刷していません。"), last.text());
    }

    @Test
    void takenOutAtThePrinterItHasEndedHereToo() throws Exception {
        bench.printers().paper().fault(PrinterFault.next(PrinterFault.Kind.JAM));
        start();
        until("詰ま");
        bench.printers().paper().jobs().getFirst().cancel();
        Job last = end();
        assertEquals(Job.State.CANCELLED, last.state());
        assertTrue(last.text().contains("途中まで"), last.text());
    }

    @Test
    void whatThePrinterGivesUpIsSaidSo() throws Exception {
        bench.printers().paper().fault(PrinterFault.next(PrinterFault.Kind.TEAR));
        start();
        Job last = end();
        assertEquals(Job.State.FAILED, last.state());
        assertTrue(last.problem().orElseThrow().expected(), last.toString());
    }

    @Test
    void aLostAnswerIsLookedForAndNotSentTwice() throws Exception {
        bench.printers().paper().fault(PrinterFault.next(PrinterFault.Kind.ANSWER_LOST));
        start();
        assertEquals(Job.State.DONE, end().state());
        assertEquals(1, bench.printers().paper().jobs().size());
    }

    @Test
    void paperPrintersAreListedAndASourceThatFailsIsNamed() throws Exception {
        PrinterService gone = () -> {
            throw new PrintFailure(PrintFailure.Kind.NO_SERVICE, "x", "localhost:631");
        };
        var found = new DeskPaper(new DeskPrinters(List.of(gone, bench.printers())), bench.operator())
                .found(Optional.empty(), Locale.JAPAN);
        assertEquals(1, found.printers().size(), "cards are no paper");
        assertTrue(found.printers().getFirst().practice()
                && found.printers().getFirst().usable());
        assertTrue(found.failures().getFirst().contains("localhost:631"));
    }

    @Test
    void aDeskForWorkMakesNoPracticeDevicesReady() throws Exception {
        try (var fresh = PracticeBench.make()) {
            var real = new DeskPaper(new DeskPrinters(List.of(fresh.printers())), fresh.operator());
            assertTrue(real.found(Optional.empty(), Locale.JAPAN).printers().isEmpty());
            assertEquals(Optional.empty(), fresh.operator().folder());
            var refused = assertThrows(Refusal.class, () -> real.print(PRINTER, paper, Locale.JAPAN, new Quiet()));
            assertTrue(refused.sentence(Locale.JAPAN).contains(PRINTER), refused.sentence(Locale.JAPAN));
        }
    }

    private static final class Quiet implements Progress {
        @Override
        public void total(long amount) {}

        @Override
        public void done(long amount) {}

        @Override
        public void say(String text) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    }
}
