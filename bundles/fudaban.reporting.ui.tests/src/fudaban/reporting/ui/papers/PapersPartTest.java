// SPDX-License-Identifier: EPL-2.0
package fudaban.reporting.ui.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.reporting.check.Finding;
import fudaban.reporting.model.ReportKind;
import fudaban.reporting.papers.PaperState;
import fudaban.reporting.ui.desk.ReportingToday;
import fudaban.ui.print.PrintDesk;
import fudaban.ui.shell.Place;
import fudaban.ui.testing.QuietDesk;
import fudaban.ui.testing.Screen;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** 提出物（表1） on a screen. */
class PapersPartTest {
    private final QuietDesk desk = new QuietDesk();
    private final Pile pile = new Pile();

    private void open(Screen screen, Locale locale) {
        new PapersPart()
                .build(
                        screen.shell(),
                        pile,
                        desk.seat(locale),
                        desk.work(),
                        PrintDesk.plain(desk.jobs(), desk.work()),
                        desk.guide());
        screen.open();
    }

    @Test
    void aLateWeekIsShownWithWhatIsBlankAndHandedIn() {
        pile.add(Pile.row("4", "WEEKLY"), ReportKind.WEEKLY, 3, PaperState.LATE, null);
        pile.findings.add(new Finding(Finding.Kind.NO_REMARKS, "remarks", ""));
        for (Locale locale : List.of(Locale.JAPAN, Locale.ENGLISH)) {
            try (var screen = new Screen(locale)) {
                open(screen, locale);
                screen.assertNamed();
                screen.assertShows("WEEKLY", pile.findings.getFirst().sentence(locale));
                assertTrue(screen.has("papers.notes"));
                if (locale == Locale.ENGLISH) {
                    screen.assertEnglish();
                }
                screen.press("papers.next");
                screen.press("verb.submit");
                screen.assertShows("handed in: 2026-04-03");
            }
        }
    }

    @Test
    void aDailyReportLeadsToItsOwnScreen() {
        pile.add(Pile.row("3", "日報"), ReportKind.DAILY, 9, PaperState.LATE, null);
        try (var screen = new Screen()) {
            open(screen, Locale.JAPAN);
            assertFalse(screen.has("papers.notes"));
            screen.press("papers.next");
            assertEquals(List.of(new Place(ReportingToday.DAILY, "2026-04-09")), desk.places());
        }
    }

    @Test
    void aDeskWithoutPapersSaysSo() {
        try (var screen = new Screen()) {
            open(screen, Locale.JAPAN);
            screen.assertNamed();
            screen.assertShows("提出を待つものはありません");
            assertFalse(screen.has("papers.next"));
        }
    }
}
