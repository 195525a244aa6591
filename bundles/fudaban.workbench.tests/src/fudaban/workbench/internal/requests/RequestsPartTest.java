// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.requests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.model.ModelPackage.Literals;
import fudaban.model.Request;
import fudaban.model.RequestKind;
import fudaban.model.RequestState;
import fudaban.ui.testing.QuietDesk;
import fudaban.ui.testing.Screen;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** 決裁・予約 on a screen. */
class RequestsPartTest {
    private static void open(Screen screen, QuietDesk desk) {
        new RequestsPart()
                .create(
                        screen.shell(),
                        desk.part(),
                        desk.ledger(),
                        desk.session(),
                        desk.work(),
                        desk.printing(),
                        desk.guide());
        screen.open();
    }

    @Test
    void oneThatWaitsIsCounted() {
        for (Locale locale : List.of(Locale.JAPAN, Locale.ENGLISH)) {
            try (var screen = new Screen(locale)) {
                open(
                        screen,
                        new QuietDesk()
                                .holds(
                                        Request.class,
                                        QuietDesk.row(
                                                "r",
                                                Map.of(
                                                        Literals.REQUEST__STATE,
                                                        RequestState.WAITING,
                                                        Literals.REQUEST__KIND,
                                                        RequestKind.PAPER,
                                                        Literals.REQUEST__NUMBER,
                                                        "26-00017-4"))));
                screen.assertNamed();
                screen.await(() -> screen.shows("1"));
                if (locale == Locale.ENGLISH) {
                    screen.assertEnglish();
                }
            }
        }
    }

    @Test
    void aDeskOnWhichNothingWaitsIsNamedThroughout() {
        try (var screen = new Screen()) {
            open(screen, new QuietDesk());
            screen.assertNamed();
            assertTrue(screen.shows("決裁・予約"));
        }
    }
}
