// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.database;

import fudaban.ledger.Refusal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentLinkedDeque;

/** Connections that read, kept for the next reader. Never waits for one, so that a read within a read cannot block itself. */
final class Readers {
    private static final int KEPT = 4;

    private final Connecting connector;
    private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();

    Readers(Connecting connector) {
        this.connector = connector;
    }

    <R> R read(SqlFunction<R> function) throws SQLException, Refusal {
        Connection kept = idle.pollFirst();
        Connection connection = kept != null ? kept : open();
        boolean sound = false;
        try {
            R result = function.apply(connection);
            sound = ended(connection);
            return result;
        } finally {
            if (sound && idle.size() < KEPT) {
                idle.addFirst(connection);
            } else {
                closeQuietly(connection);
            }
        }
    }

    /**
     * Ends the view. H2 may take the occasion to write, and fail on a full disk: what was read is right all the same, only the connection is given up.
     */
    private static boolean ended(Connection connection) {
        try {
            connection.rollback();
            return true;
        } catch (SQLException failed) {
            return false;
        }
    }

    void close() {
        for (Connection each = idle.poll(); each != null; each = idle.poll()) {
            closeQuietly(each);
        }
    }

    static void closeQuietly(Connection connection) {
        try {
            connection.close();
        } catch (SQLException failed) {
            // Closing gives up the connection either way.
        }
    }

    private Connection open() throws SQLException {
        Connection connection = connector.connect();
        try {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            return connection;
        } catch (SQLException failed) {
            closeQuietly(connection);
            throw failed;
        }
    }
}
