// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Desk;
import fudaban.ledger.DeskFile;
import fudaban.ledger.Moved;
import fudaban.ledger.Refusal;
import fudaban.ledger.Server;
import fudaban.ledger.Settings;
import fudaban.ledger.Submission;
import fudaban.ledger.Upkeep;
import fudaban.ledger.internal.engine.TestHouse.RenameInput;
import fudaban.ledger.query.Query;
import fudaban.ledger.testing.PostgresServer;
import fudaban.model.Person;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A desk moves to a server and back, and is the same desk. */
class MovingTest {
    private static final char[] NONE = {};

    @TempDir
    Path folder;

    private TestHouse house;
    private String server;
    private String hash;

    @BeforeEach
    void fill() throws Refusal {
        server = PostgresServer.shared().schema();
        house = new TestHouse(folder.resolve("data"));
        Desk.Opened desk = house.fresh();
        // Beyond the first plane and before it: the two databases sort these differently.
        String id = TestHouse.enrol(desk.ledger(), desk.session(), "1001", "𠮷田");
        TestHouse.enrol(desk.ledger(), desk.session(), "1002", "神");
        desk.ledger().submit(desk.session(), Submission.of("test.rename", new RenameInput(id, "吉田")));
        hash = desk.ledger().journal().head().orElseThrow().hash();
        desk.ledger().close();
    }

    private Settings settings() {
        return Settings.of(house.folder).with(house.clock).quick();
    }

    private Moved toServer(Upkeep.Progress progress) throws Refusal {
        return Desk.moveToServer(
                settings(),
                house.contributions(),
                "tanaka",
                TestHouse.PASSWORD.toCharArray(),
                new Server(server, ""),
                NONE,
                progress);
    }

    private Moved toFile() throws Refusal {
        return toFile(Upkeep.Progress.NONE);
    }

    private Moved toFile(Upkeep.Progress progress) throws Refusal {
        return Desk.moveToFile(settings(), house.contributions(), "tanaka", TestHouse.PASSWORD.toCharArray(), progress);
    }

    private Desk.Opened open() throws Refusal {
        return Desk.open(settings(), house.contributions(), "tanaka", TestHouse.PASSWORD.toCharArray());
    }

