// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Desk;
import fudaban.ledger.Ledger;
import fudaban.ledger.Receipt;
import fudaban.ledger.Refusal;
import fudaban.ledger.Submission;
import fudaban.ledger.Upkeep;
import fudaban.ledger.internal.act.UpkeepActs;
import fudaban.ledger.internal.database.Database;
import fudaban.ledger.internal.engine.TestHouse.EnrolInput;
import fudaban.ledger.internal.journal.JournalTables;
import fudaban.ledger.internal.store.Dialect;
import fudaban.ledger.internal.store.Migrator;
import fudaban.ledger.internal.store.ModelTables;
import fudaban.ledger.journal.Entry;
import fudaban.ledger.spi.ModelModule;
import fudaban.ledger.testing.PowerCutFileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A full disk, a newer database, a second program, a clock that is wrong: a clear sentence, and nothing lost. */
class SurroundingsTest {
    @TempDir
    Path folder;

    @Test
    void aFullDiskIsSaidAndNothingAcknowledgedIsLost() throws Exception {
        try (var disk = PowerCutFileSystem.install()) {
            var house = new TestHouse(folder, disk.prefix());
            Map<Long, String> acknowledged = new HashMap<>();
            for (int round = 0; round < (Proof.LONG ? 200 : 3); round++) {
                Desk.Opened opened = round == 0 ? house.fresh() : house.open();
                disk.capacity(Files.size(folder.resolve("fudaban.mv.db")) + 400_000 + round * 7_000L);
                Refusal refusal = fill(opened, round, acknowledged);
                assertTrue(List.of("ledger.full", "failure.full").contains(refusal.key()), refusal.key());
                for (Locale locale : List.of(Locale.JAPAN, Locale.ENGLISH)) {
                    assertTrue(
                            refusal.sentence(locale).matches("(?s).*(空き容量|disk is full|space).*"),
                            refusal.sentence(locale));
                }
                // As long as it is full: the same sentence, no other failure; looking still works.
                Refusal again = assertThrows(
                        Refusal.class, () -> TestHouse.enrol(opened.ledger(), opened.session(), "again", "満"));
                assertEquals(refusal.key(), again.key());
                assertTrue(opened.ledger().journal().head().isPresent());
                opened.ledger().close();
                disk.capacity(Long.MAX_VALUE);

                Desk.Opened after = house.open();
                Proof.there(after.ledger(), acknowledged);
                Proof.sound(after);
                TestHouse.enrol(after.ledger(), after.session(), "after-" + round, "余");
                Proof.sound(after);
                Proof.entries(after.ledger()).forEach(entry -> acknowledged.put(entry.number(), entry.hash()));
                after.ledger().close();
            }
        }
    }

    private static Refusal fill(Desk.Opened opened, int round, Map<Long, String> acknowledged) {
        for (int i = 0; i < 5_000; i++) {
            try {
                Receipt receipt = opened.ledger()
                        .submit(
                                opened.session(),
                                Submission.of(
                                        "test.enrol", new EnrolInput(round + "-" + i, "満" + "杯".repeat(200), "太郎")));
                acknowledged.put(receipt.number(), receipt.hash());
            } catch (Refusal refusal) {
                return refusal;
            }
        }
        throw new AssertionError("the disk was never full");
    }

    @Test
    void aDatabaseOfANewerProgramIsRefused() throws Exception {
        var newer = new TestHouse(folder);
        newer.modules.add(module("later", 1, "CREATE TABLE later_thing (id VARCHAR(36) NOT NULL, PRIMARY KEY (id));"));
        Desk.Opened opened = newer.fresh();
        TestHouse.enrol(opened.ledger(), opened.session(), "1", "佐藤");
        opened.ledger().close();
        var older = new TestHouse(folder);
        Refusal refusal = assertThrows(Refusal.class, older::open);
        assertEquals("migration.newer", refusal.key());
        assertTrue(refusal.getMessage().contains("later"), refusal.getMessage());
        assertFalse(refusal.sentence(Locale.ENGLISH).isBlank());
        Desk.Opened again = newer.open();
        Proof.sound(again);
        again.ledger().close();
    }

