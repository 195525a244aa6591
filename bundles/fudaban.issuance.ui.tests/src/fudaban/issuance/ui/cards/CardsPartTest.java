// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.cards;

import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.document.text.FontStack;
import fudaban.issuance.batch.DeskStations;
import fudaban.issuance.printer.DeskPrinters;
import fudaban.model.Credential;
import fudaban.model.CredentialState;
import fudaban.model.ModelPackage.Literals;
import fudaban.ui.search.ChoiceBar;
import fudaban.ui.testing.QuietDesk;
import fudaban.ui.testing.Screen;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** カード照会 on a screen; and on a narrow one every state can still be chosen. */
class CardsPartTest {
    private static void open(Screen screen, QuietDesk desk) {
        new CardsPart()
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

    private static QuietDesk full() {
        return new QuietDesk()
                .holds(
                        Credential.class,
                        QuietDesk.row(
                                "c",
                                Map.of(
                                        Literals.CREDENTIAL__STATE,
                                        CredentialState.ACTIVE,
                                        Literals.CREDENTIAL__NUMBER,
                                        "A0000001")));
    }

    private static Set<String> states(Screen screen) {
        return ((ChoiceBar) screen.all()
                        .filter(ChoiceBar.class::isInstance)
                        .findFirst()
                        .orElseThrow())
                .parts()
                .keySet();
    }

    @Test
    void cardsAreCountedByState() {
        for (Locale locale : List.of(Locale.JAPAN, Locale.ENGLISH)) {
            try (var screen = new Screen(locale)) {
                open(screen, full());
                screen.assertNamed();
                screen.assertShows("1");
                assertTrue(
                        states(screen).contains(locale == Locale.ENGLISH ? "Active" : "有効"),
                        states(screen).toString());
                if (locale == Locale.ENGLISH) {
                    screen.assertEnglish();
                }
            }
        }
    }

    @Test
    void whatHasNoRoomOnANarrowScreenIsBehindTheDots() {
        try (var screen = new Screen()) {
            screen.shell().setSize(480, 600);
            open(screen, full());
            assertTrue(states(screen).contains("…"), states(screen).toString());
            screen.shell().setSize(1280, 600);
            screen.settle();
            assertTrue(!states(screen).contains("…"), states(screen).toString());
        }
    }
}
