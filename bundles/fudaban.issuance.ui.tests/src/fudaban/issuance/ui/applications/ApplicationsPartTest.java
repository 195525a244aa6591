// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.applications;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.document.text.FontStack;
import fudaban.issuance.batch.DeskStations;
import fudaban.issuance.model.Application;
import fudaban.issuance.model.ApplicationState;
import fudaban.issuance.model.IssuancePackage.Literals;
import fudaban.issuance.printer.DeskPrinters;
import fudaban.ui.search.ChoiceBar;
import fudaban.ui.testing.QuietDesk;
import fudaban.ui.testing.Screen;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.swt.widgets.Button;
import org.junit.jupiter.api.Test;

/** 申請 on a screen: what waits is counted by its state, and the next step is offered only when there is something for it. */
class ApplicationsPartTest {
    private static void open(Screen screen, QuietDesk desk) {
        new ApplicationsPart()
                .create(
                        screen.shell(),
                        desk.part(),
                        desk.ledger(),
                        desk.session(),
                        desk.work(),
                        desk.jobs(),
                        desk.printing(),
                        desk.guide(),
                        new DeskStations(FontStack::shipped, new DeskPrinters(List.of())));
        screen.open();
    }

    private static QuietDesk checked() {
        return new QuietDesk()
                .holds(
                        Application.class,
                        QuietDesk.row(
                                "a",
                                Map.of(
                                        Literals.APPLICATION__STATE,
                                        ApplicationState.CHECKED,
                                        Literals.APPLICATION__NUMBER,
                                        "A26-00001")));
    }

    @Test
    void oneThatIsCheckedCanBeConfirmed() {
        for (Locale locale : List.of(Locale.JAPAN, Locale.ENGLISH)) {
            try (var screen = new Screen(locale)) {
                open(screen, checked());
                screen.await(
                        () -> screen.find(Button.class, "applications.confirm").isEnabled());
                screen.assertNamed();
                if (locale == Locale.ENGLISH) {
                    screen.assertEnglish();
                }
                var states = (ChoiceBar) screen.all()
                        .filter(ChoiceBar.class::isInstance)
                        .findFirst()
                        .orElseThrow();
                assertTrue(states.parts().size() >= 2, states.parts().toString());
            }
        }
    }

    @Test
    void aDeskWithoutAnyOffersOnlyToTakeThemIn() {
        try (var screen = new Screen()) {
            open(screen, new QuietDesk());
            screen.assertNamed();
            assertTrue(screen.find(Button.class, "applications.import").isEnabled());
            assertFalse(screen.find(Button.class, "applications.confirm").isEnabled());
        }
    }
}
