// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.reconcile;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.document.text.FontStack;
import fudaban.issuance.batch.DeskStations;
import fudaban.issuance.printer.DeskPrinters;
import fudaban.issuance.reconcile.Found;
import fudaban.issuance.reconcile.ReconcileProfile;
import fudaban.issuance.reconcile.model.CardRow;
import fudaban.issuance.reconcile.model.Comparison;
import fudaban.issuance.reconcile.model.Mending;
import fudaban.issuance.reconcile.model.Mismatch;
import fudaban.issuance.reconcile.model.ReconcilePackage.Literals;
import fudaban.issuance.reconcile.model.RowState;
import fudaban.ledger.query.Row;
import fudaban.ui.testing.QuietDesk;
import fudaban.ui.testing.Screen;
import fudaban.ui.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 照合 on a screen, in both languages: what was compared, the card that differs, and its four sides. */
class ReconcilePartTest {
    @TempDir
    Path folder;

    private static ReconcileProfile profile() {
        var gate = new ReconcileProfile.Source(
                "gate",
                ReconcileProfile.Column.GATE,
                Map.of("ja", "入退館ゲート", "en", "Entrance gate"),
                "",
                null,
                "",
                "",
                Set.of(),
                Set.of(),
                Map.of(),
                "",
                Set.of(),
                null);
        return new ReconcileProfile(45, 20, List.of(gate));
    }

    private static Row card() {
        Found found = Found.of(Mismatch.LETS_IN, "gate", Mending.ASK, "SUSPENDED", "OK-1");
        return QuietDesk.row(
                "r",
                Map.of(
                        Literals.CARD_ROW__NUMBER,
                        "A0000077",
                        Literals.CARD_ROW__COMPARISON,
                        "c",
                        Literals.CARD_ROW__KIND,
                        Mismatch.LETS_IN,
                        Literals.CARD_ROW__MENDING,
                        Mending.ASK,
                        Literals.CARD_ROW__STATE,
                        RowState.OPEN,
                        Literals.CARD_ROW__OWN,
                        "SUSPENDED\t2031-03-31\tUnit-7\t123456\t\t",
                        Literals.CARD_ROW__GATE,
                        "OK-1\t2031-03-31\tUnit-7\t\t\tgate:12",
                        Literals.CARD_ROW__FINDINGS,
                        Found.text(List.of(found))));
    }

    private static QuietDesk desk() {
        return new QuietDesk()
                .holds(CardRow.class, card())
                .holds(
                        Comparison.class,
                        QuietDesk.row(
                                "c",
                                Map.of(
                                        Literals.COMPARISON__NUMBER,
                                        "照合08-001",
                                        Literals.COMPARISON__MADE,
                                        QuietDesk.CLOCK.instant(),
                                        Literals.COMPARISON__DIFFERING,
                                        1)))
                .answers("profile", (proxy, method, given) -> profile());
    }

    @Test
    void aCardAndItsSides() {
        for (Locale locale : List.of(Locale.JAPAN, Locale.ENGLISH)) {
            try (var screen = new Screen(locale)) {
                QuietDesk desk = desk();
                new ReconcilePart()
                        .create(
                                screen.shell(),
                                desk.ledger(),
                                desk.session(),
                                desk.work(),
                                desk.jobs(),
                                desk.printing(),
                                desk.guide(),
                                new DeskStations(FontStack::shipped, new DeskPrinters(List.of())),
                                folder);
                screen.open();
                screen.assertNamed();
                boolean english = locale == Locale.ENGLISH;
                screen.assertShows(english ? "Entrance gate" : "入退館ゲート");
                screen.assertShows("08-001");
            }
            try (var screen = new Screen(locale)) {
                var words = Words.of(ReconcilePart.class, locale);
                var sides = new SidesPanel(
                        screen.shell(),
                        words,
                        name -> profile().find(name).orElseThrow().title(locale),
                        name -> Optional.empty());
                sides.show(Optional.of(card()));
                screen.open();
                screen.assertShows("A0000077");
                screen.assertShows("OK-1");
                screen.assertShows(locale == Locale.ENGLISH ? "Still valid at Entrance gate" : "入退館ゲートではまだ有効");
                sides.show(Optional.empty());
                assertFalse(String.join("\n", screen.texts()).contains("OK-1"));
                assertTrue(String.join("\n", screen.texts()).contains(locale == Locale.ENGLISH ? "four sides" : "四者"));
            }
        }
    }
}
