// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.store;

import fudaban.ledger.spi.TextKeys;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Sort and search keys of records that were there before a script added the columns for them. SQL cannot compute them; without them an older record would
 * stand at the wrong place of a list and not be found.
 */
public final class KeyFill {
    private static final int PORTION = 1000;

    private final Schema schema;
    private final TextKeys keys;

    public KeyFill(Schema schema, TextKeys keys) {
        this.schema = schema;
        this.keys = keys;
    }

    /**
     * Computes the keys of the columns a script has added, within the script's transaction.
     *
     * @param added {@code table.column} of each
     */
    void fill(Connection connection, Set<String> added) throws SQLException {
        for (RecordType type : schema.all()) {
            for (Column column : type.columns()) {
                if (column.hasSortKey() && added.contains(type.table() + "." + column.sortKeyName())) {
                    each(connection, type, column, column.sortKeyName(), (id, text) -> keys.sortKey(text));
                }
                if (column.hasFold() && added.contains(type.table() + "." + column.foldName())) {
                    var statements = new Statements();
                    var search = new SearchIndex(keys, statements);
                    each(connection, type, column, column.foldName(), (id, text) -> {
                        search.insert(connection, type, column, id, text);
                        return keys.fold(text);
                    });
                }
            }
        }
    }

    private interface Key {
        String of(String id, String text) throws SQLException;
    }

    private static void each(Connection connection, RecordType type, Column column, String name, Key key)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT id, " + column.name() + " FROM "
                        + type.table() + " WHERE id > ? AND " + column.name() + " IS NOT NULL ORDER BY id LIMIT "
                        + PORTION);
                PreparedStatement update =
                        connection.prepareStatement("UPDATE " + type.table() + " SET " + name + " = ? WHERE id = ?")) {
            String last = "";
            for (Map<String, String> some = read(select, last); !some.isEmpty(); some = read(select, last)) {
                for (var one : some.entrySet()) {
                    last = one.getKey();
                    update.setString(1, key.of(last, one.getValue()));
                    update.setString(2, last);
                    update.addBatch();
                }
                update.executeBatch();
            }
        }
    }

    private static Map<String, String> read(PreparedStatement select, String after) throws SQLException {
        Map<String, String> some = new LinkedHashMap<>();
        select.setString(1, after);
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                some.put(rows.getString(1), rows.getString(2));
            }
        }
        return some;
    }
}
