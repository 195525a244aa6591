// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.batches;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.document.text.FontStack;
import fudaban.hardware.virtual.hands.PracticeBench;
import fudaban.issuance.batch.DeskStations;
import fudaban.issuance.batch.Prompt.Cue;
import fudaban.issuance.printer.DeskPrinters;
import fudaban.ui.Work;
import fudaban.ui.job.JobBook;
import fudaban.ui.problem.ProblemBook;
import fudaban.ui.shell.Seat;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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
