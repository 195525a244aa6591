// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Desk;
import fudaban.ledger.Ledger;
import fudaban.ledger.Refusal;
import fudaban.ledger.Session;
import fudaban.ledger.Submission;
import fudaban.ledger.Upkeep;
import fudaban.ledger.act.Confirmation;
import fudaban.ledger.act.Work;
import fudaban.ledger.internal.backup.Backups;
import fudaban.ledger.internal.database.Database;
import fudaban.ledger.internal.engine.TestHouse.RenameInput;
import fudaban.ledger.internal.journal.JournalTables;
import fudaban.ledger.internal.store.Dialect;
import fudaban.ledger.internal.store.Migrator;
import fudaban.ledger.internal.store.ModelTables;
import fudaban.ledger.query.Query;
import fudaban.ledger.testing.PowerCutFileSystem;
import fudaban.model.Attachment;
import fudaban.model.Classification;
import fudaban.model.Credential;
import fudaban.model.CredentialState;
import fudaban.model.ModelPackage.Literals;
import fudaban.model.Organization;
import fudaban.model.Person;
import fudaban.model.Record;
import fudaban.model.Request;
import fudaban.model.RequestKind;
import fudaban.model.RequestState;
import fudaban.model.Step;
import fudaban.model.WorkItem;
import fudaban.model.WorkState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The data folder of the first edition, as its program wrote it ({@link EditionFixture}), opened by this one. */
class OlderEditionTest {
    @TempDir
    Path folder;

    private TestHouse house;
    private String head;
    private Ledger ledger;
    private Session operator;

