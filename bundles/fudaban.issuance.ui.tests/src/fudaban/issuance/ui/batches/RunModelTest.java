// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.batches;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.document.text.FontStack;
import fudaban.hardware.virtual.hands.PracticeBench;
import fudaban.issuance.batch.DeskStations;
import fudaban.issuance.batch.Prompt.Cue;
import fudaban.issuance.model.BatchState;
import fudaban.issuance.model.IssuancePackage.Literals;
import fudaban.issuance.printer.DeskPrinters;
import fudaban.issuance.ui.names.Names;
import fudaban.ledger.query.Row;
import fudaban.ui.Work;
import fudaban.ui.job.JobBook;
import fudaban.ui.problem.ProblemBook;
import fudaban.ui.shell.Seat;
import fudaban.ui.testing.QuietDesk;
import fudaban.ui.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RunModelTest {
    private final PracticeBench bench = PracticeBench.make();
    private final ConcurrentLinkedQueue<Cue> heard = new ConcurrentLinkedQueue<>();
    private final RunModel model = new RunModel(
            new Seat(null, null, Locale.JAPAN),
            Work.direct(),
            new JobBook(Work.direct(), ProblemBook.of(Work.direct())),
            new DeskStations(FontStack::shipped, new DeskPrinters(List.of(bench.printers())), bench),
            Path.of("nowhere"),
            heard::add);

    @AfterEach
    void close() {
        bench.close();
    }

    private CompletableFuture<Optional<Boolean>> look() throws Exception {
        var answer = CompletableFuture.supplyAsync(() -> model.look("S26000001"));
        for (int i = 0; i < 2000 && model.looking().isEmpty(); i++) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
        assertEquals("S26000001", model.looking());
        return answer;
    }

    @Test
    void onePractisesInThreeWaysAndNoneNeedsKeys() {
        assertEquals(
                List.of("訓練：カードは自動で出し入れ", "訓練：カードを手で出し入れ", "訓練：カードプリンター"),
                model.devices().stream().map(RunModel.Device::name).toList());
        assertTrue(model.devices().stream().noneMatch(RunModel.Device::real));
    }

    @Test
    void theListTellsFromCardToCardHowManyAreDone() {
        List<Runnable> later = new ArrayList<>();
        var work = new Work(Runnable::run, later::add);
        var running = new RunModel(
                new Seat(null, null, Locale.JAPAN),
                work,
                new JobBook(work, ProblemBook.of(work)),
                new DeskStations(FontStack::shipped, new DeskPrinters(List.of(bench.printers())), bench),
                Path.of("nowhere"),
                heard::add);
        Row batch = batch("b");
        Row other = batch("o");
        Words words = Words.of(BatchesPart.class, Locale.JAPAN);
        Words names = Names.words(Locale.JAPAN);
        String before = BatchEntry.of(batch, running, words, names).note();
        running.start("b", "令和8年度 第1回", running.devices().getFirst(), new char[0], false, over -> {});
        running.through(5, 12);
        var told = BatchEntry.of(batch, running, words, names);
        assertEquals("この端末で書込み　0 ／ 12 枚", before);
        assertEquals("この端末で書込み　5 ／ 12 枚", told.note());
        assertEquals("実施中", told.badge());
        assertEquals(before, BatchEntry.of(other, running, words, names).note(), "another batch stays as it is");
        assertTrue(running.moved());
        assertFalse(running.moved(), "the items are read once for what has come");
    }

    private static Row batch(String id) {
        return QuietDesk.row(
                id,
                Map.of(
                        Literals.BATCH__NAME,
                        "令和8年度 第1回",
                        Literals.BATCH__STATE,
                        BatchState.OPEN,
                        Literals.BATCH__EXECUTOR,
                        "desk",
                        Literals.BATCH__SIZE,
                        12));
    }

    @Test
    void whatThePrinterCannotTellSomebodySees() throws Exception {
        var printed = look();
        model.seen(true);
        assertEquals(Optional.of(true), printed.get(20, TimeUnit.SECONDS));
        var blank = look();
        model.seen(false);
        assertEquals(Optional.of(false), blank.get(20, TimeUnit.SECONDS));
        var stopped = look();
        model.stop();
        assertEquals(Optional.empty(), stopped.get(20, TimeUnit.SECONDS));
        assertEquals("", model.looking());
        assertEquals(List.of(Cue.HELP, Cue.HELP, Cue.HELP), List.copyOf(heard));
        model.sounds(false);
        var quiet = look();
        model.seen(true);
        quiet.get(20, TimeUnit.SECONDS);
        assertEquals(3, heard.size(), "switched off");
    }
}
