// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.document.text.FontStack;
import fudaban.issuance.batch.DeskStations;
import fudaban.issuance.printer.DeskPrinters;
import fudaban.ledger.query.Query;
import fudaban.ledger.query.Tally;
import fudaban.model.CredentialKind;
import fudaban.model.CredentialState;
import fudaban.ui.testing.QuietDesk;
import fudaban.ui.testing.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

/** 発行状況一覧表 on a screen: counts, the cards of the count chosen, another day. */
class StatusPartTest {
    private final List<Query<?>> asked = new ArrayList<>();

    private QuietDesk desk() {
        return new QuietDesk().answers("tallies", (ledger, method, arguments) -> {
            asked.add((Query<?>) arguments[1]);
            return List.of(
                    new Tally(List.of("総務課", CredentialKind.STAFF_CARD, CredentialState.ACTIVE), 5141),
                    new Tally(List.of("総務課", CredentialKind.STAFF_CARD, CredentialState.SUSPENDED), 3));
        });
    }

    private static CountGrid open(Screen screen, QuietDesk desk) {
        new StatusPart()
                .create(
                        screen.shell(),
                        desk.ledger(),
                        desk.session(),
                        desk.work(),
                        desk.jobs(),
                        desk.printing(),
                        desk.guide(),
                        new DeskStations(FontStack::shipped, new DeskPrinters(List.of())));
        screen.open();
        return screen.all()
                .filter(CountGrid.class::isInstance)
                .map(CountGrid.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static void key(CountGrid grid, int code) {
        var event = new org.eclipse.swt.widgets.Event();
        event.keyCode = code;
        grid.notifyListeners(SWT.KeyDown, event);
    }

    @Test
    void aCountIsChosenByKeysAndListsItsCards() {
        for (Locale locale : List.of(Locale.JAPAN, Locale.ENGLISH)) {
            try (var screen = new Screen(locale)) {
                var grid = open(screen, desk());
                screen.assertNamed();
                screen.assertShows(locale == Locale.ENGLISH ? "All: 5,144 cards" : "すべて　5,144 枚");
                key(grid, SWT.HOME);
                key(grid, SWT.ARROW_RIGHT);
                screen.settle();
                screen.assertShows(locale == Locale.ENGLISH ? "3 cards" : "失効中　3 枚");
            }
        }
    }

    @Test
    void anotherDayIsAskedForAndNonsenseIsNot() {
        try (var screen = new Screen()) {
            open(screen, desk());
            Text day = screen.all()
                    .filter(each -> "status.day".equals(each.getData("id")))
                    .map(Text.class::cast)
                    .findFirst()
                    .orElseThrow();
            assertTrue(asked.getLast().asOf().isEmpty());
            day.setText("R8.3.30");
            day.notifyListeners(SWT.DefaultSelection, null);
            screen.settle();
            assertFalse(asked.getLast().asOf().isEmpty());
            int before = asked.size();
            day.setText("きのう");
            day.notifyListeners(SWT.DefaultSelection, null);
            screen.settle();
            assertEquals(before, asked.size());
            screen.assertShows("「きのう」は日付ではありません");
        }
    }
}
