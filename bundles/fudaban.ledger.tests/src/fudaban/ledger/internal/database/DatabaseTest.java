// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Refusal;
import fudaban.ledger.Settings;
import fudaban.ledger.testing.PowerCutFileSystem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
    private static final byte[] KEY = Rows.key(1);

    @TempDir
    Path folder;

    @Test
    void keepsWhatWasCommitted() throws Exception {
        try (var database = open()) {
            assertTrue(database.isNew());
            Rows.create(database);
            Rows.insert(database, 1, "札番");
        }
        try (var database = open()) {
            assertFalse(database.isNew());
            assertEquals(1, Rows.count(database));
        }
    }

    @Test
    void readsInOneViewWhileOthersCommit() throws Exception {
        try (var database = open()) {
            Rows.create(database);
            Rows.insert(database, 1, "a");
            int seen = database.read(connection -> {
                int before = Rows.count(connection);
                Rows.insert(database, 2, "b");
                int nested = database.read(Rows::count);
                assertEquals(2, nested);
                return before == Rows.count(connection) ? before : -1;
            });
            assertEquals(1, seen);
        }
    }

    @Test
    void readsFromSeveralThreadsWhileOneWritesAndCompacts() throws Exception {
        try (var database = open();
                var threads = Executors.newFixedThreadPool(4)) {
            Rows.create(database);
            var stop = new AtomicBoolean();
            Callable<Integer> reader = () -> {
                int last = 0;
                while (!stop.get()) {
                    int now = Rows.count(database);
                    assertTrue(now >= last, now + " after " + last);
                    last = now;
                }
                return last;
            };
            var readers = java.util.stream.Stream.generate(() -> threads.submit(reader))
                    .limit(4)
                    .toList();
            try {
                for (int i = 0; i < 200; i++) {
                    Rows.insert(database, i, "x".repeat(100));
                    if (i % 20 == 0) {
                        database.sync();
                    }
                    if (i % 80 == 79) {
                        Connection before = database.writer();
                        database.compact();
                        assertNotSame(before, database.writer());
                    }
                }
            } finally {
                stop.set(true);
            }
            for (var each : readers) {
                each.get();
            }
            assertEquals(200, Rows.count(database));
        }
    }

    @Test
    void whatAReaderNeedsToBeginIsKeptWhileOthersCommit() throws Exception {
        try (var database = open()) {
            Rows.create(database);
            MVStore store = Housekeeping.store(database.writer());
            long begun = store.getCurrentVersion();
            long kept = database.read(connection -> {
                // No statement yet: by itself this connection holds nothing.
                for (int i = 0; i < 50; i++) {
                    Rows.insert(database, i, "x");
                }
                return oldest(store);
            });
            assertTrue(kept <= begun, "begun at " + begun + ", kept from " + kept);
            Rows.insert(database, 50, "x");
            assertTrue(oldest(store) > begun, "and is given back afterwards");
        }
    }

    private static long oldest(MVStore store) {
        Map<String, String> told = new HashMap<>();
        store.populateInfo(told::put);
        return Long.parseLong(told.get("info.OLDEST_VERS_TO_KEEP"));
    }

    @Test
    void whatIsClosedIsNotOpenedByAReader() throws Exception {
        Database database = open();
        Rows.create(database);
        database.close();
        assertRefused("failure.closed", () -> Rows.count(database));
    }

    @Test
    void anInterruptedReaderDoesNotCloseTheFile() throws Exception {
        try (var database = open()) {
            Rows.create(database);
            for (int i = 0; i < 3000; i++) {
                Rows.insert(database, i, "x".repeat(1500));
            }
            database.compact();
            for (int round = 0; round < 20; round++) {
                var reader = new Thread(() -> {
                    Thread.currentThread().interrupt();
                    try {
                        Rows.ids(database, id -> "x".repeat(1500));
                    } catch (Refusal interrupted) {
                        // The interrupted reader itself may fail.
                    }
                });
                reader.start();
                reader.join();
            }
            Rows.insert(database, 5000, "x".repeat(1500));
            database.sync();
            assertEquals(3001, Rows.count(database));
        }
    }

    @Test
    void aRefusalWithinAReadPassesThrough() throws Exception {
        try (var database = open()) {
            var refusal = new Refusal(Database.class, "open.key", "x");
            assertEquals(
                    refusal,
                    assertThrows(
                            Refusal.class,
                            () -> database.read(connection -> {
                                throw refusal;
                            })));
            var failure = assertThrows(StorageFailure.class, () -> database.readUnchecked(Rows::count));
            assertEquals("failure.other", failure.refusal().key());
        }
    }

    @Test
    void aWrongKeyIsToldFromDamage() throws Exception {
        open().close();
        assertRefused("open.key", () -> Database.open(Settings.of(folder), Rows.key(2)));
        Files.delete(folder.resolve("fudaban.check"));
        assertRefused("open.damaged", () -> Database.open(Settings.of(folder), Rows.key(2)));
        open().close();
    }

    @Test
    void aDamagedFileIsRefused() throws Exception {
        try (var database = open()) {
            Rows.create(database);
            Rows.insert(database, 1, "a");
        }
        byte[] bytes = Files.readAllBytes(folder.resolve(Database.FILE));
        for (int i = 4096; i < bytes.length; i++) {
            bytes[i] ^= 0x55;
        }
        Files.write(folder.resolve(Database.FILE), bytes);
        assertRefused("open.damaged", this::open);
        // The folder is free again: the next try is refused for the same reason, not for being in use.
        assertRefused("open.damaged", this::open);
    }

    @Test
    void aFolderThatIsAFileIsRefused() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        assertRefused("open.folder", () -> Database.open(Settings.of(file), KEY));
        assertRefused("open.name", () -> Database.open(Settings.of(folder.resolve("a;b")), KEY));
    }

    @Test
    void aFullDiskIsSaidAndWhatWasSyncedStays() throws Exception {
        try (var disk = PowerCutFileSystem.install()) {
            var settings = new Settings(folder, "desk1", Settings.of(folder).clock(), disk.prefix());
            var database = Database.open(settings, KEY);
            Rows.create(database);
            Rows.insert(database, 1, "a");
            database.sync();
            disk.capacity(database.size() + 20_000);
            StorageFailure failed = assertThrows(StorageFailure.class, () -> {
                for (int i = 2; i < 1000; i++) {
                    Rows.insert(database, i, "x".repeat(1000));
                    database.sync();
                }
            });
            assertEquals(StorageFailure.Kind.FULL, failed.kind());
            // What the disk holds is not known now: nothing more is promised until it is opened again.
            disk.capacity(Long.MAX_VALUE);
            assertThrows(SQLException.class, () -> Rows.insert(database, 2000, "late"));
            assertThrows(StorageFailure.class, database::sync);
            database.close();
            try (var again = Database.open(settings, KEY)) {
                assertTrue(Rows.count(again) >= 1);
                Rows.insert(again, 3000, "goes on");
            }
        }
    }

    @Test
    void compactingForgetsWhatWasDeleted() throws Exception {
        try (var database = open()) {
            Rows.create(database);
            for (int i = 0; i < 500; i++) {
                Rows.insert(database, i, "x".repeat(1000) + i);
            }
            database.sync();
            long before = database.size();
            try (var statement = database.writer().createStatement()) {
                statement.execute("DELETE FROM rows WHERE id > 0");
            }
            database.writer().commit();
            database.compact();
            assertEquals(1, Rows.count(database));
            assertTrue(database.size() < before / 4, before + " to " + database.size());
        }
    }

    @Test
    void compactingForgetsPagesNoLongerUsed() throws Exception {
        try (var database = open()) {
            Rows.create(database);
            Rows.insert(database, 1, "erased 4711");
            Rows.insert(database, 2, "stays 0815");
            try (var statement = database.writer().createStatement()) {
                statement.execute("UPDATE rows SET text = '' WHERE id = 1");
            }
            database.writer().commit();
            database.sync();
            assertTrue(Decrypted.contains(folder, KEY, "erased 4711"), "the value stands in an old page");
            database.compact();
        }
        assertFalse(Decrypted.contains(folder, KEY, "4711"));
        assertTrue(Decrypted.contains(folder, KEY, "0815"));
    }

    @Test
    void noValueIsReadableOnDisk() throws Exception {
        String planted = "髙橋-PLANTED-VALUE-8431";
        try (var database = open()) {
            Rows.create(database);
            Rows.insert(database, 1, planted);
            // A failing statement with the value: a trace file would hold it.
            assertThrows(SQLException.class, () -> Rows.insert(database, 1, planted));
            database.writer().rollback();
            database.sync();
        }
        assertNowhere(folder, planted);
    }

    static void assertNowhere(Path folder, String planted) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(each);
                for (var charset : new java.nio.charset.Charset[] {
                    StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE
                }) {
                    String haystack = new String(bytes, StandardCharsets.ISO_8859_1);
                    assertFalse(
                            haystack.contains(new String(planted.getBytes(charset), StandardCharsets.ISO_8859_1)),
                            each + " holds the value");
                    assertFalse(
                            haystack.contains(new String("PLANTED".getBytes(charset), StandardCharsets.ISO_8859_1)),
                            each + " holds a part");
                }
            }
        }
    }

    private Database open() throws Refusal {
        return Database.open(Settings.of(folder), KEY);
    }

    static void assertRefused(String key, org.junit.jupiter.api.function.Executable work) {
        Refusal refusal = assertThrows(Refusal.class, work);
        assertEquals(key, refusal.key(), () -> refusal + " " + refusal.getCause());
        assertFalse(refusal.sentence(Locale.JAPAN).startsWith(key));
        assertFalse(refusal.sentence(Locale.ENGLISH).startsWith(key));
        assertFalse(refusal.sentence(Locale.ENGLISH).contains("{"));
    }
}
