// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ui.Work;
import fudaban.ui.access.Access;
import fudaban.ui.job.Job;
import fudaban.ui.job.JobBook;
import fudaban.ui.job.Progress;
import fudaban.ui.problem.ProblemBook;
import fudaban.ui.screen.ScreenTest;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.junit.jupiter.api.Test;

/** Printing from the click to the end of the job, with printers of this test. */
class PrintDeskTest extends ScreenTest {
    private final List<String> sent = new ArrayList<>();
    private final List<String> kept = new ArrayList<>();
    private final List<Job> ended = new ArrayList<>();
    private final JobBook jobs = new JobBook(Work.direct(), ProblemBook.of(Work.direct()));

    private final class Office implements PaperPrinters {
        @Override
        public Found found(Optional<Path> practising, Locale locale) {
            return new Found(
                    List.of(PrinterChoiceTest.CLOSED, PrinterChoiceTest.OFFICE, PrinterChoiceTest.PRACTICE),
                    List.of("印刷サービスに届きません。"));
        }

        @Override
        public String print(String printer, Paper paper, Locale locale, Progress progress) {
            sent.add(printer + " " + paper.copies());
            return "印刷しました。";
        }
    }

    private final class Kept implements PrintDesk.Memory {
        @Override
        public String last() {
            return "";
        }

        @Override
        public void keep(String printer) {
            kept.add(printer);
        }
    }

    private Shell print() {
        open();
        new PrintDesk(jobs, Work.direct(), Office::new, new Kept(), Optional.empty())
                .print(shell, "一覧", "一覧 の印刷", PrintDeskTest::page, ended::add);
        settle();
        return Arrays.stream(display.getShells())
                .filter(each -> each != shell)
                .findFirst()
                .orElseThrow();
    }

    private static byte[] page() throws java.io.IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(out);
        }
        return out.toByteArray();
    }

    @Test
    void enterPrintsOnTheProposedPrinterAsAJob() {
        Shell chooser = print();
        assertEquals(List.of(), Access.unnamed(chooser));
        assertTrue(find(chooser, Button.class, "printer.ipp:office").getSelection());
        assertTrue(find(chooser, Button.class, "printer.ipp:office").isFocusControl());
        assertFalse(find(chooser, Button.class, "printer.ipp:closed").isEnabled());
        assertFalse(find(chooser, Button.class, "printer.practice:paper").isEnabled(), "at a desk for work");
        find(chooser, Spinner.class, "printer.copies").setSelection(3);
        press(chooser.getDefaultButton());
        await(() -> !ended.isEmpty());
        assertTrue(chooser.isDisposed());
        assertEquals(List.of("ipp:office 3"), sent);
        assertEquals(List.of("ipp:office"), kept);
        assertEquals("印刷しました。", ended.getFirst().text());
        assertEquals("一覧 の印刷", jobs.jobs().getFirst().title());
    }

    @Test
    void theDialogOfTheSystemAsksForCopiesItself() {
        Shell chooser = print();
        Button office = find(chooser, Button.class, "printer.ipp:office");
        Button system = find(chooser, Button.class, "printer.system");
        office.setSelection(false);
        system.setSelection(true);
        press(system);
        assertFalse(find(chooser, Spinner.class, "printer.copies").isEnabled());
        assertFalse(office.getSelection());
    }

    @Test
    void whereNoPrinterIsFoundTheDialogOfTheSystemIsLeftAndSaidWhy() {
        open();
        var waiting = new ArrayDeque<Runnable>();
        var choice = new PrinterChoice(new Work(waiting::add, Runnable::run), PrinterChoiceTest.WORDS, false, "");
        choice.read(() -> new PaperPrinters.Found(List.of(), List.of("印刷サービスに届きません。")));
        Shell chooser = PrinterChooser.open(shell, choice, "一覧", PrinterChoiceTest.WORDS, () -> {})
                .shell();
        settle();
        assertFalse(chooser.getDefaultButton().isEnabled(), "while printers are looked for");
        assertTrue(says(chooser, "プリンターを調べています…"));
        waiting.remove().run();
        settle();
        assertTrue(chooser.getDefaultButton().isEnabled());
        assertFalse(says(chooser, "プリンターを調べています…"));
        assertTrue(find(chooser, Button.class, "printer.system").getSelection());
    }

    private static boolean says(Shell window, String text) {
        return all(window)
                .anyMatch(each -> each instanceof Label label && label.getText().equals(text));
    }

    @Test
    void whoLeavesPrintsNothing() {
        Shell chooser = print();
        press(find(chooser, Button.class, "printer.leave"));
        assertEquals(List.of(), sent);
        assertEquals(List.of(), kept);
        assertTrue(jobs.jobs().isEmpty());
    }
}
