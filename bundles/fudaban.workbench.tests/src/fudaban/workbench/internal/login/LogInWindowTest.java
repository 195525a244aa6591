// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.login;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Desk;
import fudaban.ledger.Refusal;
import fudaban.ui.Work;
import fudaban.ui.print.PrintDesk;
import fudaban.ui.testing.QuietDesk;
import fudaban.ui.testing.Screen;
import fudaban.ui.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

/** Log-in and first start on a screen. The window runs its own loop: what is done in it waits for that. */
class LogInWindowTest {
    private static final List<Locale> BOTH = List.of(Locale.JAPAN, Locale.ENGLISH);

    private static LogInWindow window(Screen screen, Locale locale, boolean exists) {
        var words = Words.of(LogIn.class, locale);
        var gate = QuietDesk.fake(LogInModel.Gate.class, (self, method, arguments) -> switch (method.getName()) {
            case "exists" -> exists;
            case "practising" -> false;
            case "password" -> "";
            default -> {
                if (!new String((char[]) arguments[2]).equals("right")) {
                    throw new Refusal(LogIn.class, "starting.failed");
                }
                yield new Desk.Opened(null, null);
            }
        });
        var data = Path.of("data");
        var model = new LogInModel(gate, Work.direct(), words, data, "sato");
        var founding = QuietDesk.fake(Founding.class, (self, method, arguments) -> null);
        return new LogInWindow(
                screen.display(),
                model,
                entering -> new StartModel(founding, folder -> exists, Work.direct(), words, data, entering),
                PrintDesk.plain(() -> null, Work.direct()),
                words);
    }

    /** Does something once the window runs, then closes what is still there; what went wrong is told after it. */
    private static Optional<StartModel.Begun> run(Screen screen, LogInWindow window, Runnable look) {
        Throwable[] wrong = new Throwable[1];
        screen.display().asyncExec(() -> {
            try {
                look.run();
            } catch (Throwable failed) {
                wrong[0] = failed;
            } finally {
                for (var shell : screen.display().getShells()) {
                    shell.dispose();
                }
            }
        });
        List<Optional<StartModel.Begun>> told = new ArrayList<>();
        window.show(begun -> {
            told.add(begun);
            window.close();
        });
        while (told.isEmpty()) {
            if (!screen.display().readAndDispatch()) {
                screen.display().sleep();
            }
        }
        screen.settle();
        assertEquals(1, told.size(), "told once");
        if (wrong[0] != null) {
            throw new AssertionError(wrong[0]);
        }
        return told.getFirst();
    }

    @Test
    void aWrongPasswordSaysWhyAndTheRightOneOpens() {
        for (Locale locale : BOTH) {
            try (var screen = new Screen(locale)) {
                var begun = run(screen, window(screen, locale, true), () -> {
                    screen.assertNamed();
                    var password = screen.find(Text.class, "login.password");
                    var enter = password.getShell().getDefaultButton();
                    password.setText("wrong");
                    screen.press(enter);
                    screen.assertShows(locale == Locale.ENGLISH ? "The plug-ins" : "部品が起動していません");
                    if (locale == Locale.ENGLISH) {
                        screen.assertEnglish();
                    }
                    password.setText("right");
                    screen.press(enter);
                });
                assertEquals("sato", begun.orElseThrow().account());
            }
        }
    }

    @Test
    void withoutADeskTheWaysToBeginAreOffered() {
        for (Locale locale : BOTH) {
            try (var screen = new Screen(locale)) {
                var begun = run(screen, window(screen, locale, false), () -> {
                    for (String way : List.of("start.own", "start.desk")) {
                        screen.assertNamed();
                        screen.find(ChoiceCard.class, way).press();
                        screen.settle();
                        screen.assertNamed();
                        if (locale == Locale.ENGLISH) {
                            screen.assertEnglish();
                        }
                        assertTrue(screen.has(way + ".password"), way);
                        screen.press("start.back");
                    }
                });
                assertTrue(begun.isEmpty(), "closed without a desk");
            }
        }
    }
}
