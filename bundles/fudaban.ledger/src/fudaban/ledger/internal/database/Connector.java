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
 * Opens connections to the encrypted H2 file.
 *
 * <p>WRITE_DELAY is 0 on purpose: with a background writer, H2 hands changes to another thread, and CHECKPOINT SYNC may force the file before that
 * thread has
 * written them. Without it every commit is written by the thread that commits, so the force that follows covers it. Trace files are off: they would
 * hold values.
 *
 * <p>What a force leaves after a power cut is the part of {@link DurableFilePath}. Because of it, H2 need not keep old pages against power cuts:
 * RETENTION_TIME is 0,
 * without which the file would grow by tens of MiB in a batch.
 */
final class Connector implements Connecting, AutoCloseable {
    private static final String OPTIONS =
            ";CIPHER=AES;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0;RETENTION_TIME=0;CACHE_SIZE=65536;LOCK_TIMEOUT=10000"
                    + ";TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0";
    private static final String USER = "FUDABAN";

    private final org.h2.Driver driver = new org.h2.Driver();
    private final String url;
    private final char[] passwords;

    Connector(Settings settings, byte[] key) {
        String base = Database.FILE.substring(0, Database.FILE.indexOf('.'));
        String path =
                settings.folder().toAbsolutePath().resolve(base).toString().replace('\\', '/');
        DurableFilePath.register();
        // Not H2's usual channels: those close for everybody when one reading thread is interrupted.
        String files = settings.fileSystem().isEmpty() ? "async:" : settings.fileSystem();
        url = "jdbc:h2:" + DurableFilePath.SCHEME + ":" + files + path + OPTIONS;
        byte[] derived = Keys.derive(key, "database", 48);
        // The file's password and the user's, as H2 wants them: separated by a space.
        passwords = new char[97];
        char[] hex = HexFormat.of().formatHex(derived).toCharArray();
        System.arraycopy(hex, 0, passwords, 0, 64);
        passwords[64] = ' ';
        System.arraycopy(hex, 64, passwords, 65, 32);
        Arrays.fill(hex, '\0');
        Arrays.fill(derived, (byte) 0);
    }

    @Override
    public Connection connect() throws SQLException {
        var properties = new Properties();
        properties.put("user", USER);
        properties.put("password", passwords.clone());
        return driver.connect(url, properties);
    }

    @Override
    public void close() {
        Arrays.fill(passwords, '\0');
    }
}
