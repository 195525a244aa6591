// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.disposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.document.text.FontStack;
import fudaban.issuance.batch.DeskStations;
import fudaban.issuance.destroy.model.DestructionLot;
import fudaban.issuance.destroy.model.DestructionPackage;
import fudaban.issuance.destroy.model.Identified;
import fudaban.issuance.destroy.model.LotState;
import fudaban.issuance.model.CardReturn;
import fudaban.issuance.model.IssuancePackage.Literals;
import fudaban.issuance.printer.DeskPrinters;
import fudaban.ledger.Refusal;
import fudaban.ledger.query.Row;
import fudaban.model.Credential;
import fudaban.model.CredentialState;
import fudaban.model.ModelPackage;
import fudaban.ui.testing.QuietDesk;
import fudaban.ui.testing.Screen;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.swt.widgets.Button;
import org.junit.jupiter.api.Test;

/** 返納・破棄 on a screen: what lies here with its holder beside it, what may become of it, and a number that is refused. */
class DisposalPartTest {
    private static Row back(String id, String number) {
        return QuietDesk.row(id, Map.of(Literals.CARD_RETURN__NUMBER, number, Literals.CARD_RETURN__OPEN_KEY, id));
    }

    private static Row card(String number, CredentialState state) {
        return QuietDesk.row(
                number,
                Map.of(
                        ModelPackage.Literals.CREDENTIAL__NUMBER,
                        number,
                        ModelPackage.Literals.CREDENTIAL__STATE,
                        state));
    }

    private static QuietDesk desk() {
        return new QuietDesk()
                .holds(CardReturn.class, back("r1", "A0000001"), back("r2", "A0000002"))
                .holds(
                        Credential.class,
                        card("A0000001", CredentialState.SUSPENDED),
                        card("A0000002", CredentialState.RETIRED))
                .holds(
                        DestructionLot.class,
                        QuietDesk.row(
                                "l",
                                Map.of(
                                        DestructionPackage.Literals.DESTRUCTION_LOT__NUMBER,
                                        "D26-001",
                                        DestructionPackage.Literals.DESTRUCTION_LOT__STATE,
                                        LotState.OPEN)));
    }

    @Test
    void everythingHasItsNameInBothLanguages() {
        for (Locale locale : List.of(Locale.JAPAN, Locale.ENGLISH)) {
            try (var screen = new Screen(locale)) {
                var desk = desk();
                var part = new DisposalPart();
                part.create(
                        screen.shell(),
                        desk.ledger(),
                        desk.session(),
                        desk.work(),
                        desk.jobs(),
                        desk.printing(),
                        desk.guide(),
                        new DeskStations(FontStack::shipped, new DeskPrinters(List.of())));
                screen.open();
                screen.assertNamed();
                assertTrue(screen.find(Button.class, "disposal.retire").isEnabled());
                part.about("view=LOT");
                screen.settle();
                screen.assertNamed();
                assertTrue(screen.find(Button.class, "disposal.close").isEnabled(), "the lot is open");
                part.gone();
            }
        }
    }

    @Test
    void onlyWhatIsNotRetiredYetIsRetired() throws Exception {
        var desk = desk();
        var model = new DisposalModel(desk.seat(Locale.JAPAN), desk.work());
        assertEquals(List.of("A0000001"), model.retirable());
    }

    @Test
    void whatIsRefusedIsSaidAndTheFieldIsFreeAgain() {
        var desk = desk().answers("submit", (self, method, arguments) -> {
            throw new Refusal(DisposalPartTest.class, "refused");
        });
        var model = new DisposalModel(desk.seat(Locale.JAPAN), desk.work());
        model.show(View.LOT);
        model.enter("A0000009", Identified.TYPED);
        assertFalse(model.busy());
        assertFalse(model.said().orElseThrow().good());
    }
}
