// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.ui.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Refusal;
import fudaban.model.Deliverable;
import fudaban.model.ModelFactory;
import fudaban.reporting.check.Finding;
import fudaban.reporting.life.ReportActs.Subject;
import fudaban.reporting.life.Reports;
import fudaban.reporting.model.ReportKind;
import fudaban.reporting.model.ReportState;
import fudaban.reporting.papers.Checklist;
import fudaban.reporting.papers.PaperState;
import fudaban.reporting.ui.papers.PapersModel.Filter;
import fudaban.reporting.ui.papers.PapersModel.Next;
import fudaban.ui.Work;
import fudaban.ui.words.Words;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** 表1 as the screen offers it. */
class PapersModelTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 10);

    private final Deliverable daily = row("3", "作業日報");
    private final Deliverable weekly = row("4", "作業週報");
    private final Deliverable people = row("1", "体制表");
    private final List<Checklist.Item> items = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final PapersModel model = new PapersModel(
            new PaperOffice() {
                @Override
                public LocalDate today() {
                    return TODAY;
                }

                @Override
                public List<Checklist.Item> read() {
                    return List.copyOf(items);
                }

                @Override
                public Draft draft(Checklist.Item item) {
                    return new Draft(
                            new Subject(item.kind(), item.firstDay(), item.day(), ""), Reports.Notes.NONE, findings);
                }

                @Override
                public byte[] paper(Checklist.Item item) throws Refusal {
                    return new byte[0];
                }

                @Override
                public String handIn(Checklist.Item item, boolean checked) {
                    return "in " + item.day();
                }

                @Override
                public String handIn(Checklist.Item item, List<Path> files) {
                    return "in " + files;
                }
            },
            Work.direct(),
            Words.of(PapersModel.class, Locale.JAPAN));

    private static Deliverable row(String number, String name) {
        Deliverable row = ModelFactory.eINSTANCE.createDeliverable();
        row.setNumber(number);
        row.setName(name);
        return row;
    }

    private void add(Deliverable row, ReportKind kind, int day, PaperState state, ReportState report) {
        LocalDate on = LocalDate.of(2026, 4, day);
        var entry = report == null
                ? null
                : new Reports.Entry(
                        "id", "N", kind, on, on, 1, report, "", "", "", 1, null, "", null, null, "", "", null);
        items.add(new Checklist.Item(row, kind, on, on, on, state, entry, 0));
    }

    @Test
    void aRowSaysHowManyAreInAndLateAndWhenTheNextIsDue() {
        add(daily, ReportKind.DAILY, 8, PaperState.SUBMITTED, ReportState.SUBMITTED);
        add(daily, ReportKind.DAILY, 9, PaperState.LATE, null);
        add(daily, ReportKind.DAILY, 10, PaperState.DUE, null);
        add(daily, ReportKind.DAILY, 13, PaperState.AHEAD, null);
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
        add(people, ReportKind.PAPER, 1, PaperState.SUBMITTED, ReportState.SUBMITTED);
        add(weekly, ReportKind.WEEKLY, 3, PaperState.LATE, null);
        add(weekly, ReportKind.WEEKLY, 10, PaperState.DUE, null);
        add(weekly, ReportKind.WEEKLY, 17, PaperState.AHEAD, null);
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
        add(weekly, ReportKind.WEEKLY, 3, PaperState.LATE, null);
        add(weekly, ReportKind.WEEKLY, 10, PaperState.DUE, null);
        model.refresh();
        assertEquals(Next.SUBMIT, model.next());
        assertTrue(model.draft().isPresent());
        model.select(model.items().getLast());
        assertEquals(Next.NONE, model.next());
        assertTrue(model.draft().isEmpty());
    }

    @Test
    void whatStopsIsKnownBeforeItIsHandedIn() throws Exception {
        add(weekly, ReportKind.WEEKLY, 3, PaperState.LATE, null);
        model.refresh();
        assertFalse(model.stopped());
        findings.add(new Finding(Finding.Kind.NAME, "remarks", "見本"));
        model.refresh();
        assertTrue(model.stopped());
    }

    @Test
    void aPaperMadeElsewhereAsksForItsFilesAndThenForItsReceipt() {
        add(people, ReportKind.PAPER, 1, PaperState.LATE, null);
        model.refresh();
        assertEquals(Next.FILES, model.next());
        items.clear();
        add(people, ReportKind.PAPER, 1, PaperState.RECEIVED, ReportState.RECEIVED);
        model.refresh();
        model.filter(Filter.HANDED_IN);
        assertEquals(Next.CLOSE, model.next());
    }
}
