// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Refusal;
import fudaban.ui.Work;
import fudaban.ui.shell.Seat;
import fudaban.ui.shell.TodayItem;
import fudaban.ui.shell.TodayItem.Section;
import fudaban.ui.shell.TodayItem.Urgency;
import fudaban.ui.shell.TodaySource;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TodayModelTest {
    private static final Seat NOBODY = new Seat(null, null, Locale.JAPAN);

    private static TodayItem item(String title, Urgency urgency, LocalDate due) {
        return new TodayItem(Section.DUE, urgency, "clock", title, "", due, Optional.empty());
    }

    private static List<String> titles(TodayModel model) {
        return model.items(Section.DUE).stream().map(TodayItem::title).toList();
    }

    @Test
    void theMostPressingComesFirstWhoeverContributedIt() {
        LocalDate day = LocalDate.of(2026, 4, 1);
        TodaySource one = seat -> List.of(item("calm", Urgency.CALM, null), item("today", Urgency.TODAY, day));
        TodaySource two = seat -> List.of(
                item("soon", Urgency.SOON, day.plusDays(9)),
                item("sooner", Urgency.SOON, day.plusDays(2)),
                item("late", Urgency.LATE, day.minusDays(1)));
        var model = new TodayModel(NOBODY, Work.direct(), List.of(one, two), (source, failure) -> {});
        model.refresh();
        assertEquals(List.of("late", "today", "sooner", "soon", "calm"), titles(model));
        assertTrue(model.isRead());
    }

    @Test
    void aContributionThatFailsHidesNoOther() {
        List<TodaySource> failed = new ArrayList<>();
        TodaySource broken = seat -> {
            throw new Refusal(TodayModelTest.class, "broken");
        };
        TodaySource sound = seat -> List.of(item("sound", Urgency.CALM, null));
        var model =
                new TodayModel(NOBODY, Work.direct(), List.of(broken, sound), (source, failure) -> failed.add(source));
        model.refresh();
        assertEquals(List.of("sound"), titles(model));
        assertTrue(failed.contains(broken));
    }

    @Test
    void whoIsQuickIsShownBeforeTheOthers() {
        Deque<Runnable> background = new ArrayDeque<>();
        TodaySource quick = seat -> List.of(item("quick", Urgency.CALM, null));
        TodaySource slow = seat -> List.of(item("slow", Urgency.CALM, null));
        var model = new TodayModel(
                NOBODY, new Work(background::add, Runnable::run), List.of(quick, slow), (each, failure) -> {});
        List<String> shown = new ArrayList<>();
        model.onChange(() -> shown.add(titles(model) + " " + model.isRead()));
        model.refresh();
        while (!background.isEmpty()) {
            background.poll().run();
        }
        assertEquals(List.of("[] false", "[quick] false", "[quick, slow] true"), shown);
        model.refresh();
        while (!background.isEmpty()) {
            background.poll().run();
        }
        assertEquals(3, shown.size());
    }

    @Test
    void questionsAskedMeanwhileBecomeOne() {
        Deque<Runnable> background = new ArrayDeque<>();
        List<String> asked = new ArrayList<>();
        TodaySource source = seat -> {
            asked.add("asked");
            return List.of();
        };
        var model = new TodayModel(
                NOBODY, new Work(background::add, Runnable::run), List.of(source), (each, failure) -> {});
        model.refresh();
        model.refresh();
        model.refresh();
        assertEquals(1, background.size());
        while (!background.isEmpty()) {
            background.poll().run();
        }
        assertEquals(2, asked.size());
    }

    @Test
    void urgencyIsOfTheDay() {
        LocalDate today = LocalDate.of(2026, 4, 1);
        assertEquals(Urgency.LATE, LedgerToday.urgency(today, today.minusDays(1)));
        assertEquals(Urgency.TODAY, LedgerToday.urgency(today, today));
        assertEquals(Urgency.SOON, LedgerToday.urgency(today, today.plusDays(1)));
        assertEquals(Urgency.CALM, LedgerToday.urgency(today, null));
    }
}
