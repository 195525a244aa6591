// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.devices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.document.text.FontStack;
import fudaban.hardware.printer.CardFaces;
import fudaban.hardware.printer.JobState;
import fudaban.hardware.printer.PaperOrder;
import fudaban.hardware.printer.PrintFailure;
import fudaban.hardware.printer.PrinterService;
import fudaban.hardware.virtual.hands.PracticeBench;
import fudaban.hardware.virtual.printer.PrinterFault;
import fudaban.issuance.face.TestFace;
import fudaban.issuance.printer.DeskPrinters;
import fudaban.ui.Work;
import fudaban.ui.access.Access;
import fudaban.ui.testing.Screen;
import fudaban.ui.words.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.swt.widgets.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintersViewTest {
    @TempDir
    Path scratch;

    private final PracticeBench bench = PracticeBench.make();
    private final FontStack fonts = FontStack.shipped();
    private Screen screen;
    private PrintersModel model;
    private boolean asked;

    @BeforeEach
    void open() throws Exception {
        bench.operator().open(scratch.resolve("cards"));
        screen = new Screen();
        model = model(new DeskPrinters(List.of(bench.printers())));
        new PrintersView(screen.shell(), model, Words.of(PrintersModel.class, Locale.JAPAN), () -> asked = true);
        model.refresh();
        screen.open();
    }

    private PrintersModel model(DeskPrinters printers) {
        return new PrintersModel(
                QuietLedger.seat(Locale.JAPAN),
                Work.direct(),
                printers,
                key -> key.endsWith(":named") ? Optional.of("身分証の一覧") : Optional.empty(),
                (title, printer, when) -> new TestFace(fonts, title, printer, when));
    }

    @AfterEach
    void close() {
        screen.close();
        bench.close();
    }

    private CardFaces faces() {
        return new TestFace(fonts, "t", "p", "w").card(Set.of(300), true);
    }

    private void look() {
        model.refresh();
        screen.settle();
    }

    private Button button(String id) {
        return screen.find(Button.class, id);
    }

    @Test
    void aTestIsPrintedAndMayBeRepeated() throws Exception {
        assertEquals(List.of(), Access.unnamed(screen.shell()));
        assertEquals("practice:card", model.chosen().orElseThrow().id());
        assertFalse(button("printers.paper").getVisible(), "a form is no card");
        screen.press(button("printers.test"));
        look();
        assertEquals("試し印刷　番号 1", model.seen().jobs().getFirst().title());
        assertEquals(JobState.DONE, model.seen().jobs().getFirst().report().state());
        assertTrue(bench.printers().card().back("1").isPresent(), "both sides in one pass");
        screen.press(button("job.1.again"));
        look();
        assertEquals(2, model.seen().jobs().size());
        assertEquals(List.of(), Access.unnamed(screen.shell()));
    }

    @Test
    void aFaceIsNeverPrintedOnceMoreFromHere() throws Exception {
        bench.printers().card().print(faces(), "card.print:item:1:1");
        look();
        var row = model.seen().jobs().getFirst();
        assertEquals(PrintRow.Kind.FACE, row.kind());
        assertFalse(model.mayRepeat(row));
        assertFalse(button("job.1.again").getVisible());
        assertTrue(model.whyNot(row).contains("二重に印刷しないため"));
        model.repeat(row);
        look();
        assertEquals(1, model.seen().jobs().size());
    }

    @Test
    void aStoppedJobSaysWhyAndIsTakenOutAfterAQuestion() throws Exception {
        bench.printers().card().fault(PrinterFault.next(PrinterFault.Kind.RIBBON_EMPTY));
        bench.printers().card().print(faces(), "card.print:item:1:1");
        look();
        var row = model.seen().jobs().getFirst();
        assertEquals(JobState.STOPPED, row.report().state());
        assertTrue(row.note().contains("リボン"), row.note());
        assertTrue(model.chosen().orElseThrow().trouble().contains("リボン"));
        screen.press(button("job.1.cancel"));
        screen.press(button("verb.leave"));
        look();
        assertEquals(JobState.STOPPED, model.seen().jobs().getFirst().report().state());
        screen.press(button("job.1.cancel"));
        screen.press(button("verb.cancel"));
        look();
        assertEquals(JobState.CANCELLED, model.seen().jobs().getFirst().report().state());
        assertFalse(button("job.1.cancel").getVisible());
    }

    @Test
    void formsGoThroughTheSameJobs() throws Exception {
        model.choose("practice:paper");
        screen.settle();
        screen.press(button("printers.paper"));
        assertTrue(asked);
        var pdf = Files.write(scratch.resolve("受付票.pdf"), new TestFace(fonts, "受付票", "p", "w").page());
        model.paper(pdf);
        look();
        var row = model.seen().jobs().getFirst();
        assertEquals("様式・ラベル　番号 1", row.title());
        assertTrue(model.mayRepeat(row));
        // A program that starts anew does not have the document any more.
        var later = model(new DeskPrinters(List.of(bench.printers())));
        later.choose("practice:paper");
        assertFalse(later.mayRepeat(later.seen().jobs().getFirst()));
        bench.printers().paper().print(PaperOrder.of(new TestFace(fonts, "t", "p", "w").page()), "printer.paper:named");
        look();
        assertEquals("身分証の一覧　番号 2", model.seen().jobs().getFirst().title());
        model.paper(Files.writeString(scratch.resolve("x.pdf"), "no PDF"));
        assertTrue(model.problem().orElseThrow().contains("PDF として読めません"));
        assertEquals(2, model.seen().jobs().size());
    }

    @Test
    void aSourceThatCannotBeAskedDoesNotHideTheOthers() {
        var broken = model(new DeskPrinters(List.<PrinterService>of(
                () -> {
                    throw new PrintFailure(PrintFailure.Kind.NO_SERVICE, "x", "localhost:631");
                },
                bench.printers())));
        broken.refresh();
        assertEquals(2, broken.seen().printers().size());
        assertTrue(broken.problem().orElseThrow().contains("localhost:631"));
        assertTrue(broken.seen().cleaning().endsWith("。"), "cleaning is due by cards and date");
    }
}
