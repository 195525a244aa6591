// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.database;

import fudaban.ledger.Refusal;
import fudaban.ledger.journal.Hash;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * One program for each desk of a server: an advisory lock that the server frees when the connection ends. Whoever holds it knows that no transaction of an
 * earlier connection of the desk is still under way, so that what the journal says then is final.
 */
final class DeskLock {
    /** Marks locks of this program: "Fuda". */
    private static final int FAMILY = 0x46756461;
    /** How long the server may take to notice that an earlier program of the desk is gone. */
    private static final long PATIENCE_NANOS = 2_000_000_000L;

    private static final long PAUSE_MILLIS = 100;

    private final String desk;
    /** The session on the server that held the lock last. */
    private Holder own;

    private record Holder(int pid, String since) {}

    DeskLock(String desk) {
        this.desk = desk;
    }

    /**
     * Takes the lock for a connection, which frees it when it is closed. A session this program had before and lost is ended on the server first: it would
     * keep the lock, and maybe a transaction, until the server notices that nobody is there.
     *
     * @throws Refusal when another program works as this desk
     */
    void take(Connection connection) throws SQLException, Refusal {
        endEarlier(connection);
        int desks = number(connection, desk);
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!asked(connection, "select pg_try_advisory_lock(?, ?)", FAMILY, desks)) {
            if (System.nanoTime() > end) {
                throw new Refusal(DeskLock.class, "server.desk", desk, holder(connection, desks));
            }
            pause();
        }
        own = query(
                        connection,
                        "select pid, backend_start::text from pg_stat_activity where pid = pg_backend_pid()",
                        row -> new Holder(row.getInt(1), row.getString(2)))
                .getFirst();
        if (!asked(connection, "select pg_try_advisory_lock_shared(?, ?)", FAMILY, number(connection, ""))) {
            throw new Refusal(DeskLock.class, "server.moving");
        }
    }

    /**
     * Keeps all other desks out until the connection is closed.
     *
     * @return whether no other desk is open
     */
    boolean alone(Connection connection) throws SQLException {
        int all = number(connection, "");
        asked(connection, "select pg_advisory_unlock_shared(?, ?)", FAMILY, all);
        return asked(connection, "select pg_try_advisory_lock(?, ?)", FAMILY, all);
    }

    /** Waits until no other desk brings the tables up to date; until the connection is closed or {@link #prepared}. */
    void prepare(Connection connection) throws SQLException {
        query(connection, "select pg_advisory_lock(?, ?)", row -> 1, FAMILY, number(connection, "/tables"));
    }

    void prepared(Connection connection) throws SQLException {
        asked(connection, "select pg_advisory_unlock(?, ?)", FAMILY, number(connection, "/tables"));
    }

    private void endEarlier(Connection connection) throws SQLException {
        if (own != null) {
            String same = " from pg_stat_activity where pid = ? and backend_start::text = ?";
            query(connection, "select pg_terminate_backend(pid)" + same, row -> 1, own.pid(), own.since());
            long end = System.nanoTime() + PATIENCE_NANOS;
            while (!query(connection, "select 1" + same, row -> 1, own.pid(), own.since())
                            .isEmpty()
                    && System.nanoTime() < end) {
                pause();
            }
        }
    }

    private static String holder(Connection connection, int number) throws SQLException {
        return query(
                        connection,
                        "select coalesce(host(a.client_addr), 'localhost') || ', ' || a.backend_start::timestamp(0)"
                            + " from pg_locks l join pg_stat_activity a on a.pid = l.pid where l.locktype = 'advisory'"
                            + " and l.classid::bigint = ? and l.objid::bigint = ? and l.database = (select oid from"
                            + " pg_database where datname = current_database())",
                        row -> row.getString(1),
                        (long) FAMILY,
                        Integer.toUnsignedLong(number))
                .stream()
                .findFirst()
                .orElse("?");
    }

    /** Locks are numbers within one database; the schema tells ledgers apart that share one. */
    private static int number(Connection connection, String name) throws SQLException {
        return ByteBuffer.wrap(Hash.sha256(connection.getSchema() + "/" + name)).getInt();
    }

    private interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    private static boolean asked(Connection connection, String sql, Object... parameters) throws SQLException {
        return query(connection, sql, row -> row.getBoolean(1), parameters).getFirst();
    }

    private static <T> List<T> query(Connection connection, String sql, Row<T> read, Object... parameters)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                List<T> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(read.of(rows));
                }
                return found;
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