    @BeforeEach
    void unpack() throws IOException, Refusal {
        try (var zip = new ZipInputStream(OlderEditionTest.class.getResourceAsStream("edition-1.zip"))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = folder.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.write(file, zip.readAllBytes());
            }
        }
        head = Files.readString(folder.resolve(EditionFixture.HEAD), StandardCharsets.UTF_8);
        house = new TestHouse(folder.resolve("data"));
        // The chain's last entry was made some time after the house's clock begins.
        house.clock.forward(Duration.ofDays(30));
    }

    private Desk.Opened open() throws Refusal {
        Desk.Opened opened = house.open();
        ledger = opened.ledger();
        operator = opened.session();
        return opened;
    }

    @AfterEach
    void close() {
        if (ledger != null) {
            ledger.close();
        }
    }

    @Test
    void itIsReallyOlder() throws Exception {
        try (Database database = Database.open(house.settings(), Proof.key(house))) {
            assertEquals(
                    Migrator.State.BEHIND,
                    new Migrator(List.of(new JournalTables(), new ModelTables()), Dialect.H2, "test")
                            .check(database.writer()));
        }
    }

    @Test
    void theJournalVerifiesAndEndsWhereItEnded() throws Exception {
        Desk.Opened opened = open();
        // The start itself may enter what became of a step under way.
        long number = Long.parseLong(head.substring(head.indexOf(':') + 1, head.indexOf('=')));
        var last = ledger.journal().entries("desk1", number, 1).getFirst();
        assertEquals(head, last.desk() + ":" + last.number() + "=" + last.hash());
        var findings = ledger.upkeep().verify(opened.session(), List.of(head), Upkeep.Progress.NONE);
        assertEquals(List.of(), findings.faults());
        assertTrue(findings.erased() > 0 && findings.records() > 10, findings.toString());
        TestHouse.enrol(ledger, operator, "3001", "鈴木");
        Proof.sound(opened);
        ledger.close();
        open();
        Proof.sound(new Desk.Opened(ledger, operator));
    }

    @Test
    void theRecordsSayWhatTheySaid() throws Exception {
        open();
        Person person = only(Person.class, "1001");
        assertEquals("渡邊　葛\uDB40\uDD00之介", person.getDisplayName());
        assertEquals("WATANABE", person.getFamilyRomaji());
        assertEquals(LocalDate.of(1990, 2, 28), person.getBirth());
        assertArrayEquals(
                "no picture".repeat(200).getBytes(StandardCharsets.UTF_8),
                ledger.open(operator, Attachment.class, person.getPhoto()).getContent());
        Organization unit = ledger.open(operator, Organization.class, person.getOrganization());
        assertEquals(EditionFixture.ORGANIZATION, unit.getName());
        assertEquals("0103", unit.getCodes().getFirst().getValue());
        assertEquals("髙橋　花子", only(Person.class, "2001").getDisplayName());
        assertEquals("﨑山　太郎", only(Person.class, "2002").getDisplayName());
        assertTrue(ledger.list(operator, Query.of(Person.class).matching("2003"))
                .rows()
                .isEmpty());
        Credential card = only(Credential.class, "C00002");
        assertEquals(CredentialState.SUSPENDED, card.getState());
        assertEquals(LocalDate.of(2026, 4, 1), card.getIssuedOn());
        assertEquals(
                Set.of(WorkState.FINISHED, WorkState.RUNNING),
                new HashSet<>(ledger.list(operator, Query.of(WorkItem.class)).rows().stream()
                        .map(row -> row.get(Literals.WORK_ITEM__STATE))
                        .toList()));
        Session administrator = TestHouse.logIn(ledger, "kanri");
        assertEquals(
                1,
                ledger.list(administrator, Query.of(Credential.class)).rows().stream()
                        .filter(row -> row.get(Literals.RECORD__CLASSIFICATION) == Classification.SECURITY)
                        .count());
        assertEquals(1, ledger.count(operator, Query.of(Step.class)).number());
        assertFalse(ledger.journal().history(operator, person.getId()).isEmpty());
    }

    private <T extends Record> T only(Class<T> type, String found) throws Refusal {
        var rows = ledger.list(operator, Query.of(type).matching(found)).rows();
        assertEquals(1, rows.size(), found);
        return ledger.open(operator, type, rows.getFirst().id());
    }

    /** Features that are searched only since a later edition find the records of before. */
    @Test
    void whatIsSearchedSinceFindsOldRecords() throws Exception {
        open();
        assertEquals("1001", only(Person.class, "watanabe").getStaffNumber());
        assertEquals("1001", only(Person.class, "KATSUNO").getStaffNumber());
        assertEquals("1001", only(Person.class, "渡邊").getStaffNumber());
    }

    @Test
    void whatWaitedIsDecidedNow() throws Exception {
        open();
        var waiting = Query.of(Request.class)
                .where(Literals.REQUEST__STATE, RequestState.WAITING)
                .where(Literals.REQUEST__KIND, RequestKind.PAPER);
        String number = ledger.list(operator, waiting).rows().getFirst().text(Literals.REQUEST__NUMBER);
        ledger.decide(operator, new Confirmation.Decision(number, true, "課長", house.today(), Optional.empty()));
        Proof.sound(new Desk.Opened(ledger, operator));
    }

    @Test
    void oldRecordsAreChangedNow() throws Exception {
        open();
        var running = Query.of(WorkItem.class).where(Literals.WORK_ITEM__STATE, WorkState.RUNNING);
        String item = ledger.list(operator, running).rows().getFirst().id();
        ledger.submit(operator, Submission.of(Work.FINISH, new Work.Finish(item, "1枚", "完了", null, 1)));
        ledger.submit(
                operator,
                Submission.of(
                        "test.rename",
                        new RenameInput(only(Person.class, "1001").getId(), "邊")));
        Proof.sound(new Desk.Opened(ledger, operator));
    }

    @Test
    void rebuiltFromTheOldMirrorItIsTheSame() throws Exception {
        open();
        ledger.close();
        Map<String, String> before = Proof.records(house);
        Desk.rebuild(
                house.settings(),
                house.contributions(),
                "tanaka",
                TestHouse.PASSWORD.toCharArray(),
                Upkeep.Progress.NONE);
        assertEquals(before, Proof.records(house));
        open();
        assertEquals("1001", only(Person.class, "watanabe").getStaffNumber());
    }

    /** Backups of the older edition are there; what is erased now is erased in them too. */
    @Test
    void anErasureReachesOldBackups() throws Exception {
        open();
        Path backup = ledger.upkeep().backups().getFirst().file();
        assertTrue(inBackup(backup).contains(EditionFixture.FAMILY), "the look must be able to see it");
        ledger.upkeep()
                .erase(
                        TestHouse.logIn(ledger, "sato"),
                        only(Person.class, "1001").getId(),
                        "保存期間満了",
                        TestHouse.approver(ledger, "kanri"),
                        Upkeep.Progress.NONE);
        Proof.sound(new Desk.Opened(ledger, operator));
        assertFalse(inBackup(backup).contains(EditionFixture.FAMILY));
        assertFalse(inBackup(backup).contains("WATANABE"));
    }

    private String inBackup(Path backup) throws Exception {
        byte[] key = Proof.key(house);
        var content = new StringBuilder();
        Backups.rewrite(backup, key, (database, mirror) -> {
            try {
                // H2 writes what is not ASCII with escapes.
                content.append(unescaped(Proof.content(database, mirror, key)));
            } catch (Exception failure) {
                throw new AssertionError(failure);
            }
        });
        return content.toString();
    }

    private static String unescaped(String script) {
        return Pattern.compile("\\\\([0-9a-f]{4})")
                .matcher(script)
                .replaceAll(
                        match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }

    /** An old backup restored is an older edition's data again. */
    @Test
    void anOldBackupIsRestoredAndOpened() throws Exception {
        Path backup = Backups.list(house.folder.resolve("backups")).getFirst().file();
        Path elsewhere = folder.resolve("restored");
        Backups.restore(backup, elsewhere, "tanaka", TestHouse.PASSWORD.toCharArray());
        house = new TestHouse(elsewhere);
        house.clock.forward(Duration.ofDays(30));
        Proof.sound(open());
        assertEquals("1001", only(Person.class, "watanabe").getStaffNumber());
    }

    /** A script that was begun when the power went is taken back and begun anew. */
    @Test
    void theMigrationSurvivesBeingCut() throws Exception {
        try (var disk = PowerCutFileSystem.install()) {
            Path original = house.folder;
            boolean cut = true;
            for (int after = 1; cut; after += Proof.LONG ? 5 : 149) {
                Path round = folder.resolve("round-" + after);
                Proof.copy(original, round);
                house = new TestHouse(round, disk.prefix());
                house.clock.forward(Duration.ofDays(30));
                disk.cutAfter(after, new Random(after));
                try {
                    open().ledger().close();
                    cut = disk.isOff();
                } catch (Refusal | RuntimeException powerless) {
                    assertTrue(disk.isOff(), () -> "failed under power: " + powerless);
                }
                disk.powerOn();
                disk.disarm();
                Proof.sound(open());
                assertEquals("1001", only(Person.class, "watanabe").getStaffNumber());
                ledger.close();
            }
        }
    }

    /** The program before can go on with the tables as they are now: an update may be taken back. */
    @Test
    void theOlderProgramIsNotShutOut() throws Exception {
        open();
        ledger.close();
        var scripts = new ModelTables().migrations();
        var first = SurroundingsTest.module("model", scripts.subList(0, 1));
        try (Database database = Database.open(house.settings(), Proof.key(house))) {
            assertEquals(
                    Migrator.State.CURRENT,
                    new Migrator(List.of(first, new JournalTables()), Dialect.H2, "test").check(database.writer()));
        }
    }
}
