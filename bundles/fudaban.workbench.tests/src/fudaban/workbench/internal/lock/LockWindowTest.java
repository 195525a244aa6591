// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Refusal;
import fudaban.ui.Work;
import fudaban.ui.testing.Screen;
import fudaban.ui.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

/** The lock on a screen: it cannot be closed, a wrong password says so, the right one opens. */
class LockWindowTest {
    @Test
    void onlyTheRightPasswordOpens() {
        for (Locale locale : List.of(Locale.JAPAN, Locale.ENGLISH)) {
            try (var screen = new Screen(locale)) {
                screen.open();
                List<String> opened = new ArrayList<>();
                var words = Words.of(Lock.class, locale);
                var model = new LockModel(
                        password -> {
                            if (!new String(password).equals("right")) {
                                throw new Refusal(Lock.class, "whose", "sato");
                            }
                        },
                        Work.direct(),
                        words,
                        "SATO");
                new LockWindow(
                                screen.display(),
                                screen.shell(),
                                model,
                                words,
                                () -> opened.add("opened"),
                                () -> opened.add("left"))
                        .open();
                screen.settle();
                screen.assertNamed();
                screen.assertShows("SATO");
                if (locale == Locale.ENGLISH) {
                    screen.assertEnglish();
                }
                var password = screen.find(Text.class, "lock.password");
                Shell window = password.getShell();
                window.close();
                assertTrue(!window.isDisposed(), "it cannot be closed");
                enter(screen, password, "wrong");
                assertEquals(List.of(), opened);
                screen.assertShows("sato");
                enter(screen, password, "right");
                assertEquals(List.of("opened"), opened);
                assertTrue(window.isDisposed());
            }
        }
    }

    private static void enter(Screen screen, Text field, String password) {
        field.setText(password);
        screen.press(screen.all()
                .filter(control -> control instanceof Button && control.getShell() == field.getShell())
                .findFirst()
                .orElseThrow());
    }
}
