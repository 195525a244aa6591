// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.journal;

import fudaban.ledger.internal.database.StorageFailure;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** JDBC in one line. */
final class Sql {
    /** Reads one row. */
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    private Sql() {}

    static <T> List<T> list(Connection connection, Row<T> read, String sql, Object... parameters) {
        try (var statement = prepare(connection, sql, parameters);
                var rows = statement.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (rows.next()) {
                found.add(read.of(rows));
            }
            return found;
        } catch (SQLException failure) {
            throw StorageFailure.of(failure);
        }
    }

    static <T> Optional<T> one(Connection connection, Row<T> read, String sql, Object... parameters) {
        return list(connection, read, sql, parameters).stream().findFirst();
    }

    /** Looks at one row, and says whether at the next, too. */
    interface Taker {
        boolean more(ResultSet row) throws SQLException;
    }

    /**
     * Reads long rows as far as they are wanted.
     *
     * @param fetched how many of them a server sends at once
     * @return whether none was left out
     */
    static boolean some(Connection connection, int fetched, Taker taker, String sql, Object... parameters) {
        try (var statement = prepare(connection, sql, parameters)) {
            statement.setFetchSize(fetched);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    if (!taker.more(rows)) {
                        return !rows.next();
                    }
                }
                return true;
            }
        } catch (SQLException failure) {
            throw StorageFailure.of(failure);
        }
    }

    static int update(Connection connection, String sql, Object... parameters) {
        try (var statement = prepare(connection, sql, parameters)) {
            return statement.executeUpdate();
        } catch (SQLException failure) {
            throw StorageFailure.of(failure);
        }
    }

    /** One statement for many rows. */
    static void batch(Connection connection, String sql, List<Object[]> rows) {
        try (var statement = connection.prepareStatement(sql)) {
            for (Object[] row : rows) {
                set(statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException failure) {
            throw StorageFailure.of(failure);
        }
    }

    static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, java.time.OffsetDateTime.class).toInstant();
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... parameters)
            throws SQLException {
        var statement = connection.prepareStatement(sql);
        try {
            set(statement, parameters);
            return statement;
        } catch (SQLException failure) {
            statement.close();
            throw failure;
        }
    }

    private static void set(PreparedStatement statement, Object[] parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            switch (parameters[i]) {
                case Instant time -> statement.setObject(i + 1, time.atOffset(ZoneOffset.UTC));
                case byte[] bytes -> statement.setBytes(i + 1, bytes);
                case Object other -> statement.setObject(i + 1, other);
            }
        }
    }
}
