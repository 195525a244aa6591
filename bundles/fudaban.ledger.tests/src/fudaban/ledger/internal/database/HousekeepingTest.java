// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fudaban.ledger.Settings;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HousekeepingTest {
    private static final int COMMITS = 60;
    private static final int ROWS = 2000;

    @TempDir
    Path folder;

    /** The pattern of the search table: every commit touches pages everywhere. */
    @Test
    void rowsWrittenEverywhereDoNotMakeTheFileGrowForEver() throws Exception {
        var settings = new Settings(folder, "desk1", Clock.systemUTC(), "");
        try (var database = Database.open(settings, Rows.key(1))) {
            try (var statement = database.writer().createStatement()) {
                statement.execute("CREATE TABLE grams (gram INTEGER, record INTEGER, PRIMARY KEY (gram, record))");
            }
            var random = new Random(20261122);
            for (int i = 0; i < COMMITS; i++) {
                try (var statement = database.writer().prepareStatement("INSERT INTO grams VALUES (?, ?)")) {
                    for (int row = 0; row < ROWS; row++) {
                        statement.setInt(1, random.nextInt(1 << 20));
                        statement.setInt(2, i * ROWS + row);
                        statement.addBatch();
                    }
                    statement.executeBatch();
                }
                database.writer().commit();
                database.sync();
            }
        }
        try (var database = Database.open(settings, Rows.key(1))) {
            long closed = database.size();
            database.compact();
            int rows = database.read(connection -> {
                try (var statement = connection.createStatement();
                        var counted = statement.executeQuery("SELECT COUNT(*) FROM grams")) {
                    counted.next();
                    return counted.getInt(1);
                }
            });
            assertEquals(COMMITS * ROWS, rows);
            long packed = database.size();
            assertTrue(closed < 4 * packed, closed + " bytes hold " + packed);
        }
    }

    /** Also after the file was packed, which opens it anew. */
    @Test
    void aWholeTransactionOfABulkActIsHeld() throws Exception {
        var settings = new Settings(folder, "desk1", Clock.systemUTC(), "");
        long heap = Runtime.getRuntime().maxMemory();
        try (var database = Database.open(settings, Rows.key(1))) {
            database.compact();
            int held = Housekeeping.store(database.writer()).getAutoCommitMemory();
            assertEquals(Math.min(heap / 4, 256L << 20), held);
        }
    }
}
