// SPDX-License-Identifier: EPL-2.0
package fudaban.ui.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ui.Work;
import fudaban.ui.print.PaperPrinters.Found;
import fudaban.ui.print.PaperPrinters.Listed;
import fudaban.ui.table.Tone;
import fudaban.ui.words.Words;
import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

class PrinterChoiceTest {
    static final Listed OFFICE = new Listed("ipp:office", "事務室", false, true, "待機中", Tone.GOOD, "");
    static final Listed CLOSED = new Listed("ipp:closed", "窓口", false, false, "停止中", Tone.BAD, "受付を停止しています。");
    static final Listed PRACTICE = new Listed("practice:paper", "訓練用プリンター", true, true, "待機中", Tone.GOOD, "");
    static final Words WORDS = Words.of(PrintDesk.class, Locale.JAPAN);

    private static PrinterChoice choice(boolean practising, String last, Listed... printers) {
        var choice = new PrinterChoice(Work.direct(), WORDS, practising, last);
        choice.read(() -> new Found(List.of(printers), List.of()));
        return choice;
    }

    @Test
    void aDeskForWorkProposesARealPrinterAndNeverPractises() {
        var choice = choice(false, "practice:paper", PRACTICE, CLOSED, OFFICE);
        assertEquals("ipp:office", choice.chosen(), "practised the last time, at a desk for 訓練");
        var practice = choice.lines().getFirst();
        assertFalse(practice.usable());
        assertTrue(practice.note().startsWith("業務のデータには使えません"), practice.note());
        choice.choose("practice:paper");
        assertEquals("ipp:office", choice.chosen());
    }

    @Test
    void aDeskForPracticePractisesUnlessAnotherOneWasChosenLast() {
        var choice = choice(true, "", OFFICE, PRACTICE);
        assertEquals("practice:paper", choice.chosen());
        var line = choice.lines().get(1);
        assertEquals("訓練", line.badge());
        assertTrue(line.note().contains("PDF") && !line.warns(), line.note());
        var open = new Listed("practice:paper", "訓練用プリンター", true, true, "停止中", Tone.BAD, "カバーが開いています。");
        var stopped = choice(true, "", open).lines().getFirst();
        assertTrue(stopped.usable() && stopped.warns(), "it waits in the queue");
        assertEquals("カバーが開いています。", stopped.note());
        assertEquals("ipp:office", choice(true, "ipp:office", OFFICE, PRACTICE).chosen());
    }

    @Test
    void whatCannotBeUsedSaysWhyAndTheDialogOfTheSystemIsLeft() {
        var choice = choice(false, "ipp:closed", CLOSED);
        assertEquals(PrinterChoice.SYSTEM, choice.chosen());
        assertEquals("受付を停止しています。", choice.lines().getFirst().note());
        assertFalse(choice.asksCopies());
        assertEquals(
                List.of("ipp:closed", "system"),
                choice.lines().stream().map(PrinterChoice.Line::id).toList());
    }

    @Test
    void theLastChoiceIsProposedAgainAlsoTheDialogOfTheSystem() {
        assertEquals(
                PrinterChoice.SYSTEM,
                choice(false, PrinterChoice.SYSTEM, OFFICE).chosen());
        assertEquals("ipp:office", choice(false, "ipp:gone", OFFICE).chosen());
    }

    @Test
    void whileAskingNothingIsProposedAndAChoiceMadeMeanwhileStays() {
        var waiting = new ArrayDeque<Runnable>();
        var choice = new PrinterChoice(new Work(waiting::add, Runnable::run), WORDS, false, "ipp:office");
        choice.read(() -> new Found(List.of(OFFICE), List.of("印刷サービスに届きません。")));
        assertTrue(choice.reading());
        assertFalse(choice.ready(), "Enter at once does not lead to another dialog");
        choice.choose(PrinterChoice.SYSTEM);
        waiting.remove().run();
        assertFalse(choice.reading());
        assertEquals(PrinterChoice.SYSTEM, choice.chosen());
        assertEquals("印刷サービスに届きません。", choice.failure());
    }

    @Test
    void copiesStayWithinBounds() {
        var choice = choice(false, "", OFFICE);
        choice.copies(0);
        assertEquals(1, choice.copies());
        choice.copies(5000);
        assertEquals(999, choice.copies());
    }

    @Test
    void aPaperKnowsItsSizeHeldUpright() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage(new PDRectangle(842, 595)));
            document.addPage(new PDPage());
            document.save(out);
        }
        var paper = Paper.of("一覧", out.toByteArray(), 3);
        assertEquals(
                List.of(2, 21000, 29700, 3), List.of(paper.pages(), paper.width(), paper.height(), paper.copies()));
    }
}
