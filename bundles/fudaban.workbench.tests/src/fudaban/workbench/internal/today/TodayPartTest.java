// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.today;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fudaban.ledger.step.Steps;
import fudaban.model.Contract;
import fudaban.model.Interval;
import fudaban.model.ModelFactory;
import fudaban.model.ModelPackage.Literals;
import fudaban.model.Request;
import fudaban.model.RequestKind;
import fudaban.model.RequestState;
import fudaban.ui.page.EntryRow;
import fudaban.ui.shell.Place;
import fudaban.ui.shell.TodayItem;
import fudaban.ui.shell.TodayItem.Section;
import fudaban.ui.shell.TodayItem.Urgency;
import fudaban.ui.shell.TodaySource;
import fudaban.ui.testing.QuietDesk;
import fudaban.ui.testing.Screen;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** 本日 on a screen: what topics and the ledger have to say, in the sections they belong to. */
class TodayPartTest {
    private static final TodaySource TOPIC = seat -> List.of(
            new TodayItem(
                    Section.DUE,
                    Urgency.TODAY,
                    "clock",
                    "A thing to do",
                    "and why",
                    null,
                    Optional.of(Place.of("somewhere"))),
            new TodayItem(Section.WARNING, Urgency.CALM, "clock", "A warning", "", null, Optional.empty()));

    private final QuietDesk desk = new QuietDesk()
            .answers("steps", (self, method, arguments) -> QuietDesk.fake(Steps.class, (a, b, c) -> List.of()))
            .answers("open", (self, method, arguments) -> contract());

    private static Contract contract() {
        Contract contract = ModelFactory.eINSTANCE.createContract();
        contract.setTitle("CONTRACT");
        contract.setValidFrom(LocalDate.of(2026, 1, 13));
        contract.setValidTo(LocalDate.of(2027, 2, 26));
        Interval hours = ModelFactory.eINSTANCE.createInterval();
        hours.setBegin("08:00");
        hours.setEnd("12:00");
        contract.getHours().add(hours);
        return contract;
    }

    private void open(Screen screen, TodaySource... sources) {
        var part = new TodayPart();
        part.create(screen.shell(), desk.guide());
        screen.open();
        part.sit(TodayModel.begin(desk.ledger(), desk.session(), desk.work(), () -> List.of(sources)));
        screen.settle();
    }

    private void full() {
        desk.holds(Contract.class, QuietDesk.row("c", Map.of(Literals.CONTRACT__ACTIVE_NUMBER, "1")));
        desk.holds(
                Request.class,
                QuietDesk.row(
                        "r",
                        Map.of(
                                Literals.REQUEST__STATE,
                                RequestState.WAITING,
                                Literals.REQUEST__KIND,
                                RequestKind.PAPER,
                                Literals.REQUEST__ACT,
                                "act",
                                Literals.REQUEST__NUMBER,
                                "26-00017-4")));
    }

    @Test
    void whatIsToBeDoneLeadsToWhereItIsDone() {
        full();
        try (var screen = new Screen()) {
            open(screen, TOPIC);
            screen.assertNamed();
            screen.assertShows("令和8年4月1日（水）", "役務 第", "期限・やること", "A thing to do", "A warning", "26-00017-4");
            screen.all()
                    .filter(control -> control instanceof EntryRow row && row.isVisible())
                    .map(EntryRow.class::cast)
                    .findFirst()
                    .orElseThrow()
                    .press();
            assertEquals(List.of(Place.of("somewhere")), desk.places());
        }
    }

    @Test
    void inEnglish() {
        full();
        try (var screen = new Screen(Locale.ENGLISH)) {
            open(screen, TOPIC);
            screen.assertNamed();
            screen.assertShows("Wednesday, April 1, 2026", "A thing to do");
            screen.assertEnglish();
        }
    }

    @Test
    void aDayOnWhichNothingWaitsSaysSo() {
        try (var screen = new Screen()) {
            open(screen);
            screen.assertNamed();
            screen.assertShows("やることはすべて終わっています。");
        }
    }
}
