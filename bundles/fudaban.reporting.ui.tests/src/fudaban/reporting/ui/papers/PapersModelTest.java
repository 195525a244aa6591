// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.ui.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.model.Deliverable;
import fudaban.reporting.check.Finding;
import fudaban.reporting.model.ReportKind;
import fudaban.reporting.model.ReportState;
import fudaban.reporting.papers.PaperState;
import fudaban.reporting.ui.papers.PapersModel.Filter;
import fudaban.reporting.ui.papers.PapersModel.Next;
import fudaban.ui.Work;
import fudaban.ui.words.Words;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** 表1 as the screen offers it. */
class PapersModelTest {
    private final Deliverable daily = Pile.row("3", "作業日報");
    private final Deliverable weekly = Pile.row("4", "作業週報");
    private final Deliverable people = Pile.row("1", "体制表");
    private final Pile pile = new Pile();
    private final PapersModel model = new PapersModel(pile, Work.direct(), Words.of(PapersModel.class, Locale.JAPAN));

    @Test
    void aRowSaysHowManyAreInAndLateAndWhenTheNextIsDue() {
        pile.add(daily, ReportKind.DAILY, 8, PaperState.SUBMITTED, ReportState.SUBMITTED);
        pile.add(daily, ReportKind.DAILY, 9, PaperState.LATE, null);
        pile.add(daily, ReportKind.DAILY, 10, PaperState.DUE, null);
        pile.add(daily, ReportKind.DAILY, 13, PaperState.AHEAD, null);
        model.refresh();
        PapersModel.Group group = model.groups().getFirst();
        assertEquals(4, group.all());
        assertEquals(1, group.in());
        assertEquals(1, group.late());
        assertEquals(LocalDate.of(2026, 4, 10), group.next().orElseThrow());
        assertEquals(Next.GO, model.next(), "日報 have a screen of their own");
    }

    @Test
    void theRowThatIsLateIsShownFirstAndEveryPaperIsUnderOneFilter() {
        pile.add(people, ReportKind.PAPER, 1, PaperState.SUBMITTED, ReportState.SUBMITTED);
        pile.add(weekly, ReportKind.WEEKLY, 3, PaperState.LATE, null);
        pile.add(weekly, ReportKind.WEEKLY, 10, PaperState.DUE, null);
        pile.add(weekly, ReportKind.WEEKLY, 17, PaperState.AHEAD, null);
        model.refresh();
        assertEquals("4", model.row());
        assertEquals(2, model.count(Filter.OPEN));
        assertEquals(1, model.count(Filter.AHEAD));
        assertEquals(0, model.count(Filter.HANDED_IN));
        model.choose("1");
        assertEquals(0, model.count(Filter.OPEN));
        model.filter(Filter.HANDED_IN);
        assertEquals(Next.RECEIVE, model.next());
    }

    @Test
    void aWeekIsHandedInAfterTheWeeksBefore() {
        pile.add(weekly, ReportKind.WEEKLY, 3, PaperState.LATE, null);
        pile.add(weekly, ReportKind.WEEKLY, 10, PaperState.DUE, null);
        model.refresh();
        assertEquals(Next.SUBMIT, model.next());
        assertTrue(model.draft().isPresent());
        model.select(model.items().getLast());
        assertEquals(Next.NONE, model.next());
        assertTrue(model.draft().isEmpty());
    }

    @Test
    void whatWasDueBeforeTheDeskBeganIsNotCalledLate() {
        pile.began = LocalDate.of(2026, 4, 5);
        pile.add(weekly, ReportKind.WEEKLY, 3, PaperState.LATE, null);
        pile.add(weekly, ReportKind.WEEKLY, 10, PaperState.DUE, null);
        model.refresh();
        assertEquals(0, model.groups().getFirst().late());
        assertEquals(1, model.count(Filter.OPEN));
        assertEquals(1, model.count(Filter.EARLIER));
        assertEquals(Next.SUBMIT, model.next(), "the first week of this desk waits for none before it");
    }

    @Test
    void whatStopsIsKnownBeforeItIsHandedIn() throws Exception {
        pile.add(weekly, ReportKind.WEEKLY, 3, PaperState.LATE, null);
        model.refresh();
        assertFalse(model.stopped());
        pile.findings.add(new Finding(Finding.Kind.NAME, "remarks", "見本"));
        model.refresh();
        assertTrue(model.stopped());
    }

    @Test
    void aPaperMadeElsewhereAsksForItsFilesAndThenForItsReceipt() {
        pile.add(people, ReportKind.PAPER, 1, PaperState.LATE, null);
        model.refresh();
        assertEquals(Next.FILES, model.next());
        pile.items.clear();
        pile.add(people, ReportKind.PAPER, 1, PaperState.RECEIVED, ReportState.RECEIVED);
        model.refresh();
        model.filter(Filter.HANDED_IN);
        assertEquals(Next.CLOSE, model.next());
    }
}