    /** Somebody looks, changes nothing, and the power goes: the tables are not made once more at the next start. */
    @Test
    void newTablesStayWhenNothingIsWrittenAfterThem() throws Exception {
        new TestHouse(folder).fresh().ledger().close();
        try (var disk = PowerCutFileSystem.install()) {
            var newer = new TestHouse(folder, disk.prefix());
            var later = module("later", 1, "CREATE TABLE later_thing (id VARCHAR(36) NOT NULL, PRIMARY KEY (id));");
            newer.modules.add(later);
            Desk.Opened opened = newer.open();
            disk.cut(new Random(1));
            opened.ledger().close();
            disk.powerOn();
            try (Database database = Database.open(newer.settings(), Proof.key(newer))) {
                var migrator = new Migrator(List.of(new JournalTables(), new ModelTables(), later), Dialect.H2, "test");
                assertEquals(Migrator.State.CURRENT, migrator.check(database.writer()));
            }
        }
    }

    /** A module says that programs without it can work on: then an update can be taken back. */
    @Test
    void anAdditionOlderProgramsCanWorkWithIsNoHindrance() throws Exception {
        var newer = new TestHouse(folder);
        newer.modules.add(module("later", 0, "CREATE TABLE later_thing (id VARCHAR(36) NOT NULL, PRIMARY KEY (id));"));
        newer.fresh().ledger().close();
        Desk.Opened opened = new TestHouse(folder).open();
        Proof.sound(opened);
        opened.ledger().close();
    }

    /** Somebody has opened the database with a tool and changed its tables. */
    @Test
    void aDatabaseAlteredByHandIsRefused() throws Exception {
        var house = new TestHouse(folder);
        house.modules.add(module("later", 1, "CREATE TABLE later_thing (id VARCHAR(36) NOT NULL, PRIMARY KEY (id));"));
        house.fresh().ledger().close();
        Map<String, String> hands = new java.util.LinkedHashMap<>();
        hands.put("ALTER TABLE model_person DROP COLUMN mail", "model_person.mail");
        hands.put("ALTER TABLE model_credential ALTER COLUMN reason INTEGER", "model_credential.reason");
        hands.put("DROP INDEX uq_model_person_staff_number", "model_person[staff_number]");
        hands.put("DROP TABLE later_thing", "later_thing");
        hands.put("ALTER TABLE journal_payload RENAME TO journal_other", "journal_payload");
        Path sound = folder.resolveSibling("sound");
        Proof.copy(folder, sound);
        for (var hand : hands.entrySet()) {
            Proof.database(sound, folder);
            try (Database database = Database.open(house.settings(), Proof.key(house));
                    var statement = database.writer().createStatement()) {
                statement.execute(hand.getKey());
                database.writer().commit();
            }
            Refusal refusal = assertThrows(Refusal.class, house::open, hand.getKey());
            assertEquals("schema.differs", refusal.key());
            assertTrue(refusal.getMessage().contains(hand.getValue()), refusal.getMessage());
            assertTrue(refusal.sentence(Locale.ENGLISH).contains(hand.getValue()));
        }
        Proof.database(sound, folder);
        house.open().ledger().close();
    }

    static ModelModule module(String name, int oldest, String... scripts) {
        var migrations = new java.util.ArrayList<ModelModule.Migration>();
        for (String script : scripts) {
            int version = migrations.size() + 1;
            migrations.add(new ModelModule.Migration(version, "V%03d__test.sql".formatted(version), script, oldest));
        }
        return module(name, migrations);
    }

