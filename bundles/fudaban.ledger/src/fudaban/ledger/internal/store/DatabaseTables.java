// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.store;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The tables the database holds, by lower-case names. */
final class DatabaseTables {
    /** A column as it is. */
    record Found(int type, boolean nullable) {}

    private final Connection connection;
    private final Map<String, String> realNames = new HashMap<>();
    private final Map<String, Map<String, Found>> columns = new HashMap<>();

    private DatabaseTables(Connection connection) {
        this.connection = connection;
    }

    static DatabaseTables read(Connection connection) throws SQLException {
        var tables = new DatabaseTables(connection);
        DatabaseMetaData data = connection.getMetaData();
        try (ResultSet rows = data.getColumns(null, connection.getSchema(), null, null)) {
            while (rows.next()) {
                String table = rows.getString("TABLE_NAME");
                tables.realNames.put(lower(table), table);
                tables.columns
                        .computeIfAbsent(lower(table), name -> new TreeMap<>())
                        .put(
                                lower(rows.getString("COLUMN_NAME")),
                                new Found(
                                        rows.getInt("DATA_TYPE"),
                                        rows.getInt("NULLABLE") != DatabaseMetaData.columnNoNulls));
            }
        }
        return tables;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    boolean has(String table) {
        return columns.containsKey(table);
    }

    Map<String, Found> columns(String table) {
        return columns.getOrDefault(table, Map.of());
    }

    /** Tables, and columns as {@code table.column}. */
    Set<String> names() {
        Set<String> names = new HashSet<>(columns.keySet());
        columns.forEach((table, found) -> found.keySet().forEach(column -> names.add(table + "." + column)));
        return names;
    }

    /** Columns of each index of a table, in order. */
    Set<List<String>> indices(String table, boolean uniqueOnly) throws SQLException {
        Map<String, Map<Integer, String>> indices = new HashMap<>();
        try (ResultSet rows = connection
                .getMetaData()
                .getIndexInfo(null, connection.getSchema(), realNames.get(table), uniqueOnly, true)) {
            while (rows.next()) {
                if (rows.getString("COLUMN_NAME") != null) {
                    indices.computeIfAbsent(rows.getString("INDEX_NAME"), name -> new TreeMap<>())
                            .put(
                                    rows.getInt("ORDINAL_POSITION"),
                                    lower(rows.getString("COLUMN_NAME").replace("\"", "")));
                }
            }
        }
        Set<List<String>> found = new HashSet<>();
        indices.values().forEach(index -> found.add(new ArrayList<>(index.values())));
        return found;
    }
}
