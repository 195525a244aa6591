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
import fudaban.ledger.internal.act.UpkeepActs;
import fudaban.ledger.internal.backup.Backups;
import fudaban.ledger.internal.database.Decrypted;
import fudaban.ledger.internal.engine.TestHouse.EnrolInput;
import fudaban.ledger.internal.engine.TestHouse.RenameInput;
import fudaban.ledger.internal.engine.TestHouse.SuspendInput;
import fudaban.ledger.query.Query;
import fudaban.ledger.testing.PowerCutFileSystem;
import fudaban.model.Credential;
import fudaban.model.Request;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Erasure from the act to the last copy, also when something comes between. */
class ErasureTest {
    private static final String STAFF = "Zq8Staff41";
    private static final String NAME = "Xk7Name";
    private static final String RENAMED = "Wj6Renamed";
    private static final String REASON = "Vh5Reason";
    private static final String BESIDE = "Beside";

    @TempDir
    Path folder;

    /** Taken by who wants acts that tell something to wait. */
    private final Semaphore held = new Semaphore(1);

    private TestHouse house;
    private Ledger ledger;
    private Session operator;
    private Session manager;

    private void fresh(String fileSystem) throws Refusal {
        house = new TestHouse(folder.resolve("data"), fileSystem);
        house.participants.add((fact, change) -> {
            held.acquireUninterruptibly();
            held.release();
        });
        use(house.fresh());
    }

    private void use(Desk.Opened opened) throws Refusal {
        ledger = opened.ledger();
        operator = opened.session();
        manager = TestHouse.logIn(ledger, "sato");
    }

    /** A person with a card suspended on paper: personal values in inputs, changes, request, label, search and sort keys. */
    private String plant() throws Refusal {
        String person = ledger.submit(operator, Submission.of("test.enrol", new EnrolInput(STAFF, NAME, "太郎")))
                .records()
                .getFirst();
        TestHouse.enrol(ledger, operator, "2", BESIDE);
        ledger.submit(operator, Submission.of("test.rename", new RenameInput(person, RENAMED)));
        String request = ledger.submit(
                        operator,
                        Submission.of("test.suspend", new SuspendInput("C00001", REASON))
                                .confirmed(new Confirmation.Paper()))
                .request()
                .orElseThrow();
        ledger.decide(operator, new Confirmation.Decision(request, true, "承認者", TestHouse.START, Optional.empty()));
        return person;
    }

    private void erase(String record) throws Refusal {
        ledger.upkeep().erase(manager, record, "保存期間満了", TestHouse.approver(ledger, "kanri"), Upkeep.Progress.NONE);
    }

    private static boolean holds(String content) {
        return List.of(STAFF, NAME, RENAMED, REASON).stream()
                .anyMatch(value -> content.contains(value)
                        || content.contains(value.toLowerCase(Locale.ROOT))
                        || content.contains(sortKey(value)));
    }

    private static String sortKey(String value) {
        var key = new StringBuilder();
        value.chars().forEach(c -> key.append("%04x".formatted(c)));
        return key.toString();
    }

    private void assertGone() throws Exception {
        byte[] key = Proof.key(house);
        String content = Proof.content(house.folder, key);
        assertFalse(holds(content));
        assertTrue(content.contains(BESIDE));
        for (String value : List.of(STAFF, NAME, RENAMED, REASON)) {
            assertFalse(Decrypted.contains(house.folder, key, value.substring(0, 5)), value);
        }
    }

    private String inBackup(Path backup) throws Exception {
        var content = new StringBuilder();
        byte[] key = Proof.key(house);
        // A rewriting that changes nothing opens it; what is sealed again is the same.
        Backups.rewrite(backup, key, (database, mirror) -> {
            try {
                content.append(Proof.content(database, mirror, key));
            } catch (Exception failure) {
                throw new AssertionError(failure);
            }
        });
        return content.toString();
    }

