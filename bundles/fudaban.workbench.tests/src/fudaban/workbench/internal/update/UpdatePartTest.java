// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.update;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fudaban.ledger.Refusal;
import fudaban.ledger.spi.ContributionSource;
import fudaban.ui.testing.QuietDesk;
import fudaban.ui.testing.Screen;
import fudaban.update.Surroundings;
import fudaban.update.UpdateActs;
import java.util.List;
import java.util.Locale;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

/** 更新 on a screen, at a desk for 訓練: why nothing can be updated is told, what one types is not lost. */
class UpdatePartTest {
    private final QuietDesk desk = new QuietDesk();

    private void open(Screen screen) {
        new UpdatePart()
                .create(
                        screen.shell(),
                        desk.ledger(),
                        desk.session(),
                        desk.work(),
                        desk.jobs(),
                        desk.guide(),
                        QuietDesk.fake(IWorkbench.class, (self, method, arguments) -> null),
                        QuietDesk.fake(Surroundings.Source.class, (self, method, arguments) -> {
                            throw new Refusal(UpdateActs.class, "practice");
                        }),
                        QuietDesk.fake(ContributionSource.class, (self, method, arguments) -> null),
                        null);
        screen.open();
    }

    @Test
    void everythingHasANameAndWhyNothingCanBeDoneIsTold() {
        for (Locale locale : List.of(Locale.JAPAN, Locale.ENGLISH)) {
            try (var screen = new Screen(locale)) {
                open(screen);
                screen.assertNamed();
                screen.assertShows(locale == Locale.ENGLISH ? "practice" : "訓練");
                if (locale == Locale.ENGLISH) {
                    screen.assertEnglish();
                }
            }
        }
    }

    @Test
    void whatCannotBeVerifiedIsAProblemOfItsJob() {
        try (var screen = new Screen()) {
            open(screen);
            Text from = screen.find(Text.class, "update.from");
            from.setText("/media/gima-2");
            screen.press("update.check");
            assertEquals(1, desk.problems().problems().size());
            screen.assertShows("訓練");
            assertEquals("/media/gima-2", from.getText());
        }
    }
}
