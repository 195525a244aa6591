// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.engine;

import fudaban.bench.RawDesk;
import fudaban.ledger.internal.database.Database;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows that acts left behind, entry by entry, written once more by plain JDBC into an equally encrypted database with the same tables and indexes: one
 * commit for each entry, one sync for each group, prepared statements, batches. No act, no commitment, no mirror. Reading the rows is not counted.
 */
final class SameEntries {
    private static final List<String> OF_RECORD = List.of("record", "model_person", "model_credential", "search_gram");
    private static final List<String> OF_ENTRY = List.of("journal", "journal_payload", "journal_record");

    private SameEntries() {}

    /** All rows of one entry, by the statement that writes them. */
    private record Rows(Map<String, List<Object[]>> tables) {}

    /**
     * Seconds it took.
     *
     * @param desk where they are, closed
     * @param group commits for one sync
     */
    static double write(Path desk, Path folder, int group) throws Exception {
        new TestHouse(folder).fresh().ledger().close();
        List<Rows> entries;
        try (Database from = RawDesk.open(desk)) {
            entries = from.read(SameEntries::entries);
        }
        try (Database to = RawDesk.open(folder)) {
            return LedgerBench.seconds(() -> write(to, entries, group));
        }
    }

    private static List<Rows> entries(Connection from) throws SQLException {
        Map<Long, Rows> entries = new LinkedHashMap<>();
        try (var numbers =
                        from.prepareStatement("SELECT number FROM journal WHERE act = 'test.enrol' ORDER BY number");
                var rows = numbers.executeQuery()) {
            while (rows.next()) {
                entries.put(rows.getLong(1), new Rows(new LinkedHashMap<>()));
            }
        }
        Map<String, Long> entry = new HashMap<>();
        try (var touches = from.prepareStatement("SELECT record_id, number FROM journal_record");
                var rows = touches.executeQuery()) {
            while (rows.next()) {
                entry.put(rows.getString(1), rows.getLong(2));
            }
        }
        for (String table : OF_RECORD) {
            String id = table.equals("search_gram") ? "record_id" : "id";
            each(from, table, id, (key, row) -> entries.get(entry.getOrDefault(key, -1L)), entries);
        }
        for (String table : OF_ENTRY) {
            each(from, table, "number", (key, row) -> entries.get(Long.parseLong(key)), entries);
        }
        return List.copyOf(entries.values());
    }

    private interface Place {
        Rows of(String key, Object[] row);
    }

    private static void each(Connection from, String table, String key, Place place, Map<Long, Rows> entries)
            throws SQLException {
        try (var select = from.prepareStatement(
                        "SELECT t.*, t." + key + " FROM " + table + " t ORDER BY " + order(table));
                ResultSet rows = select.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount() - 1;
            String insert = "INSERT INTO " + table + " VALUES (?" + ", ?".repeat(columns - 1) + ")";
            while (rows.next()) {
                var row = new Object[columns];
                for (int i = 0; i < columns; i++) {
                    Object value = rows.getObject(i + 1);
                    row[i] = value instanceof java.sql.Blob blob ? blob.getBytes(1, (int) blob.length()) : value;
                    // The other database has a chain of its own.
                    if ("desk1".equals(row[i])
                            && rows.getMetaData().getColumnName(i + 1).equalsIgnoreCase("desk")) {
                        row[i] = "bare";
                    }
                }
                Rows to = place.of(rows.getString(columns + 1), row);
                if (to != null) {
                    to.tables()
                            .computeIfAbsent(insert, each -> new ArrayList<>())
                            .add(row);
                }
            }
        }
    }

    private static String order(String table) {
        return switch (table) {
            case "search_gram" -> "gram, record_id";
            case "journal", "journal_payload" -> "number";
            case "journal_record" -> "record_id, number";
            default -> "id";
        };
    }

    private static void write(Database to, List<Rows> entries, int group) throws SQLException {
        Connection writer = to.writer();
        Map<String, PreparedStatement> prepared = new HashMap<>();
        long number = 0;
        try (var series = writer.prepareStatement("UPDATE series SET reached = ? WHERE name = 'card'");
                var first = writer.prepareStatement("INSERT INTO series (name, reached) VALUES ('card', 0)");
                var day = writer.prepareStatement("INSERT INTO journal_day (day_, act, desk, entries, records,"
                        + " first_number, last_number) VALUES (DATE '2026-04-01', 'test.enrol', 'bare', 0, 0, 1, 1)");
                var counted = writer.prepareStatement("UPDATE journal_day SET entries = entries + 1, records = records"
                        + " + 2, last_number = ? WHERE day_ = DATE '2026-04-01' AND act = 'test.enrol' AND desk ="
                        + " 'bare'")) {
            first.executeUpdate();
            day.executeUpdate();
            for (Rows entry : entries) {
                number++;
                for (var table : entry.tables().entrySet()) {
                    PreparedStatement insert = prepared.get(table.getKey());
                    if (insert == null) {
                        insert = writer.prepareStatement(table.getKey());
                        prepared.put(table.getKey(), insert);
                    }
                    for (Object[] row : table.getValue()) {
                        for (int i = 0; i < row.length; i++) {
                            insert.setObject(i + 1, row[i]);
                        }
                        insert.addBatch();
                    }
                    insert.executeBatch();
                }
                series.setLong(1, number);
                series.executeUpdate();
                counted.setLong(1, number);
                counted.executeUpdate();
                writer.commit();
                if (number % group == 0 || number == entries.size()) {
                    to.sync();
                }
            }
        }
    }
}