    /** A record that an ordinary act has removed has left its values in the journal: they can be erased like any other. */
    @Test
    void whatWasRemovedBeforeIsErasedToo() throws Exception {
        fresh("");
        String person = plant();
        String card = card();
        Path before = ledger.upkeep().backup(operator, 3, Upkeep.Progress.NONE);
        remove(person);
        Path after = ledger.upkeep().backup(operator, 3, Upkeep.Progress.NONE);
        assertTrue(holds(inBackup(before)) && holds(inBackup(after)), "the look must be able to see it");
        erase(person);
        Upkeep.Findings findings = Proof.sound(new Desk.Opened(ledger, manager));
        assertTrue(findings.erased() >= 5, "person thrice, card twice: " + findings.erased());
        assertEquals(1, ledger.count(operator, Query.of(Credential.class)).number(), "its card has gone with it");
        for (String record : List.of(person, card)) {
            assertTrue(ledger.journal().history(manager, record).stream().noneMatch(event -> holds(event.toString())));
        }
        assertEquals(
                "record.none", assertThrows(Refusal.class, () -> erase(person)).key());
        assertFalse(holds(inBackup(before)));
        assertFalse(holds(inBackup(after)));
        ledger.close();
        assertGone();
        var records = Proof.records(house);
        Desk.rebuild(
                house.settings(),
                house.contributions(),
                "tanaka",
                TestHouse.PASSWORD.toCharArray(),
                Upkeep.Progress.NONE);
        assertEquals(records, Proof.records(house));
        Desk.Opened again = house.open();
        Proof.sound(again);
        again.ledger().close();
    }

    /** What belonged to a record and was removed before it holds its values too. */
    @Test
    void whatBelongedToItAndWasRemovedBeforeIsErasedWithIt() throws Exception {
        fresh("");
        String person = plant();
        String card = card();
        remove(card);
        var submission = Submission.of(UpkeepActs.ERASE, new UpkeepActs.Erase(List.of(person), "保存期間満了"));
        var ends = ledger.preview(manager, submission).changes().stream()
                .map(change -> change.id())
                .toList();
        assertTrue(ends.containsAll(List.of(person, card)), "a preview says what ends: " + ends);
        erase(person);
        Proof.sound(new Desk.Opened(ledger, manager));
        assertTrue(ledger.journal().history(manager, card).stream().noneMatch(event -> holds(event.toString())));
        ledger.close();
        assertGone();
    }

    /** The card of the person that was planted. */
    private String card() throws Refusal {
        return ledger.list(operator, Query.of(Credential.class))
                .rows()
                .getFirst()
                .id();
    }

    private void remove(String record) throws Refusal {
        ledger.submit(operator, Submission.of("test.remove", new TestHouse.RemoveInput(record)));
    }

    @Test
    void nothingIsLeftInAnyCopy() throws Exception {
        fresh("");
        String person = plant();
        Path backup = ledger.upkeep().backup(operator, 3, Upkeep.Progress.NONE);
        assertTrue(holds(inBackup(backup)), "the look must be able to see it");
        erase(person);
        Upkeep.Findings findings = Proof.sound(new Desk.Opened(ledger, manager));
        assertTrue(findings.erased() >= 5, "person twice, card twice, request: " + findings.erased());
        assertEquals(0, ledger.count(operator, Query.of(Request.class)).number());
        assertTrue(ledger.journal().history(manager, person).stream().noneMatch(event -> holds(event.toString())));
        assertFalse(holds(inBackup(backup)));
        ledger.close();
        assertGone();
        Desk.Opened again = house.open();
        Proof.sound(again);
        again.ledger().close();
    }

    @Test
    void whatIsStillToBeApprovedIsNotErased() throws Exception {
        fresh("");
        String person = ledger.submit(operator, Submission.of("test.enrol", new EnrolInput(STAFF, NAME, "太郎")))
                .records()
                .getFirst();
        var oral = new Confirmation.Oral("課長", house.clock.instant());
        String request = ledger.submit(
                        operator,
                        Submission.of("test.suspend", new SuspendInput("C00001", REASON))
                                .confirmed(oral))
                .request()
                .orElseThrow();
        Refusal refusal = assertThrows(Refusal.class, () -> erase(person));
        assertEquals("erase.waiting", refusal.key());
        assertTrue(refusal.getMessage().contains(request), refusal.getMessage());
        ledger.approveAfter(
                operator, new Confirmation.Decision(request, true, "課長", LocalDate.of(2026, 4, 2), Optional.empty()));
        erase(person);
        Proof.sound(new Desk.Opened(ledger, manager));
        ledger.close();
        assertFalse(holds(Proof.content(house.folder, Proof.key(house))));
    }

