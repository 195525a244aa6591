// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.store;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
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

    /** An index as it is; its columns by their position. */
    private record Index(boolean unique, Map<Integer, String> columns) {}

    private static final String H2 = "H2";

    private final Connection connection;
    private final Map<String, Map<String, Found>> columns = new HashMap<>();
    private Map<String, Map<String, Index>> indices;

    private DatabaseTables(Connection connection) {
        this.connection = connection;
    }

    static DatabaseTables read(Connection connection) throws SQLException {
        var tables = new DatabaseTables(connection);
        DatabaseMetaData data = connection.getMetaData();
        try (ResultSet rows = data.getColumns(null, connection.getSchema(), null, null)) {
            while (rows.next()) {
                String table = rows.getString("TABLE_NAME");
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
        Set<List<String>> found = new HashSet<>();
        for (Index index : all().getOrDefault(table, Map.of()).values()) {
            if (index.unique() || !uniqueOnly) {
                found.add(List.copyOf(index.columns().values()));
            }
        }
        return found;
    }

    /** Indices by table and name, read once. */
    private Map<String, Map<String, Index>> all() throws SQLException {
        if (indices == null) {
            indices = new HashMap<>();
            if (connection.getMetaData().getDatabaseProductName().equals(H2)) {
                ofH2();
            } else {
                ofPostgres();
            }
        }
        return indices;
    }

    /** What JDBC is told of an index by H2 includes its size, for which H2 reads all its pages: seconds on a large desk. */
    private void ofH2() throws SQLException {
        Set<String> unique = new HashSet<>();
        each("select index_name, index_type_name from information_schema.indexes where table_schema = ?", row -> {
            String type = row.getString(2);
            if (type.startsWith("UNIQUE") || type.startsWith("PRIMARY")) {
                unique.add(row.getString(1));
            }
        });
        each(
                "select table_name, index_name, ordinal_position, column_name"
                        + " from information_schema.index_columns where table_schema = ?",
                row -> add(
                        row.getString(1),
                        row.getString(2),
                        unique.contains(row.getString(2)),
                        row.getInt(3),
                        row.getString(4)));
    }

    private interface Line {
        void of(ResultSet row) throws SQLException;
    }

    private void each(String query, Line line) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, connection.getSchema());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    line.of(rows);
                }
            }
        }
    }

    /** What JDBC is told of an index must be asked for table by table: seconds on a desk with all its modules. */
    private void ofPostgres() throws SQLException {
        each(
                "select t.relname, i.relname, x.indisunique, k.position, a.attname from pg_index x"
                        + " join pg_class t on t.oid = x.indrelid join pg_class i on i.oid = x.indexrelid"
                        + " join pg_namespace n on n.oid = t.relnamespace"
                        + " cross join lateral unnest(x.indkey) with ordinality as k (attnum, position)"
                        + " join pg_attribute a on a.attrelid = t.oid and a.attnum = k.attnum where n.nspname = ?",
                row -> add(row.getString(1), row.getString(2), row.getBoolean(3), row.getInt(4), row.getString(5)));
    }

    private void add(String table, String name, boolean unique, int position, String column) {
        indices.computeIfAbsent(lower(table), any -> new HashMap<>())
                .computeIfAbsent(name, any -> new Index(unique, new TreeMap<>()))
                .columns()
                .put(position, lower(column));
    }
}
