// SPDX-License-Identifier: EPL-2.0
package fudaban.egov.ui.gima;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.egov.gima.model.ReleaseState;
import fudaban.ui.testing.Screen;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.widgets.Button;
import org.junit.jupiter.api.Test;

/** 職員認証サービス on a screen. */
class GimaPartTest {
    private static void open(Screen screen, Table table, Locale locale) {
        var desk = table.desk;
        new GimaPart().build(screen.shell(), table, desk.seat(locale), desk.work(), desk.printing(), desk.guide());
        screen.open();
    }

    @Test
    void aDeskWithoutReleasesMakesADifference() {
        for (Locale locale : List.of(Locale.JAPAN, Locale.ENGLISH)) {
            var table = new Table(locale);
            try (var screen = new Screen(locale)) {
                open(screen, table, locale);
                screen.assertNamed();
                if (locale == Locale.ENGLISH) {
                    screen.assertEnglish();
                }
                assertFalse(screen.has("gima.validate") || screen.has("gima.withdraw"));
                screen.press("gima.next");
                screen.assertNamed();
                screen.press("prepare.do");
                assertEquals(List.of("prepare 2026-04-10"), table.asked);
            }
        }
    }

    @Test
    void aDraftAboveALimitSaysSoAndMayBeWithdrawn() {
        for (Locale locale : List.of(Locale.JAPAN, Locale.ENGLISH)) {
            try (var screen = new Screen(locale)) {
                open(screen, new Table(locale).with(ReleaseState.DRAFT, "deleted"), locale);
                screen.assertNamed();
                screen.assertShows("1,234");
                assertTrue(screen.has("gima.withdraw") && screen.has("gima.hold") && !screen.has("gima.reopen"));
                if (locale == Locale.ENGLISH) {
                    screen.assertShows("more deletions than the limit");
                    screen.assertEnglish();
                }
            }
        }
    }

    @Test
    void aConfirmedReleaseIsBuiltAndABuiltOneChecked() {
        var confirmed = new Table(Locale.JAPAN).with(ReleaseState.CONFIRMED, "");
        try (var screen = new Screen()) {
            open(screen, confirmed, Locale.JAPAN);
            screen.press("gima.next");
            screen.assertShows("built");
            assertEquals(List.of("build 1"), confirmed.asked);
        }
        var built = new Table(Locale.JAPAN).with(ReleaseState.BUILT, "");
        try (var screen = new Screen()) {
            open(screen, built, Locale.JAPAN);
            screen.press("gima.validate");
            screen.assertShows("all valid");
        }
    }

    @Test
    void theIntakeOpensWithoutAFile() {
        try (var screen = new Screen(Locale.ENGLISH)) {
            open(screen, new Table(Locale.ENGLISH), Locale.ENGLISH);
            screen.press("gima.intake");
            screen.assertNamed();
            screen.assertShows("Choose a file", "Import");
            assertFalse(screen.find(Button.class, "intake.do").isEnabled() || screen.shows("Import 0"));
            screen.assertEnglish();
        }
    }
}
