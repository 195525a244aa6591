// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.desk;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ui.testing.QuietDesk;
import fudaban.ui.testing.Screen;
import fudaban.ui.theme.Themes;
import fudaban.workbench.internal.Language;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.MApplicationFactory;
import org.eclipse.e4.ui.model.application.commands.MCommandsFactory;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;

/** 設定, キー操作一覧 and この製品について on a screen. */
class DeskDialogsTest {
    private static void inBoth(Consumer<Screen> look) {
        for (Locale locale : List.of(Locale.JAPAN, Locale.ENGLISH)) {
            try (var screen = new Screen(locale)) {
                screen.open();
                look.accept(screen);
                if (locale == Locale.ENGLISH) {
                    // Languages are named in themselves.
                    screen.assertEnglish("日本語");
                }
            }
        }
    }

    @Test
    void preferencesAreKeptOnlyWhenAskedTo() {
        inBoth(screen -> {
            boolean[] again = new boolean[1];
            int[] kept = new int[1];
            PreferencesDialog.open(screen.shell(), new PreferencesModel(store(kept), 10), () -> again[0] = true);
            screen.settle();
            screen.assertNamed();
            var english = screen.find(org.eclipse.swt.widgets.Button.class, "preferences.speech.EN");
            var japanese = screen.find(org.eclipse.swt.widgets.Button.class, "preferences.speech.JA");
            assertTrue(japanese.getSelection());
            japanese.setSelection(false);
            english.setSelection(true);
            screen.press(english);
            assertFalse(kept[0] > 0);
            screen.press("preferences.keep");
            assertTrue(kept[0] > 0);
            assertFalse(again[0], "it asks first");
            screen.assertNamed();
            screen.press("verb.restart");
            assertTrue(again[0]);
        });
    }

    private static PreferencesModel.Store store(int[] kept) {
        return QuietDesk.fake(PreferencesModel.Store.class, (self, method, arguments) -> {
            if (arguments != null) {
                kept[0]++;
                return null;
            }
            return switch (method.getName()) {
                case "theme" -> Themes.Choice.LIGHT;
                case "language" -> Language.JA;
                default -> 0;
            };
        });
    }

    @Test
    void everyCommandStandsWithItsKey() {
        inBoth(screen -> {
            new KeysHandler().open(screen.shell(), application());
            screen.settle();
            screen.assertNamed();
            screen.assertShows("Ctrl+K FIND", "Ctrl+C");
        });
    }

    private static MApplication application() {
        var application = MApplicationFactory.INSTANCE.createApplication();
        var command = MCommandsFactory.INSTANCE.createCommand();
        command.setElementId("fudaban.find");
        command.setCommandName("FIND");
        application.getCommands().add(command);
        var key = MCommandsFactory.INSTANCE.createKeyBinding();
        key.setKeySequence("M1+K");
        key.setCommand(command);
        var table = MCommandsFactory.INSTANCE.createBindingTable();
        table.getBindings().add(key);
        application.getBindingTables().add(table);
        return application;
    }

    @Test
    void theProductSaysWhichItIs() {
        inBoth(screen -> {
            new AboutHandler().open(screen.shell());
            screen.settle();
            screen.assertNamed();
            screen.assertShows("Eclipse Public License 2.0", System.getProperty("os.name"));
            assertTrue(screen.all().anyMatch(control -> (control.getStyle() & SWT.FULL_SELECTION) != 0), "the parts");
        });
    }
}
