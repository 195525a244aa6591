// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The indexes of an H2 database that is filled as a whole: taken away before and made after. Made at once, the rows are sorted first and each page is written
 * once; filled row by row, the index of a search table of millions of rows is read and written over and over.
 */
final class Indexes {
    /** What constraints need stays. */
    private static final String QUERY =
            "select i.table_name, i.index_name, c.column_name from information_schema.indexes i"
                    + " join information_schema.index_columns c on c.index_schema = i.index_schema"
                    + " and c.index_name = i.index_name and c.table_name = i.table_name"
                    + " where i.table_schema = ? and i.index_type_name = 'INDEX' and not i.is_generated"
                    + " order by i.table_name, i.index_name, c.ordinal_position";

    private final Connection connection;
    /** Table and columns by the index's name. */
    private final Map<String, String> taken = new LinkedHashMap<>();

    private Indexes(Connection connection) {
        this.connection = connection;
    }

    /** Takes the indexes of all tables away; none of a server, which sorts while it has memory. */
    static Indexes taken(Connection connection) throws SQLException {
        var indexes = new Indexes(connection);
        if (Dialect.of(connection) != Dialect.H2) {
            return indexes;
        }
        try (PreparedStatement select = connection.prepareStatement(QUERY)) {
            select.setString(1, connection.getSchema());
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    String column = quoted(rows.getString(3));
                    indexes.taken.merge(
                            quoted(rows.getString(2)),
                            quoted(rows.getString(1)) + " (" + column,
                            (before, all) -> before + ", " + column);
                }
            }
        }
        for (String name : indexes.taken.keySet()) {
            indexes.execute("drop index " + name);
        }
        return indexes;
    }

    /** Makes them again. */
    void make() throws SQLException {
        Dialect.of(connection).indexing(connection, () -> {
            for (var index : taken.entrySet()) {
                execute("create index " + index.getKey() + " on " + index.getValue() + ")");
            }
        });
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }
}
