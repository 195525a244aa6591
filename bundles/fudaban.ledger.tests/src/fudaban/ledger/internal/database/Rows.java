// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.database;

import fudaban.ledger.Refusal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;

/** A table to fill. */
public final class Rows {
    private Rows() {}

    /** A key that is always the same for a number. */
    public static byte[] key(long seed) {
        byte[] key = new byte[32];
        new Random(seed).nextBytes(key);
        return key;
    }

    public static void create(Database database) throws SQLException {
        try (var statement = database.writer().createStatement()) {
            statement.execute("CREATE TABLE rows (id INTEGER PRIMARY KEY, text VARCHAR(2000) NOT NULL)");
        }
        database.writer().commit();
    }

    public static void insert(Database database, int id, String text) throws SQLException {
        try (var statement = database.writer().prepareStatement("INSERT INTO rows VALUES (?, ?)")) {
            statement.setInt(1, id);
            statement.setString(2, text);
            statement.executeUpdate();
        }
        database.writer().commit();
    }

    public static int count(Database database) throws Refusal {
        return database.read(Rows::count);
    }

    public static int count(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT COUNT(*) FROM rows")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /** Ids of the rows whose text is what {@code PowerCutTest} wrote; a torn row would fail to be read or differ. */
    public static SortedSet<Integer> ids(Database database, java.util.function.IntFunction<String> text)
            throws Refusal {
        return database.read(connection -> {
            var ids = new TreeSet<Integer>();
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("SELECT id, text FROM rows")) {
                while (rows.next()) {
                    if (!rows.getString(2).equals(text.apply(rows.getInt(1)))) {
                        throw new AssertionError("row " + rows.getInt(1) + " differs");
                    }
                    ids.add(rows.getInt(1));
                }
            }
            return ids;
        });
    }
}