    /** Tables without records. */
    static ModelModule module(String name, List<ModelModule.Migration> migrations) {
        return new ModelModule() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public EPackage model() {
                return null;
            }

            @Override
            public List<Migration> migrations() {
                return migrations;
            }
        };
    }

    @Test
    void aSecondProgramIsRefusedAndTheFirstGoesOn() throws Exception {
        var house = new TestHouse(folder);
        Desk.Opened opened = house.fresh();
        for (Desk.Lost lost : Desk.Lost.values()) {
            Refusal refusal = assertThrows(
                    Refusal.class,
                    () -> Desk.open(
                            house.settings(),
                            house.contributions(),
                            "tanaka",
                            TestHouse.PASSWORD.toCharArray(),
                            lost,
                            Upkeep.Progress.NONE));
            assertEquals("open.in-use", refusal.key());
        }
        assertThrows(
                Refusal.class,
                () -> Desk.create(house.settings(), house.contributions(), "other", TestHouse.PASSWORD.toCharArray()));
        TestHouse.enrol(opened.ledger(), opened.session(), "1", "佐藤");
        Proof.sound(opened);
        opened.ledger().close();
    }

    /** The clock is set while the program runs. */
    @Test
    void aClockThatIsSetIsJournaled() throws Exception {
        var house = new TestHouse(folder);
        house.fresh().ledger().close();
        var clock = new WallClock(Instant.parse("2026-05-01T00:00:00Z"));
        Desk.Opened opened = Desk.open(
                house.settings().with(clock), house.contributions(), "tanaka", TestHouse.PASSWORD.toCharArray());
        try (Ledger ledger = opened.ledger()) {
            for (long hours : new long[] {30, -300, 2, -1}) {
                TestHouse.enrol(ledger, opened.session(), "before" + hours, "時");
                clock.set(Duration.ofHours(hours));
                long steps = steps(ledger);
                TestHouse.enrol(ledger, opened.session(), "after" + hours, "時");
                assertEquals(steps + 1, steps(ledger), "a step of " + hours + " hours");
            }
            TestHouse.enrol(ledger, opened.session(), "no-step", "時");
            assertEquals(4, steps(ledger));
            Proof.sound(opened);
        }
    }

    /** Small corrections leave no entry; no entry stands before the one it follows. */
    @Test
    void aSmallCorrectionIsNoStep() throws Exception {
        var house = new TestHouse(folder);
        Desk.Opened opened = house.fresh();
        for (int i = 0; i < 5; i++) {
            TestHouse.enrol(opened.ledger(), opened.session(), "small" + i, "時");
            house.clock.forward(Duration.ofSeconds(-30));
        }
        assertEquals(0, steps(opened.ledger()));
        Proof.sound(opened);
        opened.ledger().close();
    }

    /** The clock was years ahead and is set right while no program runs. */
    @Test
    void aClockSetBackBetweenTwoRunsIsJournaled() throws Exception {
        var house = new TestHouse(folder);
        house.clock.forward(Duration.ofDays(2000));
        house.fresh().ledger().close();
        house.clock.forward(Duration.ofDays(-2000));
        Desk.Opened opened = house.open();
        TestHouse.enrol(opened.ledger(), opened.session(), "1", "時");
        TestHouse.enrol(opened.ledger(), opened.session(), "2", "時");
        assertEquals(1, steps(opened.ledger()));
        Entry last = opened.ledger().journal().head().orElseThrow();
        assertTrue(
                last.entered().isBefore(Instant.parse("2026-04-02T00:00:00Z")),
                "the right time is entered: " + last.entered());
        Proof.sound(opened);
        opened.ledger().close();
        var before = Proof.records(house);
        Desk.rebuild(
                house.settings(),
                house.contributions(),
                "tanaka",
                TestHouse.PASSWORD.toCharArray(),
                Upkeep.Progress.NONE);
        assertEquals(before, Proof.records(house), "and can be made again from the mirror");
    }

    private static long steps(Ledger ledger) {
        return Proof.entries(ledger).stream()
                .filter(entry -> entry.act().equals(UpkeepActs.CLOCK_STEP))
                .count();
    }

    /** The time that really passes, from another beginning; taken for the system's clock, which is watched. */
    private static final class WallClock extends Clock {
        private final long begun = System.nanoTime();
        private Instant origin;

        WallClock(Instant origin) {
            this.origin = origin;
        }

        synchronized void set(Duration by) {
            origin = origin.plus(by);
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Asia/Tokyo");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public synchronized Instant instant() {
            return origin.plusNanos(System.nanoTime() - begun);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Clock clock && clock.equals(Clock.system(getZone())) || this == other;
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }
}
