// SPDX-License-Identifier: EPL-2.0
package fudaban.workbench.internal.login;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Desk;
import fudaban.ledger.Refusal;
import fudaban.ui.Work;
import fudaban.ui.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LogInModelTest {
    private final List<Desk.Opened> opened = new ArrayList<>();

    private LogInModel model(String folder, Locale locale) {
        return new LogInModel(
                new LogInModel.Gate() {
                    @Override
                    public boolean exists(Path path) {
                        return path.endsWith("desk");
                    }

                    @Override
                    public Desk.Opened open(Path path, String account, char[] password) throws Refusal {
                        if (!new String(password).equals("right")) {
                            throw new Refusal(LogIn.class, "starting.failed");
                        }
                        return new Desk.Opened(null, null);
                    }
                },
                Work.direct(),
                Words.of(LogIn.class, locale),
                Path.of(folder),
                "");
    }

    @Test
    void aFolderWithoutDataSaysHowToMakeSome() {
        LogInModel model = model("/tmp/nothing", Locale.JAPAN);
        assertTrue(model.problem().contains("はじめかた"), model.problem());
        model.account("sato");
        assertFalse(model.ready());
        model.folder("/tmp/desk");
        assertEquals("", model.problem());
        assertTrue(model.ready());
    }

    @Test
    void needsAnAccount() {
        assertFalse(model("/tmp/desk", Locale.JAPAN).ready());
    }

    @Test
    void aRefusalIsShownInTheLanguageOfTheScreenAndThePasswordCleared() {
        LogInModel model = model("/tmp/desk", Locale.ENGLISH);
        model.account("sato");
        char[] password = "wrong".toCharArray();
        model.logIn(password, opened::add);
        assertTrue(model.problem().startsWith("The plug-ins"), model.problem());
        assertArrayEquals(new char[5], password);
        assertFalse(model.busy());
        assertTrue(opened.isEmpty());
    }

    @Test
    void opensTheLedger() {
        LogInModel model = model("/tmp/desk", Locale.JAPAN);
        model.account(" sato ");
        model.logIn("right".toCharArray(), opened::add);
        assertEquals(1, opened.size());
        assertEquals("sato", model.account());
    }
}
