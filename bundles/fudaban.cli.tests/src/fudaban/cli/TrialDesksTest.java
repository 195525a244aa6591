// SPDX-License-Identifier: EPL-2.0
package fudaban.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.cli.trial.TrialDesks;
import fudaban.ledger.Contributions;
import fudaban.ledger.Desk;
import fudaban.ledger.Refusal;
import fudaban.ledger.Settings;
import fudaban.ledger.query.Query;
import fudaban.ledger.spi.ContributionSource;
import fudaban.model.Credential;
import fudaban.model.Role;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Desks for 訓練: what they hold, that they stay what they are, and that nothing of them is left. */
class TrialDesksTest {
    @TempDir
    Path folder;

    private static TrialDesks desks() throws Exception {
        var product = Product.find();
        Contributions contributions = product.contributions();
        return new TrialDesks((ContributionSource) () -> contributions, product.verbs());
    }

    private record Watching(List<String> texts, int stopAfter) implements TrialDesks.Progress {
        @Override
        public void stage(int done, int of, String text) {
            assertTrue(done <= of);
            texts.add(text);
        }

        @Override
        public boolean cancelled() {
            return texts.size() >= stopAfter;
        }
    }

    @Test
    void cancelledLeavesNothing() throws Exception {
        Path root = folder.resolve("trial");
        var watching = new Watching(new ArrayList<>(), 1);
        Refusal refusal = assertThrows(Refusal.class, () -> desks().sample(root, Locale.ENGLISH, watching));
        assertEquals("trial.cancelled", refusal.key());
        assertEquals(1, watching.texts().size());
        assertFalse(Files.exists(root));
    }

    @Test
    void emptyIsReadyForAnOperatorAndAnApprover() throws Exception {
        Path root = folder.resolve("own");
        char[] password = "my own lists".toCharArray();
        Desk.Opened opened = desks().empty(root, password);
        assertEquals('\0', password[0]);
        try (var ledger = opened.ledger()) {
            assertTrue(ledger.practising());
            assertEquals(
                    0,
                    ledger.count(opened.session(), Query.of(Credential.class)).number());
            assertEquals(
                    Role.MANAGER,
                    ledger.logIn(TrialDesks.MANAGER, "my own lists".toCharArray())
                            .role());
        }
        assertTrue(Settings.of(root.resolve(TrialDesks.DATA)).practising(), "whoever opens it");
        TrialDesks.remove(root.resolve(TrialDesks.DATA));
        assertFalse(Files.exists(root));
    }

    @Test
    void onlyItsOwnFolderIsDeleted() throws Exception {
        Path data = Files.createDirectories(folder.resolve("mine").resolve("data"));
        Path other = Files.writeString(folder.resolve("mine").resolve("notes.txt"), "not of the trial");
        TrialDesks.remove(data);
        assertTrue(Files.exists(other));
        assertFalse(Files.exists(data));
    }
}
