// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.ui.daily;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.document.text.FontStack;
import fudaban.ledger.Ledger;
import fudaban.ledger.query.Page;
import fudaban.reporting.facts.WorkLine;
import fudaban.reporting.model.ReportState;
import fudaban.reporting.ui.daily.DailyModel.Next;
import fudaban.ui.Work;
import fudaban.ui.shell.Seat;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The life of a day's report as the screen offers it. */
class DailyModelTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-01T03:00:00Z"), ZoneId.of("Asia/Tokyo"));

    /** A desk without a contract. */
    private final Ledger ledger = (Ledger) Proxy.newProxyInstance(
            Ledger.class.getClassLoader(),
            new Class<?>[] {Ledger.class},
            (proxy, method, arguments) -> switch (method.getName()) {
                case "clock" -> CLOCK;
                case "list" -> new Page(List.of(), Optional.empty());
                default -> throw new AssertionError(method);
            });

    private DailyModel model() {
        return new DailyModel(new Seat(ledger, null, Locale.JAPAN), Work.direct(), FontStack.shipped(), List.of());
    }

    @Test
    void oneStepFollowsTheOther() {
        assertEquals(Next.SUBMIT, DailyModel.next(Optional.empty(), false));
        assertEquals(Next.RECEIVE, DailyModel.next(Optional.of(ReportState.SUBMITTED), false));
        assertEquals(Next.CLOSE, DailyModel.next(Optional.of(ReportState.RECEIVED), false));
        assertEquals(Next.NONE, DailyModel.next(Optional.of(ReportState.CLOSED), false));
    }

    @Test
    void aReplacementIsHandedInAgain() {
        assertEquals(Next.SUBMIT, DailyModel.next(Optional.of(ReportState.CLOSED), true));
    }

    @Test
    void workEnteredAfterTheHandInIsKnown() {
        Instant submitted = Instant.parse("2026-04-01T08:00:00Z");
        Instant before = submitted.minusSeconds(3600);
        Instant after = submitted.plusSeconds(60);
        assertFalse(DailyModel.afterwards(line(before, null), submitted));
        assertTrue(DailyModel.afterwards(line(after, null), submitted));
        assertTrue(
                DailyModel.afterwards(line(before, new WorkLine.Declared(after, after)), submitted),
                "what was done before and entered afterwards");
        assertFalse(
                DailyModel.afterwards(line(before, new WorkLine.Declared(before, after)), submitted),
                "what was at work then");
    }

    private static WorkLine line(Instant begin, WorkLine.Declared declared) {
        var text = new WorkLine.Text("", "", "", "", "", "");
        return new WorkLine(
                "1", "1-1", "1", "発行", "発行", null, text, begin, null, true, false, null, null, declared, "", 0, "");
    }

    @Test
    void aDayWithoutAContractSaysSoAndOffersNothing() {
        var model = model();
        model.refresh();
        assertEquals(LocalDate.of(2026, 4, 1), model.day());
        assertTrue(model.problem().contains("契約"), model.problem());
        assertTrue(model.next().isEmpty());
        assertFalse(model.editable());
        assertFalse(model.reading());
    }

    @Test
    void whatIsTypedIsKnownUntilAnotherDayIsShown() {
        var model = model();
        model.type(new DailyModel.Notes("明日の予定", "", ""));
        assertTrue(model.dirty());
        assertEquals("明日の予定", model.notes().plan());
        model.show(LocalDate.of(2026, 4, 2));
        assertFalse(model.dirty());
        assertEquals("", model.notes().plan());
    }
}
