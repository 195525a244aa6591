// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.stock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.document.text.FontStack;
import fudaban.issuance.batch.DeskStations;
import fudaban.issuance.model.Blank;
import fudaban.issuance.model.BlankState;
import fudaban.issuance.model.IssuancePackage.Literals;
import fudaban.issuance.printer.DeskPrinters;
import fudaban.issuance.profile.BlankStock;
import fudaban.ledger.query.Row;
import fudaban.model.CredentialKind;
import fudaban.ui.testing.QuietDesk;
import fudaban.ui.testing.Screen;
import fudaban.ui.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** 未発行カード on a screen: pieces by kind, what is running low, and the account of a month. */
class StockPartTest {
    private static Row box(String id, BlankState state, int count) {
        return QuietDesk.row(
                id,
                Map.of(
                        Literals.BLANK__SERIAL,
                        "BOX-" + id,
                        Literals.BLANK__KIND,
                        CredentialKind.STAFF_CARD,
                        Literals.BLANK__STATE,
                        state,
                        Literals.BLANK__COUNT,
                        count,
                        Literals.BLANK__PLACE,
                        "Safe 1"));
    }

    private static QuietDesk desk() {
        return new QuietDesk()
                .holds(Blank.class, box("1", BlankState.IN_STOCK, 40), box("2", BlankState.SPOILED, 1))
                .answers(
                        "profile",
                        (self, method, arguments) -> new BlankStock(List.of(), Map.of(CredentialKind.STAFF_CARD, 100)));
    }

    @Test
    void everythingHasItsNameInBothLanguages() {
        for (Locale locale : List.of(Locale.JAPAN, Locale.ENGLISH)) {
            try (var screen = new Screen(locale)) {
                var desk = desk();
                var part = new StockPart();
                part.create(
                        screen.shell(),
                        desk.ledger(),
                        desk.session(),
                        desk.work(),
                        desk.printing(),
                        desk.guide(),
                        new DeskStations(FontStack::shipped, new DeskPrinters(List.of())));
                screen.open();
                screen.assertNamed();
                if (locale == Locale.ENGLISH) {
                    screen.assertEnglish();
                }
                assertTrue(screen.texts().stream().anyMatch(text -> text.contains("40")), "pieces: " + screen.texts());
            }
        }
    }

    @Test
    void theMonthIsCountedBackFromWhatIsThere() {
        var desk = desk();
        var model = new StockModel(
                desk.seat(Locale.JAPAN),
                desk.work(),
                Runnable::run,
                Words.of(StockPart.class, Locale.JAPAN),
                OptionalInt::empty);
        model.refresh();
        assertEquals(Map.of(CredentialKind.STAFF_CARD, 40L), model.low());
        model.show(View.PROOF);
        var account = model.proof().orElseThrow().kinds().get(CredentialKind.STAFF_CARD);
        assertEquals(40, account.closing());
        assertEquals(1, account.spoiledLeft());
        model.step(-1);
        assertEquals("2026-03", model.month().toString());
        assertEquals("2026-03", model.proof().orElseThrow().month().toString());
    }

    @Test
    void aCountIsTypedOverTheAccount() throws Exception {
        var sheet = CountSheet.read(desk().seat(Locale.JAPAN));
        assertEquals("BOX-1=40", sheet.text());
        assertEquals("BOX-9=1", sheet.wrong("BOX-1=40\nBOX-9=1").orElseThrow());
        assertTrue(sheet.wrong("BOX-1=x").isPresent());
        var line = sheet.counted(" BOX-1 = 38 ", "two were spoiled").getFirst();
        assertEquals(38, line.found());
        assertEquals("two were spoiled", line.remark());
    }
}
