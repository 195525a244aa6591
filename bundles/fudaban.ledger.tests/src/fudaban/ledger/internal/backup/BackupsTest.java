// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.backup;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Refusal;
import fudaban.ledger.Settings;
import fudaban.ledger.Upkeep;
import fudaban.ledger.internal.database.Database;
import fudaban.ledger.internal.database.Decrypted;
import fudaban.ledger.internal.database.Rows;
import fudaban.ledger.internal.key.Cost;
import fudaban.ledger.internal.key.Keyring;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {
    private static final String PLANTED = "髙橋-PLANTED-VALUE-8431";
    private static final String PASSWORD = "correct horse battery";
    private static final Instant NOW = Instant.parse("2026-11-22T03:15:00Z");

    @TempDir
    Path folder;

    private Path data;
    private Path mirror;
    private Path target;
    private Keyring.Created keys;
    private Database database;

    @BeforeEach
    void open() throws Exception {
        data = Files.createDirectory(folder.resolve("data"));
        mirror = Files.createDirectories(data.resolve(Backups.MIRROR));
        target = folder.resolve("backups");
        keys = Keyring.create(data, "sasaki", PASSWORD.toCharArray(), new Cost(64, 1, 1));
        database = Database.open(Settings.of(data), keys.key());
        Rows.create(database);
        Rows.insert(database, 1, PLANTED);
        for (int i = 2; i < 200; i++) {
            Rows.insert(database, i, "x".repeat(i));
        }
        Files.writeString(mirror.resolve("chain-desk1.txt"), "line\n".repeat(1000));
        Files.write(Files.createDirectory(mirror.resolve("more")).resolve("payload-desk1-2026-11.seg"), bytes(300_000));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void restoresOnAnotherFolderWithTheRecoveryKey() throws Exception {
        Path backup = backup(NOW, 3);
        database.close();
        Path other = folder.resolve("elsewhere/new");
        assertEquals(
                "desk1:7=abc", Backups.restore(backup, other, keys.recoveryKey().toLowerCase(Locale.ROOT), null));
        assertEquals("line\n".repeat(1000), Files.readString(other.resolve("mirror/chain-desk1.txt")));
        assertArrayEquals(bytes(300_000), Files.readAllBytes(other.resolve("mirror/more/payload-desk1-2026-11.seg")));
        byte[] key = Keyring.load(other).open("sasaki", PASSWORD.toCharArray(), Clock.systemUTC());
        try (var restored = Database.open(Settings.of(other), key)) {
            assertEquals(199, Rows.count(restored));
            assertFalse(restored.isNew());
        }
    }

    @Test
    void restoresWithAPasswordIntoAnEmptyFolder() throws Exception {
        Path backup = backup(NOW, 3);
        Path other = Files.createDirectory(folder.resolve("empty"));
        assertRefused(
                "restore.password", () -> Backups.restore(backup, other, "sasaki", "wrong password".toCharArray()));
        assertRefused("restore.password", () -> Backups.restore(backup, other, "nobody", PASSWORD.toCharArray()));
        char[] password = PASSWORD.toCharArray();
        Backups.restore(backup, other, "sasaki", password);
        assertArrayEquals(new char[PASSWORD.length()], password);
        assertTrue(Files.exists(other.resolve(Database.FILE)));
    }

    @Test
    void refusesAFolderWithSomethingInIt() throws Exception {
        Path backup = backup(NOW, 3);
        assertRefused("restore.not-empty", () -> Backups.restore(backup, data, keys.recoveryKey(), null));
        assertRefused("restore.not-empty", () -> Backups.restore(backup, backup, keys.recoveryKey(), null));
        assertEquals(199, Rows.count(database));
    }

    @Test
    void aMistypedRecoveryKeyLeavesNothing() throws Exception {
        Path backup = backup(NOW, 3);
        Path other = folder.resolve("new");
        char first = keys.recoveryKey().charAt(0);
        assertRefused(
                "recovery.typed",
                () -> Backups.restore(
                        backup,
                        other,
                        (first == '7' ? '8' : '7') + keys.recoveryKey().substring(1),
                        null));
        String foreign = Keyring.create(folder.resolve("foreign"), "tanaka", PASSWORD.toCharArray(), new Cost(64, 1, 1))
                .recoveryKey();
        assertRefused("recovery.other", () -> Backups.restore(backup, other, foreign, null));
        assertFalse(Files.exists(other));
    }

    @Test
    void anyDamageIsFoundAndLeavesNothing() throws Exception {
        Path backup = backup(NOW, 3);
        byte[] whole = Files.readAllBytes(backup);
        var random = new Random(1);
        for (int i = 0; i < (Boolean.getBoolean("fudaban.long") ? 500 : 40); i++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            damagedIsRefused(damaged);
        }
        for (int length : new int[] {0, 10, 17, 500, whole.length / 2, whole.length - 1}) {
            damagedIsRefused(Arrays.copyOf(whole, length));
        }
        // Chunks dropped, repeated or exchanged, each of them sound by itself.
        int chunk = Seal.CHUNK + Seal.TAG;
        int header = headerLength(whole);
        byte[] start = Arrays.copyOf(whole, header);
        byte[] first = Arrays.copyOfRange(whole, header, header + chunk);
        byte[] second = Arrays.copyOfRange(whole, header + chunk, Math.min(whole.length, header + 2 * chunk));
        byte[] rest = Arrays.copyOfRange(whole, header + first.length + second.length, whole.length);
        damagedIsRefused(join(start, first));
        damagedIsRefused(join(start, second, rest));
        damagedIsRefused(join(start, first, first, second, rest));
        damagedIsRefused(join(start, second, first, rest));
        damagedIsRefused(Arrays.copyOf(whole, whole.length + 100));
    }

    private static int headerLength(byte[] whole) {
        int magic = "FUDABAN-BACKUP 1\n".length();
        return magic + 4 + ByteBuffer.wrap(whole, magic, 4).getInt();
    }

    private static byte[] join(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private void damagedIsRefused(byte[] damaged) throws IOException {
        Path file = Files.write(folder.resolve("damaged.backup"), damaged);
        Path other = folder.resolve("new");
        Refusal refusal = assertThrows(Refusal.class, () -> Backups.restore(file, other, keys.recoveryKey(), null));
        assertTrue(List.of("backup.damaged", "backup.other", "recovery.other").contains(refusal.key()), refusal.key());
        assertFalse(Files.exists(other));
        try (var left = Files.list(folder)) {
            assertTrue(left.noneMatch(p -> p.getFileName().toString().startsWith(".")));
        }
    }

    @Test
    void keepsTheNewestOfThisLedgerOnly() throws Exception {
        Files.createDirectories(target);
        Path note = Files.writeString(target.resolve("note.backup"), "not a backup");
        var made = new ArrayList<Path>();
        for (int i = 0; i < 5; i++) {
            made.add(backup(NOW.plusSeconds(60L * i), 3));
        }
        made.add(backup(NOW.plusSeconds(240), 3));
        assertTrue(made.get(5).getFileName().toString().endsWith("-2.backup"));
        assertEquals(
                List.of(made.get(4), made.get(5), made.get(3)).stream().sorted().toList(),
                Backups.list(target).stream().map(Upkeep.Backup::file).sorted().toList());
        var newest = Backups.list(target).getFirst();
        assertEquals(NOW.plusSeconds(240), newest.made());
        assertEquals("desk1:7=abc", newest.head());
        assertEquals(Files.size(newest.file()), newest.size());
        // Another ledger's backups in the same folder.
        Path own = Files.createDirectory(folder.resolve("data2"));
        var others = Keyring.create(own, "tanaka", PASSWORD.toCharArray(), new Cost(64, 1, 1));
        try (var second = Database.open(Settings.of(own), others.key())) {
            Backups.create(
                    second,
                    own.resolve(Backups.MIRROR),
                    others.keyring(),
                    others.key(),
                    target,
                    "desk2:1=f",
                    NOW.plusSeconds(900),
                    1,
                    Upkeep.Progress.NONE);
        }
        assertEquals(4, Backups.list(target).size());
        assertTrue(Files.exists(note));
        try (var all = Files.list(target)) {
            assertEquals(5, all.count(), "nothing else is left");
        }
    }

    @Test
    void noValueIsReadableInABackup() throws Exception {
        Path backup = backup(NOW, 3);
        String text = new String(Files.readAllBytes(backup), StandardCharsets.ISO_8859_1);
        for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
            assertFalse(text.contains(new String("PLANTED".getBytes(charset), StandardCharsets.ISO_8859_1)));
        }
        assertFalse(text.contains("line\nline"));
    }

    @Test
    void tooLittleSpaceIsSaidBeforehand() throws Exception {
        Refusal refusal = assertThrows(
                Refusal.class,
                () -> Backups.create(
                        database,
                        mirror,
                        keys.keyring(),
                        keys.key(),
                        target,
                        "h",
                        NOW,
                        3,
                        Upkeep.Progress.NONE,
                        where -> 1000));
        assertEquals("backup.space", refusal.key());
        assertTrue(refusal.sentence(Locale.ENGLISH).contains("MiB needed"));
        assertEquals(List.of(), Backups.list(target));
    }

    @Test
    void aCancelledBackupLeavesNothing() throws Exception {
        Path before = backup(NOW, 1);
        var progress = new Upkeep.Progress() {
            private long done;
            private long of;

            @Override
            public void done(long work, long all) {
                assertTrue(work >= done && work <= all);
                done = work;
                of = all;
            }

            @Override
            public boolean cancelled() {
                return done > of / 2;
            }
        };
        assertRefused(
                "backup.cancelled",
                () -> Backups.create(
                        database, mirror, keys.keyring(), keys.key(), target, "h", NOW.plusSeconds(9), 1, progress));
        try (var all = Files.list(target)) {
            assertEquals(List.of(before), all.toList());
        }
    }

    @Test
    void rewritingErasesAValueFromAKeptBackup() throws Exception {
        Path backup = backup(NOW, 3);
        Backups.rewrite(backup, keys.key(), (inside, files) -> {
            try (var statement = inside.writer().createStatement()) {
                statement.execute("UPDATE rows SET text = '' WHERE id = 1");
            }
            inside.writer().commit();
            Files.writeString(files.resolve("chain-desk1.txt"), "changed");
        });
        assertEquals(NOW, Backups.list(target).getFirst().made());
        Path other = folder.resolve("new");
        assertEquals("desk1:7=abc", Backups.restore(backup, other, keys.recoveryKey(), null));
        assertEquals("changed", Files.readString(other.resolve("mirror/chain-desk1.txt")));
        assertArrayEquals(bytes(300_000), Files.readAllBytes(other.resolve("mirror/more/payload-desk1-2026-11.seg")));
        // Not even a page that is no longer used holds it.
        assertFalse(Decrypted.contains(other, keys.key(), "PLANTED"), "the value is in an old page");
        assertTrue(Decrypted.contains(data(), keys.key(), PLANTED), "the look itself must be able to see it");
        try (var all = Files.list(target)) {
            assertEquals(List.of(backup), all.toList());
        }
    }

    private Path data() {
        database.close();
        return data;
    }

    @Test
    void aFailedRewriteChangesNothing() throws Exception {
        Path backup = backup(NOW, 3);
        byte[] before = Files.readAllBytes(backup);
        assertRefused(
                "backup.space",
                () -> Backups.rewrite(backup, keys.key(), (inside, files) -> {
                    Files.delete(files.resolve("chain-desk1.txt"));
                    throw new Refusal(Backups.class, "backup.space", "x", 1, 2);
                }));
        assertThrows(
                IllegalStateException.class,
                () -> Backups.rewrite(backup, keys.key(), (inside, files) -> {
                    throw new IllegalStateException("a fault of the editor");
                }));
        assertRefused("backup.foreign", () -> Backups.rewrite(backup, new byte[32], (inside, files) -> {}));
        assertArrayEquals(before, Files.readAllBytes(backup));
        try (var all = Files.list(target)) {
            assertEquals(List.of(backup), all.toList());
        }
    }

    @Test
    void aBackupIsOfTheMomentItWasMade() throws Exception {
        Path backup = backup(NOW, 3);
        Rows.insert(database, 1000, "later");
        Path other = folder.resolve("new");
        Backups.restore(backup, other, keys.recoveryKey(), null);
        try (var restored = Database.open(Settings.of(other), keys.key())) {
            assertEquals(199, Rows.count(restored));
        }
        assertEquals(200, Rows.count(database));
    }

    private Path backup(Instant now, int keep) throws Refusal {
        return Backups.create(
                database, mirror, keys.keyring(), keys.key(), target, "desk1:7=abc", now, keep, Upkeep.Progress.NONE);
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(5).nextBytes(bytes);
        return bytes;
    }

    private static void assertRefused(String key, Executable work) {
        Refusal refusal = assertThrows(Refusal.class, work);
        assertEquals(key, refusal.key(), () -> refusal + " " + refusal.getCause());
        assertFalse(refusal.sentence(Locale.JAPAN).startsWith(key));
        assertFalse(refusal.sentence(Locale.ENGLISH).startsWith(key));
    }
}
