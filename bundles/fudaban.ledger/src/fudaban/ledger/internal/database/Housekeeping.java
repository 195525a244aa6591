// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;

/**
 * Gives the space of replaced pages back while the desk works.
 *
 * <p>H2 does this in its background writer, which is off (see {@link Connector}). Without it every commit that touches pages all over the search table leaves
 * chunks that are almost empty and yet kept: a load of 5,000 people made a file of 900 MB that holds 50 MB.
 */
final class Housekeeping {
    private static final long MIB = 1 << 20;
    /** What the file may grow by before it is looked at again. */
    private static final long STEP = 16 * MIB;
    /** Chunks filled less than this share (percent) are written together. A higher one costs more writing than it saves space. */
    private static final int FILL = 50;

    private static final int WRITE = (int) (4 * MIB);
    private static final long LIMIT_NANOS = 500_000_000;
    /** Up to this much content a whole file is packed in seconds. */
    private static final long SMALL = 256 * MIB;

    /** What H2 holds of a transaction before it writes a part of it, and writes it again at the commit: 19 MiB, unless it is widened. */
    private static final String UNSAVED = "autoCommitMemory";
    /** As much as 1,000 people with all that they are found by take, and something to spare. */
    private static final long MOST_UNSAVED = 256 * MIB;

    private long seen;

    /**
     * Looks at the file and, when it has grown, packs almost empty chunks for at most half a second. To be called by the thread that
     * commits, before its force, which
     * then covers what is moved.
     */
    void run(Connection connection, long size) throws SQLException {
        if (size < seen + STEP) {
            return;
        }
        MVStore store = store(connection);
        long end = System.nanoTime() + LIMIT_NANOS;
        boolean more = true;
        while (more && System.nanoTime() < end) {
            more = store.compact(FILL, WRITE);
        }
        // What could not be done in time is gone on with at the next force.
        seen = more ? size - STEP : size;
    }

    /**
     * Lets H2 hold a whole transaction of a bulk act in memory, at most a quarter of the heap. With less, each page that the act touches is written when memory
     * is full and read, changed and written once more at the commit, and the undo log with it: loading people then takes twice as long. There is no setting
     * for it.
     */
    static void holdWholeTransactions(MVStore store) throws SQLException {
        try {
            var limit = MVStore.class.getDeclaredField(UNSAVED);
            limit.setAccessible(true);
            limit.setInt(store, (int)
                    Math.clamp(Runtime.getRuntime().maxMemory() / 4, store.getAutoCommitMemory(), MOST_UNSAVED));
        } catch (ReflectiveOperationException failed) {
            throw new SQLException(failed);
        }
    }

    /** Whether the file is mostly empty and its content small enough to be packed while the operator waits for the end. */
    boolean isWorthPacking(Connection connection, long size) throws SQLException {
        var file = store(connection).getFileStore();
        long content = size / 100 * file.getFillRate() / 100 * file.getChunksFillRate();
        return size > STEP && content < SMALL && size > 2 * content;
    }

    /** By reflection, because H2's bundle does not export the packages in between; H2 is pinned, and a test runs this way. */
    static MVStore store(Connection connection) throws SQLException {
        try {
            Object at = JdbcConnection.class.getMethod("getSession").invoke(connection.unwrap(JdbcConnection.class));
            for (String step : List.of("getDatabase", "getStore", "getMvStore")) {
                at = at.getClass().getMethod(step).invoke(at);
            }
            return (MVStore) at;
        } catch (ReflectiveOperationException failed) {
            throw new SQLException(failed);
        }
    }
}
