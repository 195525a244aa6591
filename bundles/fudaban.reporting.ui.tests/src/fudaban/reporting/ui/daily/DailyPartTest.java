// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.ui.daily;

import static org.junit.jupiter.api.Assertions.assertFalse;

import fudaban.ui.testing.QuietDesk;
import fudaban.ui.testing.Screen;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.widgets.Button;
import org.junit.jupiter.api.Test;

/** 日報 on a screen of a desk without a contract: it says so, offers nothing, and days can still be turned. */
class DailyPartTest {
    @Test
    void withoutAContractThereIsNoReport() {
        for (Locale locale : List.of(Locale.JAPAN, Locale.ENGLISH)) {
            try (var screen = new Screen(locale)) {
                var desk = new QuietDesk();
                new DailyPart()
                        .create(
                                screen.shell(),
                                desk.ledger(),
                                desk.session(),
                                desk.work(),
                                desk.jobs(),
                                desk.printing(),
                                desk.guide(),
                                List.of());
                screen.open();
                screen.assertNamed();
                screen.assertShows(locale == Locale.ENGLISH ? "contract" : "契約");
                assertFalse(screen.find(Button.class, "daily.next").isVisible()
                        && screen.find(Button.class, "daily.next").isEnabled());
                screen.press("daily.before");
                screen.assertShows(locale == Locale.ENGLISH ? "2026-03-31" : "R8.3.31");
                if (locale == Locale.ENGLISH) {
                    screen.assertEnglish();
                }
            }
        }
    }
}
