// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Contributions;
import fudaban.ledger.Desk;
import fudaban.ledger.Refusal;
import fudaban.ledger.act.Act;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start that fails leaves nothing running and nothing in the way of the next. */
class BrokenStartTest {
    @TempDir
    Path folder;

    /** Two plug-ins that bring the same act. */
    private static Contributions doubled(TestHouse house) {
        Contributions usual = house.contributions();
        List<Act<?>> acts = new ArrayList<>(usual.acts());
        acts.add(usual.acts().getFirst());
        return new Contributions(
                usual.modules(),
                acts,
                usual.participants(),
                usual.subscribers(),
                usual.profiles(),
                usual.steps(),
                usual.keys(),
                usual.days());
    }

    private static char[] password() {
        return TestHouse.PASSWORD.toCharArray();
    }

    private static void assertNothingRuns() {
        assertTrue(Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> thread.getName().equals("fudaban-ledger")));
    }

    @Test
    void whatCouldNotBeMadeCanBeMadeAgain() throws Exception {
        var house = new TestHouse(folder);
        Path notes = Files.writeString(folder.resolve("notes.txt"), "the user's own");
        assertThrows(
                IllegalStateException.class, () -> Desk.create(house.settings(), doubled(house), "setup", password()));
        assertNothingRuns();
        assertFalse(Desk.exists(folder));
        Refusal name = assertThrows(
                Refusal.class, () -> Desk.create(house.settings(), house.contributions(), "No Name", password()));
        assertEquals("account.name", name.key());
        assertFalse(Desk.exists(folder));
        assertEquals("the user's own", Files.readString(notes));
        Desk.create(house.settings(), house.contributions(), "setup", password())
                .ledger()
                .close();
    }

    /** Keys were lost and the database is still there: nobody makes a new one over it. */
    @Test
    void whatWasThereBeforeIsNotTouched() throws Exception {
        var house = new TestHouse(folder);
        house.fresh().ledger().close();
        Files.move(folder.resolve("keys.json"), folder.resolve("keys.kept"));
        byte[] before = Files.readAllBytes(folder.resolve("fudaban.mv.db"));
        assertThrows(Exception.class, () -> Desk.create(house.settings(), house.contributions(), "setup", password()));
        assertEquals(before.length, Files.size(folder.resolve("fudaban.mv.db")));
        assertFalse(Desk.exists(folder));
        Files.move(folder.resolve("keys.kept"), folder.resolve("keys.json"));
        house.open().ledger().close();
    }

    @Test
    void whatCouldNotBeOpenedCanBeOpenedAgain() throws Exception {
        var house = new TestHouse(folder);
        house.fresh().ledger().close();
        assertThrows(
                IllegalStateException.class, () -> Desk.open(house.settings(), doubled(house), "tanaka", password()));
        assertNothingRuns();
        house.open().ledger().close();
    }
}
