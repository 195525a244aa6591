// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.ui.coverage;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.reporting.coverage.CoverageState;
import fudaban.ui.print.PrintDesk;
import fudaban.ui.testing.QuietDesk;
import fudaban.ui.testing.Screen;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;

/** 履行状況一覧 on a screen. */
class CoveragePartTest {
    private static void open(Screen screen, Sample office, Locale locale) {
        var desk = new QuietDesk();
        new CoveragePart()
                .build(
                        screen.shell(),
                        office,
                        desk.seat(locale),
                        desk.work(),
                        PrintDesk.plain(desk.jobs(), desk.work()),
                        desk.guide());
        screen.open();
    }

    private static void key(Screen screen, int code) {
        var event = new Event();
        event.keyCode = code;
        Stream<HeatMap> maps = screen.all().filter(HeatMap.class::isInstance).map(HeatMap.class::cast);
        maps.findFirst().orElseThrow().notifyListeners(SWT.KeyDown, event);
        screen.settle();
    }

    @Test
    void arrowKeysLeadToTheCellThatWantsItsReason() {
        for (Locale locale : List.of(Locale.JAPAN, Locale.ENGLISH)) {
            try (var screen = new Screen(locale)) {
                var office = new Sample();
                open(screen, office, locale);
                screen.assertNamed();
                assertFalse(screen.has("coverage.explain"));
                key(screen, SWT.ARROW_DOWN);
                assertTrue(office.asked.contains("1-2 2026-04-02"), "evidence is read for the cell that has some");
                key(screen, SWT.ARROW_LEFT);
                assertTrue(screen.has("coverage.explain"));
                screen.assertShows("row 1-2");
                if (locale == Locale.ENGLISH) {
                    // The signs are the same on every paper.
                    screen.assertEnglish(CoverageState.ABSENT.sign());
                }
            }
        }
    }

    @Test
    void whereNothingCanBeReadItSaysWhy() {
        try (var screen = new Screen()) {
            var office = new Sample();
            office.broken = true;
            open(screen, office, Locale.JAPAN);
            screen.assertNamed();
            screen.assertShows("履行状況一覧");
            assertFalse(screen.find(Button.class, "coverage.paper").isEnabled());
        }
    }
}