    @Test
    void anErasureOnPaperReachesEveryCopyWhenItIsDecided() throws Exception {
        fresh("");
        String person = plant();
        Path backup = ledger.upkeep().backup(operator, 3, Upkeep.Progress.NONE);
        String request = ledger.upkeep()
                .erase(manager, person, "保存期間満了", new Confirmation.Paper(), Upkeep.Progress.NONE)
                .request()
                .orElseThrow();
        assertTrue(holds(inBackup(backup)), "nothing is erased before the decision");
        ledger.decide(manager, new Confirmation.Decision(request, true, "承認者", TestHouse.START, Optional.empty()));
        assertFalse(holds(inBackup(backup)));
        Proof.sound(new Desk.Opened(ledger, manager));
        assertEquals(1, ledger.count(operator, Query.of(Request.class)).number(), "the decision itself stays");
        ledger.close();
        assertGone();
        rebuildEqualsDatabase();
    }

    private void rebuildEqualsDatabase() throws Exception {
        var before = Proof.records(house);
        Desk.rebuild(
                house.settings(),
                house.contributions(),
                "tanaka",
                TestHouse.PASSWORD.toCharArray(),
                Upkeep.Progress.NONE);
        assertEquals(before, Proof.records(house));
    }

    /** The program ends between the act and its copies. */
    @Test
    void theNextStartTakesItUp() throws Exception {
        fresh("");
        String person = plant();
        Path backup = ledger.upkeep().backup(operator, 3, Upkeep.Progress.NONE);
        endRightAfter(erasing(person));
        byte[] key = Proof.key(house);
        assertTrue(Proof.mirror(house.folder.resolve("mirror"), key).contains(RENAMED), "the mirror has not followed");
        assertTrue(inBackup(backup).contains(RENAMED), "nor has the backup");
        // The database file may be clean already: H2 uses the space of old pages again at once.
        Desk.Opened opened = house.open();
        Proof.sound(opened);
        opened.ledger().close();
        assertFalse(Proof.content(house.folder, key).contains(RENAMED));
        assertFalse(inBackup(backup).contains(RENAMED));
        assertFalse(Decrypted.contains(house.folder, key, RENAMED.substring(0, 5)));
    }

    private Submission erasing(String person) throws Refusal {
        return Submission.of(UpkeepActs.ERASE, new UpkeepActs.Erase(List.of(person), "満了"))
                .confirmed(TestHouse.approver(ledger, "kanri"));
    }

    /** Closes the ledger while the act waits for its turn: it still runs, what would come after it does not. */
    private void endRightAfter(Submission act) throws Exception {
        held.drainPermits();
        ledger.submitLater(operator, Submission.of(Work.START, new Work.Start("1-1", "点検")));
        var done = ledger.submitLater(manager, act);
        Thread closing = Thread.ofPlatform().start(ledger::close);
        while (closing.getState() != Thread.State.WAITING) {
            Thread.sleep(5);
        }
        held.release();
        closing.join();
        assertThrows(CompletionException.class, done::join);
    }

    @Test
    void whoDoesNotWaitForItIsToldWhenEveryCopyHasFollowed() throws Exception {
        fresh("");
        String person = plant();
        Path backup = ledger.upkeep().backup(operator, 3, Upkeep.Progress.NONE);
        ledger.submitLater(manager, erasing(person)).join();
        assertFalse(holds(inBackup(backup)));
        assertFalse(holds(Proof.mirror(house.folder.resolve("mirror"), Proof.key(house))));
        ledger.close();
        assertGone();
    }

