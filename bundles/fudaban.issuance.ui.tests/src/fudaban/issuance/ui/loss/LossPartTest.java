// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance.ui.loss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.document.text.FontStack;
import fudaban.issuance.batch.DeskStations;
import fudaban.issuance.loss.LossDesk;
import fudaban.issuance.printer.DeskPrinters;
import fudaban.ledger.Refusal;
import fudaban.ui.testing.QuietDesk;
import fudaban.ui.testing.Screen;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

/** 亡失 on a screen: nothing but a number is needed, and what is refused is said. */
class LossPartTest {
    private static void open(Screen screen, QuietDesk desk) {
        new LossPart()
                .create(
                        screen.shell(),
                        desk.ledger(),
                        desk.session(),
                        desk.work(),
                        desk.printing(),
                        desk.guide(),
                        new DeskStations(FontStack::shipped, new DeskPrinters(List.of())));
        screen.open();
    }

    @Test
    void everythingHasItsNameInBothLanguages() {
        for (Locale locale : List.of(Locale.JAPAN, Locale.ENGLISH)) {
            try (var screen = new Screen(locale)) {
                open(screen, new QuietDesk());
                screen.assertNamed();
                if (locale == Locale.ENGLISH) {
                    screen.assertEnglish();
                }
                assertFalse(screen.find(Button.class, "loss.suspend").isEnabled(), "nothing is meant yet");
                assertFalse(screen.find(Button.class, "loss.note").isEnabled());
            }
        }
    }

    @Test
    void aNumberTheRegisterDoesNotKnowCanBeSuspendedToo() {
        try (var screen = new Screen(Locale.JAPAN)) {
            open(screen, new QuietDesk());
            var field = screen.all()
                    .filter(control ->
                            control instanceof Text text && text.getMessage().contains("管理番号"))
                    .map(Text.class::cast)
                    .findFirst()
                    .orElseThrow();
            field.setText("B7654321");
            screen.settle();
            var suspend = screen.find(Button.class, "loss.suspend");
            assertTrue(suspend.isEnabled());
            assertTrue(suspend.getText().contains("B7654321"), suspend.getText());
        }
    }

    @Test
    void whatIsRefusedIsSaidAndNothingIsEntered() {
        var desk = new QuietDesk().answers("submit", (self, method, arguments) -> {
            throw new Refusal(LossPartTest.class, "refused");
        });
        var model = new LossModel(desk.seat(Locale.JAPAN), desk.work(), Runnable::run, FontStack.shipped());
        model.type("A0000001");
        assertEquals("A0000001", model.number());
        model.suspend(new LossDesk.Call("", "", "", "", null));
        assertTrue(model.problem().isPresent());
        assertFalse(model.busy());
        assertEquals("", model.current());
    }
}
