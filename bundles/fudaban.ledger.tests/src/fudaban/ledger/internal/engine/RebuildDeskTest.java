// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Desk;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.ledger.Upkeep;
import fudaban.ledger.act.Confirmation;
import fudaban.ledger.act.Work;
import fudaban.ledger.internal.database.Database;
import fudaban.ledger.internal.engine.TestHouse.ClassifyInput;
import fudaban.ledger.internal.engine.TestHouse.EnrolInput;
import fudaban.ledger.internal.engine.TestHouse.RenameInput;
import fudaban.ledger.internal.engine.TestHouse.SuspendInput;
import fudaban.ledger.query.Query;
import fudaban.ledger.step.Steps;
import fudaban.model.Classification;
import fudaban.model.Credential;
import fudaban.model.ModelPackage;
import fudaban.model.StepState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database made from the mirror alone is the old one, record by record. */
class RebuildDeskTest {
    @TempDir
    Path folder;

    private TestHouse house;

    private Desk.Opened busy(int acts) throws Refusal {
        house = new TestHouse(folder);
        Desk.Opened opened = house.fresh();
        Ledger ledger = opened.ledger();
        Session operator = opened.session();
        Session administrator = TestHouse.logIn(ledger, "kanri");
        var random = new Random(acts);
        for (int i = 1; i <= acts; i++) {
            var enrolled = ledger.submit(
                            operator,
                            Submission.of("test.enrol", new EnrolInput("s" + i, "氏" + i, "名"))
                                    .happenedAt(house.clock.instant().minusSeconds(90)))
                    .records();
            switch (random.nextInt(5)) {
                case 0 ->
                    ledger.submit(
                            operator,
                            Submission.of("test.rename", new RenameInput(enrolled.getFirst(), "𠮷葛\uDB40\uDD00")));
                case 1 ->
                    ledger.submit(
                            administrator,
                            Submission.of(
                                    "test.classify", new ClassifyInput(enrolled.get(1), Classification.SECURITY)));
                case 2 ->
                    ledger.submit(
                            operator,
                            Submission.of("test.suspend", new SuspendInput("C%05d".formatted(i), "亡失"))
                                    .confirmed(
                                            random.nextBoolean()
                                                    ? new Confirmation.Paper()
                                                    : new Confirmation.Oral("課長", house.clock.instant())));
                case 3 -> ledger.submit(operator, Submission.of(Work.START, new Work.Start("1-1", "作業" + i)));
                default -> {
                    var plan = Map.of("n", Integer.toString(i));
                    var intent = ledger.steps().intend(operator, "test.line", "k" + i, enrolled.get(1), plan, null);
                    // An intent would be settled by the next start, which changes records.
                    ledger.steps()
                            .settle(
                                    operator,
                                    intent.step().getId(),
                                    new Steps.Outcome(StepState.AWAITING, Map.of("asked", "later")));
                }
            }
        }
        return opened;
    }

    private void rebuild() throws Refusal {
        Desk.rebuild(
                house.settings(),
                house.contributions(),
                "tanaka",
                TestHouse.PASSWORD.toCharArray(),
                Upkeep.Progress.NONE);
    }

    @Test
    void itEqualsTheOldOne() throws Exception {
        Desk.Opened opened = busy(Proof.LONG ? 2000 : 25);
        Proof.sound(opened);
        String hash = opened.ledger().journal().head().orElseThrow().hash();
        opened.ledger().close();
        Map<String, String> before = Proof.records(house);
        rebuild();
        assertEquals(before, Proof.records(house));
        opened = house.open();
        try (Ledger ledger = opened.ledger()) {
            assertEquals(hash, ledger.journal().head().orElseThrow().hash());
            Proof.sound(opened);
            int cards = Proof.LONG ? 2000 : 25;
            TestHouse.enrol(ledger, opened.session(), "next", "次");
            var numbered = Query.of(Credential.class)
                    .where(ModelPackage.Literals.CREDENTIAL__NUMBER, "C%05d".formatted(cards + 1));
            assertEquals(1, ledger.count(opened.session(), numbered).number(), "series go on counting");
            assertEquals(
                    1,
                    ledger.list(
                                    opened.session(),
                                    Query.of(fudaban.model.Person.class).matching("次"))
                            .rows()
                            .size(),
                    "and search finds");
            Proof.sound(opened);
        }
    }

    /** A killed program leaves a log beside its database: it must not be played into the new one. */
    @Test
    void whatAKilledProgramLeftBesideDoesNotComeBack() throws Exception {
        Desk.Opened opened = busy(5);
        Path killed = folder.resolveSibling(folder.getFileName() + "-killed");
        Proof.copy(folder, killed);
        assertTrue(Files.size(killed.resolve(Database.FILE + ".log")) > 1000, "the log holds batches");
        opened.ledger().close();
        Map<String, String> before = Proof.records(house);
        Proof.database(killed, folder);
        Proof.delete(killed);
        rebuild();
        assertEquals(before, Proof.records(house));
        assertTrue(
                Files.list(folder)
                        .anyMatch(file -> file.getFileName().toString().matches(".*\\.before-\\d+\\.log")),
                "its log is kept with it");
    }

    @Test
    void aRunningDeskIsNotTouched() throws Exception {
        Desk.Opened opened = busy(3);
        Refusal refusal = assertThrows(Refusal.class, this::rebuild);
        assertEquals("open.in-use", refusal.key());
        assertTrue(Files.exists(folder.resolve(Database.FILE)));
        assertFalse(Files.list(folder)
                .anyMatch(file -> file.getFileName().toString().contains(".before-")));
        TestHouse.enrol(opened.ledger(), opened.session(), "next", "次");
        Proof.sound(opened);
        opened.ledger().close();
    }

    /** Power lost while it was rebuilt: the rest is asked for at the next start and entered again. */
    @Test
    void aDatabaseThatIsGoneIsAskedForAndEnteredAgain() throws Exception {
        busy(5).ledger().close();
        Map<String, String> before = Proof.records(house);
        Files.delete(folder.resolve(Database.FILE));
        Files.deleteIfExists(folder.resolve(Database.FILE + ".log"));
        assertEquals("lost.entries", assertThrows(Refusal.class, house::open).key());
        Desk.Opened again = Desk.open(
                house.settings(),
                house.contributions(),
                "tanaka",
                TestHouse.PASSWORD.toCharArray(),
                Desk.Lost.REPLAY,
                Upkeep.Progress.NONE);
        Proof.sound(again);
        again.ledger().close();
        assertEquals(before, Proof.records(house));
    }

    @Test
    void aMirrorThatWasAlteredStopsTheRebuildAndKeepsTheOldDatabase() throws Exception {
        busy(5).ledger().close();
        Path chain = folder.resolve("mirror").resolve("chain-desk1.txt");
        String text = Files.readString(chain);
        Files.writeString(chain, text.replaceFirst("test.enrol", "test.rename"));
        Refusal refusal = assertThrows(Refusal.class, this::rebuild);
        assertEquals("rebuild.stopped", refusal.key());
        assertTrue(Files.list(folder)
                .anyMatch(file -> file.getFileName().toString().contains(".before-")));
    }
}
