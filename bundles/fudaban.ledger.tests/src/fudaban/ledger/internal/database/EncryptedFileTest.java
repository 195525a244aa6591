// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.database;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Settings;
import fudaban.ledger.internal.key.Keys;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Properties;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.h2.mvstore.MVStore;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the cipher below H2 writes is what H2 writes with CIPHER=AES, and the other way round. */
class EncryptedFileTest {
    private static final byte[] KEY = Rows.key(1);
    private static final String PASSWORD = "pass 札番";

    @TempDir
    Path folder;

    @Test
    void aDeskThatH2EncryptedIsOpened() throws Exception {
        try (Connection own = own();
                var statement = own.createStatement()) {
            statement.execute("CREATE TABLE rows (id INT PRIMARY KEY, text VARCHAR)");
            statement.execute("INSERT INTO rows SELECT x, REPEAT('札番', 50) || x FROM SYSTEM_RANGE(1, 2000)");
        }
        try (var database = Database.open(Settings.of(folder), KEY)) {
            assertEquals(2000, Rows.count(database));
            Rows.insert(database, 5000, "later");
            database.compact();
            Rows.insert(database, 5001, "after that");
        }
        try (Connection own = own()) {
            assertEquals(2002, Rows.count(own));
        }
    }

    @Test
    void aCopyIsOpenedByH2AndHoldsWhatWasCommitted() throws Exception {
        Path copy = Files.createDirectory(folder.resolve("copy"));
        try (var database = Database.open(Settings.of(folder), KEY)) {
            Rows.create(database);
            for (int i = 0; i < 100; i++) {
                Rows.insert(database, i, "札番".repeat(i));
            }
            database.copy(copy.resolve(Database.FILE));
            Rows.insert(database, 100, "not in the copy");
        }
        DatabaseTest.assertNowhere(copy, "札番札番");
        try (Connection own = own(copy)) {
            assertEquals(100, Rows.count(own));
        }
    }

    @Test
    void storesOfBothAreReadByTheOther() throws Exception {
        try (var layer = layer()) {
            String path = folder.resolve("store").toString();
            try (MVStore own = new MVStore.Builder()
                    .fileName(path)
                    .encryptionKey(PASSWORD.toCharArray())
                    .open()) {
                own.<Integer, String>openMap("m").put(1, "x".repeat(10_000));
            }
            try (MVStore ours = new MVStore.Builder()
                    .fileName(layer.getScheme() + ":" + path)
                    .open()) {
                var map = ours.<Integer, String>openMap("m");
                assertEquals("x".repeat(10_000), map.get(1));
                map.put(2, "y".repeat(100_000));
            }
            try (MVStore own = new MVStore.Builder()
                    .fileName(path)
                    .encryptionKey(PASSWORD.toCharArray())
                    .open()) {
                assertEquals("y".repeat(100_000), own.openMap("m").get(2));
            }
        }
    }

    /** Reads, writes and truncations at any place, as of a plain file; and again after it was opened anew. */
    @Test
    void isAFileOfAnyLength() throws Exception {
        var random = new Random(20261123);
        for (int round = 0; round < 20; round++) {
            Path path = folder.resolve("f" + round);
            byte[] now = new byte[0];
            for (int life = 0; life < 4; life++) {
                try (var layer = layer();
                        FileChannel file =
                                FilePath.get(layer.getScheme() + ":" + path).open("rw")) {
                    for (int i = 0; i < 20; i++) {
                        now = change(random, file, now);
                        assertArrayEquals(now, content(file), "round " + round);
                    }
                    assertEquals(
                            now.length,
                            FilePath.get(layer.getScheme() + ":" + path).size());
                }
            }
        }
    }

    private static byte[] change(Random random, FileChannel file, byte[] before) throws IOException {
        if (random.nextInt(5) == 0) {
            int length = random.nextInt(before.length + 1);
            file.truncate(length);
            return Arrays.copyOf(before, length);
        }
        byte[] bytes = new byte[random.nextBoolean() ? 4096 * (1 + random.nextInt(9)) : 1 + random.nextInt(9000)];
        random.nextBytes(bytes);
        int at = random.nextBoolean() ? before.length / 4096 * 4096 : random.nextInt(before.length + 1);
        byte[] after = Arrays.copyOf(before, Math.max(before.length, at + bytes.length));
        System.arraycopy(bytes, 0, after, at, bytes.length);
        assertEquals(bytes.length, file.write(ByteBuffer.wrap(bytes), at));
        return after;
    }

    private static byte[] content(FileChannel file) throws IOException {
        var bytes = ByteBuffer.allocate((int) file.size());
        while (bytes.hasRemaining()) {
            assertTrue(file.read(bytes, bytes.position()) > 0);
        }
        assertEquals(-1, file.read(ByteBuffer.allocate(1), bytes.capacity()));
        return bytes.array();
    }

    @Test
    void equalBlocksLookDifferent() throws Exception {
        Path path = folder.resolve("f");
        try (var layer = layer();
                FileChannel file = FilePath.get(layer.getScheme() + ":" + path).open("rw")) {
            file.write(ByteBuffer.allocate(8192), 0);
        }
        byte[] bytes = Files.readAllBytes(path);
        byte[][] units = {
            Arrays.copyOfRange(bytes, 4096, 4112),
            Arrays.copyOfRange(bytes, 4112, 4128),
            Arrays.copyOfRange(bytes, 8192, 8208)
        };
        assertNotEquals(HexFormat.of().formatHex(units[0]), HexFormat.of().formatHex(units[1]));
        assertNotEquals(HexFormat.of().formatHex(units[0]), HexFormat.of().formatHex(units[2]));
    }

    /** H2 puts results that are too large for memory into a file of its own, which no layer of ours would encrypt. */
    @Test
    void aLargeResultMakesNoTemporaryFile() throws Exception {
        Set<String> before = temporaries();
        try (var database = Database.open(Settings.of(folder), KEY)) {
            database.read(connection -> {
                try (var statement = connection.createStatement();
                        var rows = statement.executeQuery(
                                "SELECT x, 'value' || x AS y FROM SYSTEM_RANGE(1, 300000) ORDER BY y")) {
                    assertTrue(rows.next());
                    assertEquals(before, temporaries());
                } catch (IOException failed) {
                    throw new SQLException(failed);
                }
                return null;
            });
        }
    }

    private static Set<String> temporaries() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.map(each -> each.getFileName().toString())
                    .filter(name -> name.startsWith("h2tmp"))
                    .collect(Collectors.toSet());
        }
    }

    @Test
    void aLayerThatIsClosedOpensNothing() throws Exception {
        var layer = layer();
        FilePath path = FilePath.get(layer.getScheme() + ":" + folder.resolve("f"));
        layer.close();
        assertThrows(IOException.class, () -> path.open("rw"));
        assertFalse(Files.exists(folder.resolve("f")));
    }

    private static EncryptedFilePath layer() {
        return EncryptedFilePath.register(PASSWORD.getBytes(StandardCharsets.UTF_16BE));
    }

    private Connection own() throws SQLException {
        return own(folder);
    }

    /** A desk's file as H2 opens it by itself. */
    private static Connection own(Path folder) throws SQLException {
        String hex = HexFormat.of().formatHex(Keys.derive(KEY, "database", 48));
        var properties = new Properties();
        properties.put("user", "FUDABAN");
        properties.put("password", hex.substring(0, 64) + " " + hex.substring(64));
        return new org.h2.Driver().connect("jdbc:h2:" + folder.resolve("fudaban") + ";CIPHER=AES", properties);
    }
}