    /** What came to a person between preparing the sheet and its decision is erased with the person. */
    @Test
    void whatEndsIsSeenWhenTheActRuns() throws Exception {
        fresh("");
        String person = ledger.submit(operator, Submission.of("test.enrol", new EnrolInput(STAFF, NAME, "太郎")))
                .records()
                .getFirst();
        TestHouse.enrol(ledger, operator, "2", BESIDE);
        String sheet = ledger.upkeep()
                .erase(manager, person, "保存期間満了", new Confirmation.Paper(), Upkeep.Progress.NONE)
                .request()
                .orElseThrow();
        var suspend = Submission.of("test.suspend", new SuspendInput("C00001", REASON));
        String request = ledger.submit(operator, suspend.confirmed(new Confirmation.Paper()))
                .request()
                .orElseThrow();
        var early = new Confirmation.Decision(sheet, true, "承認者", TestHouse.START, Optional.empty());
        assertEquals(
                "erase.waiting",
                assertThrows(Refusal.class, () -> ledger.decide(manager, early)).key(),
                "what came meanwhile still waits");
        ledger.decide(operator, new Confirmation.Decision(request, true, "承認者", TestHouse.START, Optional.empty()));
        ledger.decide(manager, early);
        Proof.sound(new Desk.Opened(ledger, manager));
        assertEquals(1, ledger.count(operator, Query.of(Request.class)).number(), "the decision itself stays");
        ledger.close();
        assertGone();
    }

    @Test
    void theDatabaseThatWasReplacedGoesToo() throws Exception {
        fresh("");
        String person = plant();
        ledger.close();
        Desk.rebuild(
                house.settings(),
                house.contributions(),
                "tanaka",
                TestHouse.PASSWORD.toCharArray(),
                Upkeep.Progress.NONE);
        assertEquals(2, replaced(), "file and log are kept until something is erased");
        use(house.open());
        erase(person);
        assertEquals(0, replaced());
        ledger.close();
        assertGone();
    }

    private long replaced() throws Exception {
        try (var all = Files.list(house.folder)) {
            return all.filter(file -> file.getFileName().toString().contains(".before-"))
                    .count();
        }
    }

    /** A backup that cannot be rewritten is named; the others are clean, the desk opens and goes on. */
    @Test
    void aDamagedBackupIsNamedAndDoesNotStopTheDesk() throws Exception {
        fresh("");
        String person = plant();
        Path damaged = ledger.upkeep().backup(operator, 3, Upkeep.Progress.NONE);
        Path whole = ledger.upkeep().backup(operator, 3, Upkeep.Progress.NONE);
        try (var channel = FileChannel.open(damaged, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() - 1);
        }
        Refusal refusal = assertThrows(Refusal.class, () -> erase(person));
        assertEquals("erase.backup", refusal.key());
        assertTrue(refusal.getMessage().contains(damaged.getFileName().toString()), refusal.getMessage());
        assertFalse(holds(inBackup(whole)));
        ledger.close();
        use(house.open());
        Proof.sound(new Desk.Opened(ledger, manager));
        TestHouse.enrol(ledger, operator, "3", "次");
        ledger.close();
        assertGone();
        Files.delete(damaged);
        use(house.open());
        Proof.sound(new Desk.Opened(ledger, manager));
        ledger.close();
    }

    /** The power goes off anywhere between the act and the compacted database. */
    @Test
    void aPowerCutWhileErasingLeavesNothingBehind() throws Exception {
        var random = new Random(41);
        for (int round = 0; round < (Proof.LONG ? 200 : 4); round++) {
            Path own = folder.resolve("round" + round);
            try (var disk = PowerCutFileSystem.install()) {
                house = new TestHouse(own, disk.prefix());
                use(house.fresh());
                String person = plant();
                disk.cutAfter(1 + random.nextInt(25), new Random(random.nextLong()));
                try {
                    erase(person);
                    disk.cut(random);
                } catch (Refusal | RuntimeException powerless) {
                    assertTrue(disk.isOff(), () -> "failed under power: " + powerless);
                }
                ledger.close();
                disk.powerOn();
                use(house.open());
                Proof.sound(new Desk.Opened(ledger, manager));
                if (ledger.journal().history(manager, person).stream()
                        .noneMatch(event -> event.entry().act().equals(UpkeepActs.ERASE))) {
                    erase(person);
                }
                ledger.close();
                assertFalse(holds(Proof.content(own, Proof.key(house))), "round " + round);
                for (String value : List.of(STAFF, NAME, RENAMED, REASON)) {
                    assertFalse(Decrypted.contains(own, Proof.key(house), value.substring(0, 5)), value);
                }
            }
        }
    }
}