    private static Map<String, String> digests(Moved moved) {
        Map<String, String> digests = new TreeMap<>();
        moved.tables().forEach(table -> digests.put(table.name(), table.rows() + " " + table.digest()));
        return digests;
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(house.folder)) {
            return all.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void thereAndBackItIsTheSame() throws Exception {
        Moved there = toServer(Upkeep.Progress.NONE);
        assertEquals(List.of(), there.findings().faults());
        assertEquals(
                List.of(hash), there.heads().stream().map(each -> each.hash()).toList());
        assertEquals(
                2,
                there.tables().stream()
                        .filter(table -> table.name().equals("model_person"))
                        .findFirst()
                        .orElseThrow()
                        .rows());
        assertFalse(files().contains("fudaban.mv.db"), "the file is marked by its name");
        assertTrue(files().stream().anyMatch(name -> name.startsWith("fudaban.mv.db.before-")), files().toString());
        Moved back = toFile();
        assertEquals(List.of(), back.findings().faults());
        assertEquals(digests(there), digests(back), "what came back is what went there");
        assertTrue(DeskFile.read(house.folder).server().isEmpty());
        Desk.Opened desk = open();
        assertEquals(
                2, desk.ledger().count(desk.session(), Query.of(Person.class)).number());
        TestHouse.enrol(desk.ledger(), desk.session(), "1003", "伊藤");
        Proof.sound(desk);
        desk.ledger().close();
        // The server was left as it was, and is not worked on any more.
        var late = TestHouse.on(server, "desk1", house.folder);
        assertEquals("move.gone", assertThrows(Refusal.class, late::open).key());
        assertEquals(
                "move.not-empty",
                assertThrows(Refusal.class, () -> toServer(Upkeep.Progress.NONE))
                        .key());
    }

    /** A move asks with each step whether to stop: here after a part of the work. The first half is to write, the second to compare. */
    private static Upkeep.Progress after(double part, BooleanSupplier stop) {
        return new Upkeep.Progress() {
            private boolean reached;

            @Override
            public void done(long work, long of) {
                assertTrue(work <= of, work + " of " + of);
                reached = work >= part * of;
            }

            @Override
            public boolean cancelled() {
                return reached && stop.getAsBoolean();
            }
        };
    }

    private int tablesThere() throws SQLException {
        try (var connection = new org.postgresql.Driver().connect(server, new Properties());
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select count(*) from information_schema.tables where table_schema = current_schema()")) {
            row.next();
            return row.getInt(1);
        }
    }

    /** Amid the tables, and while the copy is compared: nothing of the desk stays where it did not go. */
    @Test
    void aMoveThatWasGivenUpLeavesNothing() throws Exception {
        List<String> before = files();
        for (double part : new double[] {0.2, 0.6}) {
            assertEquals(
                    "copy.cancelled",
                    assertThrows(Refusal.class, () -> toServer(after(part, () -> true)))
                            .key());
            assertEquals(0, tablesThere(), "after " + part);
            assertEquals(before, files());
        }
        Desk.Opened desk = open();
        TestHouse.enrol(desk.ledger(), desk.session(), "1003", "伊藤");
        Proof.sound(desk);
        desk.ledger().close();
        assertEquals(List.of(), toServer(Upkeep.Progress.NONE).findings().faults());
        before = files();
        assertEquals(
                "copy.cancelled",
                assertThrows(Refusal.class, () -> toFile(after(0.6, () -> true)))
                        .key());
        assertEquals(before, files());
        desk = open();
        Proof.sound(desk);
        desk.ledger().close();
    }

    /** Payloads of thousands of cards and scanned papers are megabytes each: not all of a thousand are held at once. */
    @Test
    void longRowsAreNotHeldAllAtOnce() throws Exception {
        Moved there = toServer(Upkeep.Progress.NONE);
        try (var connection = new org.postgresql.Driver().connect(server, new Properties());
                var statement = connection.createStatement()) {
            statement.execute("insert into journal_payload (desk, number, segment, body) select 'desk9', n, '2026-04',"
                    + " decode(repeat('00', 1000000), 'hex') from generate_series(1, 60) n");
        }
        // The driver gives up a connection whose rows take more memory than this.
        new DeskFile(Optional.of("desk1"), Optional.of(new Server(server + "&maxResultBuffer=20M", "")))
                .write(house.folder);
        Moved back = toFile();
        assertEquals(rows(there, "journal_payload") + 60, rows(back, "journal_payload"));
    }

    private static long rows(Moved moved, String table) {
        return moved.tables().stream()
                .filter(each -> each.name().equals(table))
                .findFirst()
                .orElseThrow()
                .rows();
    }

    @Test
    void aMoveThatWasCutOffBeginsAnew() throws Exception {
        // As when the cable is pulled: the server can no longer be told to remove anything.
        var cut = after(0.2, () -> {
            PostgresServer.shared()
                    .execute("select pg_terminate_backend(pid) from pg_stat_activity"
                            + " where application_name = 'fudaban desk1'");
            return false;
        });
        Refusal left = assertThrows(Refusal.class, () -> toServer(cut));
        assertEquals("move.left", left.key(), left.sentence(Locale.ENGLISH));
        var early = TestHouse.on(server, "desk1", folder.resolve("early"));
        assertEquals(
                "move.unfinished", assertThrows(Refusal.class, early::fresh).key());
        Desk.Opened desk = open();
        TestHouse.enrol(desk.ledger(), desk.session(), "1003", "伊藤");
        desk.ledger().close();
        Moved moved = toServer(Upkeep.Progress.NONE);
        assertEquals(List.of(), moved.findings().faults());
        desk = open();
        assertEquals(
                3, desk.ledger().count(desk.session(), Query.of(Person.class)).number());
        // Another desk that is open keeps the move from happening.
        Desk.join(house.folder, folder.resolve("second"), "desk2");
        var second = TestHouse.on(server, "desk2", folder.resolve("second")).open();
        desk.ledger().close();
        assertEquals("move.others", assertThrows(Refusal.class, this::toFile).key());
        second.ledger().close();
        assertEquals(List.of(), toFile().findings().faults());
    }

    /** A backup of a desk on a server is one like any other: it is opened where there is no server. */
    @Test
    void aBackupOfAServerIsRestoredIntoAFile() throws Exception {
        Path data = folder.resolve("served");
        var served = TestHouse.on(PostgresServer.shared().schema(), "desk1", data);
        Desk.Created made =
                Desk.create(served.settings(), served.contributions(), "setup", TestHouse.PASSWORD.toCharArray());
        Path backup;
        try (var ledger = made.ledger()) {
            backup = ledger.upkeep().backup(made.session(), 3, Upkeep.Progress.NONE);
        }
        Path other = folder.resolve("restored");
        Desk.restore(backup, other, made.recoveryKey());
        var there = new TestHouse(other);
        there.clock.forward(java.time.Duration.ofDays(1));
        Desk.Opened opened =
                Desk.open(there.settings(), there.contributions(), "setup", TestHouse.PASSWORD.toCharArray());
        try (var ledger = opened.ledger()) {
            assertEquals(
                    List.of(),
                    ledger.upkeep()
                            .verify(opened.session(), List.of(), Upkeep.Progress.NONE)
                            .faults());
        }
    }
}
