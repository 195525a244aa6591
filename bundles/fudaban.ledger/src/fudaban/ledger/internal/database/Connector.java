// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.database;

import fudaban.ledger.Settings;
import fudaban.ledger.internal.key.Keys;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Properties;

/**
 * Opens connections to the encrypted H2 file: encrypted not by H2 but below it (see {@link EncryptedFilePath}), so there is no CIPHER here.
 *
 * <p>WRITE_DELAY is 0 on purpose: with a background writer, H2 hands changes to another thread, and CHECKPOINT SYNC may force the file before that
 * thread has
 * written them. Without it every commit is written by the thread that commits, so the force that follows covers it. Trace files are off: they would
 * hold values.
 *
 * <p>What a force leaves after a power cut is the part of {@link DurableFilePath}. Because of it, H2 need not keep old pages against power cuts:
 * RETENTION_TIME is 0,
 * without which the file would grow by tens of MiB in a batch.
 *
 * <p>MAX_MEMORY_ROWS is without bound because H2 would put a large result into a temporary file outside of the layer that encrypts. What reads a whole table
 * asks for it by pages, or row by row ({@code Dialect.lazily}); building an index has a bound of its own ({@code Dialect.indexing}).
 */
final class Connector implements Connecting, AutoCloseable {
    private static final String OPTIONS =
            ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0;RETENTION_TIME=0;CACHE_SIZE=65536;LOCK_TIMEOUT=10000"
                    + ";MAX_MEMORY_ROWS=2147483647;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0";
    private static final String USER = "FUDABAN";

    private final org.h2.Driver driver = new org.h2.Driver();
    private final EncryptedFilePath files;
    private final String url;
    private final char[] password;

    Connector(Settings settings, byte[] key) {
        SteadyFilePath.register();
        DurableFilePath.register();
        byte[] derived = Keys.derive(key, "database", 48);
        char[] hex = HexFormat.of().formatHex(derived).toCharArray();
        byte[] file = bytes(hex, 64);
        files = EncryptedFilePath.register(file);
        password = Arrays.copyOfRange(hex, 64, hex.length);
        Arrays.fill(hex, '\0');
        Arrays.fill(derived, (byte) 0);
        String base = Database.FILE.substring(0, Database.FILE.indexOf('.'));
        String path =
                settings.folder().toAbsolutePath().resolve(base).toString().replace('\\', '/');
        String disk = settings.fileSystem().isEmpty() ? SteadyFilePath.SCHEME + ":" : settings.fileSystem();
        url = "jdbc:h2:" + files.getScheme() + ":" + DurableFilePath.SCHEME + ":" + disk + path + OPTIONS;
    }

    /** A password as the bytes H2 makes of it: two for each character. */
    private static byte[] bytes(char[] characters, int count) {
        byte[] bytes = new byte[2 * count];
        for (int i = 0; i < count; i++) {
            bytes[2 * i + 1] = (byte) characters[i];
        }
        return bytes;
    }

    /** The layer that encrypts the file. */
    EncryptedFilePath files() {
        return files;
    }

    @Override
    public Connection connect() throws SQLException {
        var properties = new Properties();
        properties.put("user", USER);
        properties.put("password", password.clone());
        return driver.connect(url, properties);
    }

    @Override
    public void close() {
        files.close();
        Arrays.fill(password, '\0');
    }
}
