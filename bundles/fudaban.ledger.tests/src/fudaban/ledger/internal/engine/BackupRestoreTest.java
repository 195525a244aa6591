// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
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
import fudaban.ledger.journal.Entry;
import fudaban.ledger.profile.BackupProfile;
import fudaban.model.Classification;
import fudaban.model.Employer;
import fudaban.model.Role;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups: made while acts run, kept to a number, restored elsewhere with the printed key alone. */
class BackupRestoreTest {
    @TempDir
    Path folder;

    /** A house on the database that is to be tested. */
    TestHouse house(Path data) {
        return new TestHouse(data);
    }

    private TestHouse house;
    private Ledger ledger;
    private Session operator;
    private String recoveryKey;

    @BeforeEach
    void open() throws Refusal {
        house = house(folder.resolve("data"));
        Desk.Created created =
                Desk.create(house.settings(), house.contributions(), "setup", TestHouse.PASSWORD.toCharArray());
        recoveryKey = created.recoveryKey();
        ledger = created.ledger();
        ledger.accounts()
                .create(
                        created.session(),
                        "tanaka",
                        "田中",
                        Role.OPERATOR,
                        Employer.CONTRACTOR,
                        TestHouse.PASSWORD.toCharArray());
        operator = TestHouse.logIn(ledger, "tanaka");
        TestHouse.enrol(ledger, operator, "1", "佐藤");
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private Path backup(int keep) throws Refusal {
        house.clock.forward(Duration.ofHours(1));
        return ledger.upkeep().backup(operator, keep, Upkeep.Progress.NONE);
    }

    private TestHouse restored(Path backup, String name) throws Refusal {
        Path other = folder.resolve(name);
        Desk.restore(backup, other, recoveryKey);
        var there = new TestHouse(other);
        there.clock.forward(Duration.ofDays(30));
        return there;
    }

    @Test
    void aBackupRestoredElsewhereIsTheSameLedger() throws Exception {
        Entry head = ledger.journal().head().orElseThrow();
        Path backup = backup(5);
        TestHouse.enrol(ledger, operator, "2", "後");
        ledger.close();
        Map<String, String> before = Proof.records(house);

        TestHouse there = restored(backup, "elsewhere");
        Desk.Opened opened = there.open();
        try (Ledger other = opened.ledger()) {
            assertEquals(head.hash(), other.journal().head().orElseThrow().hash());
            Proof.sound(opened);
            TestHouse.enrol(other, opened.session(), "3", "鈴木");
            Proof.sound(opened);
        }
        Map<String, String> after = Proof.records(there);
        assertEquals(
                4,
                after.values().stream().filter(before::containsValue).count(),
                "two accounts, a person and a card are as they were");
    }

    @Test
    void whatTheDeskHadSealedOpensAtTheRestoredOne() throws Exception {
        byte[] artwork = "artwork".getBytes(StandardCharsets.UTF_8);
        byte[] sealed = ledger.vault().seal(operator, Classification.OPEN, "front", artwork);
        Desk.Opened opened = restored(backup(5), "elsewhere").open();
        try (Ledger other = opened.ledger()) {
            assertArrayEquals(artwork, other.vault().open(opened.session(), Classification.OPEN, "front", sealed));
        }
    }

    @Test
    void aBackupMadeWhileActsRunIsOneMoment() throws Exception {
        Map<Long, String> acknowledged = new ConcurrentHashMap<>();
        var stop = new AtomicBoolean();
        Path backup;
        try (var threads = Executors.newSingleThreadExecutor()) {
            threads.submit(() -> {
                for (int i = 0; !stop.get(); i++) {
                    var receipt = ledger.submit(
                            operator, Submission.of("test.enrol", new TestHouse.EnrolInput("run-" + i, "走", "太郎")));
                    acknowledged.put(receipt.number(), receipt.hash());
                }
                return null;
            });
            Thread.sleep(100);
            backup = backup(5);
            stop.set(true);
        }
        Upkeep.Backup made = ledger.upkeep().backups().getFirst();
        long number = Long.parseLong(
                made.head().substring(made.head().indexOf(':') + 1, made.head().indexOf('=')));
        Desk.Opened opened = restored(backup, "moment").open();
        try (Ledger other = opened.ledger()) {
            assertEquals(number, Proof.head(other));
            acknowledged.keySet().removeIf(n -> n > number);
            Proof.there(other, acknowledged);
            Proof.sound(opened);
        }
        Proof.sound(new Desk.Opened(ledger, operator));
        assertTrue(Proof.entries(ledger).stream().anyMatch(entry -> entry.act().equals("ledger.backup")));
    }

    @Test
    void onlyTheNewestAreKept() throws Refusal {
        Path first = backup(3);
        for (int i = 0; i < 3; i++) {
            backup(3);
        }
        List<Upkeep.Backup> kept = ledger.upkeep().backups();
        assertEquals(3, kept.size());
        assertFalse(Files.exists(first), "the oldest went");
        assertTrue(kept.getFirst().made().isAfter(kept.getLast().made()), "newest first");
    }

    @Test
    void aDamagedBackupIsRefusedAndLeavesNothing() throws Exception {
        Path backup = backup(3);
        long size = Files.size(backup);
        for (long at : new long[] {size - 1, size / 2}) {
            Path damaged = folder.resolve("damaged-" + at);
            Files.copy(backup, damaged);
            try (var channel = FileChannel.open(damaged, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                var one = java.nio.ByteBuffer.allocate(1);
                channel.read(one, at);
                one.put(0, (byte) (one.get(0) ^ 1)).rewind();
                channel.write(one, at);
            }
            Refusal refusal =
                    assertThrows(Refusal.class, () -> Desk.restore(damaged, folder.resolve("to"), recoveryKey));
            assertEquals("backup.damaged", refusal.key());
            assertFalse(Files.exists(folder.resolve("to")));
        }
        Path cut = Files.copy(backup, folder.resolve("cut"));
        try (var channel = FileChannel.open(cut, StandardOpenOption.WRITE)) {
            channel.truncate(size * 2 / 3);
        }
        assertEquals(
                "backup.damaged",
                assertThrows(Refusal.class, () -> Desk.restore(cut, folder.resolve("to"), recoveryKey))
                        .key());
        assertThrows(Refusal.class, () -> Desk.restore(backup, house.folder, recoveryKey), "never over data");
        char last = recoveryKey.charAt(recoveryKey.length() - 1);
        String mistyped = recoveryKey.substring(0, recoveryKey.length() - 1) + (last == '2' ? '3' : '2');
        assertThrows(Refusal.class, () -> Desk.restore(backup, folder.resolve("to"), mistyped));
    }

    @Test
    void aBackupIsMadeWhenTheNewestIsTooOld() throws Refusal {
        try (var schedule =
                new BackupSchedule((UpkeepCore) ledger.upkeep(), operator, new BackupProfile(24, 2), house.clock)) {
            schedule.look();
            assertEquals(1, ledger.upkeep().backups().size(), "there was none");
            house.clock.forward(Duration.ofHours(23));
            schedule.look();
            assertEquals(1, ledger.upkeep().backups().size(), "not yet");
            for (int i = 0; i < 3; i++) {
                house.clock.forward(Duration.ofHours(25));
                schedule.look();
            }
            assertEquals(2, ledger.upkeep().backups().size(), "kept to the number");
        }
        long entries = Proof.entries(ledger).stream()
                .filter(entry -> entry.act().equals("ledger.backup"))
                .count();
        assertEquals(4, entries, "each one journaled");
        Proof.sound(new Desk.Opened(ledger, operator));
    }

    @Test
    void aScheduledBackupThatFailsIsTriedAgain() throws Exception {
        Path backups = house.folder.resolve("backups");
        Files.writeString(backups, "in the way");
        try (var schedule =
                new BackupSchedule((UpkeepCore) ledger.upkeep(), operator, new BackupProfile(24, 2), house.clock)) {
            schedule.look();
            Files.delete(backups);
            schedule.look();
        }
        assertEquals(1, ledger.upkeep().backups().size());
    }

    /** What an erasure took out of an older backup is missing there without an erase entry: verification says so, and nothing else. */
    @Test
    void aBackupFromBeforeAnErasureSaysWhatIsMissing() throws Exception {
        Session setup = TestHouse.logIn(ledger, "setup");
        ledger.accounts()
                .create(setup, "sato", "佐藤", Role.MANAGER, Employer.CONTRACTOR, TestHouse.PASSWORD.toCharArray());
        ledger.accounts()
                .create(setup, "kanri", "管理", Role.ADMINISTRATOR, Employer.OFFICE, TestHouse.PASSWORD.toCharArray());
        var erased = ledger.submit(
                        operator, Submission.of("test.enrol", new TestHouse.EnrolInput("9", "Planted", "太郎")))
                .records();
        Path backup = backup(3);
        Session manager = TestHouse.logIn(ledger, "sato");
        ledger.upkeep()
                .erase(manager, erased.getFirst(), "満了", TestHouse.approver(ledger, "kanri"), Upkeep.Progress.NONE);
        TestHouse there = restored(backup, "older");
        Desk.Opened opened = there.open();
        try (Ledger other = opened.ledger()) {
            var findings = other.upkeep().verify(opened.session(), List.of(), Upkeep.Progress.NONE);
            assertFalse(findings.sound());
            findings.faults().forEach(fault -> {
                assertTrue(List.of("payload.erased", "record.missing").contains(fault.kind()), fault.toString());
                assertTrue(fault.record().isEmpty() || erased.contains(fault.record()), fault.toString());
            });
            TestHouse.enrol(other, opened.session(), "10", "次");
        }
        assertFalse(Proof.content(there.folder, Proof.key(there)).contains("Planted"));
    }
}
