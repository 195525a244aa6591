// SPDX-License-Identifier: EPL-2.0
package fudaban.issuance;

import fudaban.bench.RawDesk;
import fudaban.issuance.LifeBench.Spent;
import fudaban.ledger.internal.database.Database;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows an intake left behind, written once more as a plain JDBC batch: into the same tables with the same indexes of an equally encrypted database, made
 * durable as often, and without acts, journal, commitments or mirror. Reading the rows is not counted.
 */
final class SameRows {
    private static final int BATCH = 1_000;
    private static final List<String> TABLES = List.of(
            "record WHERE type = 'issuance.Application'",
            "issuance_application",
            "issuance_application_defects",
            "search_gram WHERE type = 'issuance.Application'");

    private SameRows() {}

    /** @param desk where they are, closed */
    static Spent write(Path desk, Path folder) throws Exception {
        new House(folder).close();
        Spent spent = new Spent(0, 0);
        try (Database from = RawDesk.open(desk);
                Database to = RawDesk.open(folder)) {
            for (String table : TABLES) {
                spent = spent.and(table(from.writer(), to, table));
            }
            List<String> ids = ids(from.writer());
            for (int at = 0; at < ids.size(); at += BATCH) {
                List<String> some = ids.subList(at, Math.min(ids.size(), at + BATCH));
                spent = spent.and(Spent.on(() -> state(to, some)));
            }
        }
        return spent;
    }

    private static Spent table(Connection from, Database to, String table) throws Exception {
        Spent spent = new Spent(0, 0);
        try (var select = from.prepareStatement("SELECT * FROM " + table)) {
            ResultSet rows = select.executeQuery();
            int columns = rows.getMetaData().getColumnCount();
            String insert = "INSERT INTO " + table.split(" ")[0] + " VALUES (?" + ", ?".repeat(columns - 1) + ")";
            List<Object[]> some = new ArrayList<>();
            boolean more = true;
            while (more) {
                more = rows.next();
                if (more) {
                    some.add(row(rows, columns));
                }
                // As many rows of a table at a time as applications of an act have there.
                if (some.size() == (table.startsWith("search") ? 20 * BATCH : BATCH) || !more && !some.isEmpty()) {
                    spent = spent.and(Spent.on(() -> insert(to, insert, some)));
                    some.clear();
                }
            }
        }
        return spent;
    }

    private static Object[] row(ResultSet rows, int columns) throws SQLException {
        var row = new Object[columns];
        for (int i = 0; i < columns; i++) {
            row[i] = rows.getObject(i + 1);
        }
        return row;
    }

    private static void insert(Database to, String sql, List<Object[]> rows) throws SQLException {
        try (PreparedStatement insert = to.writer().prepareStatement(sql)) {
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    insert.setObject(i + 1, row[i]);
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
        to.writer().commit();
        to.sync();
    }

    private static List<String> ids(Connection from) throws SQLException {
        List<String> ids = new ArrayList<>();
        try (var select = from.prepareStatement("SELECT id FROM issuance_application ORDER BY id");
                var rows = select.executeQuery()) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        }
        return ids;
    }

    private static void state(Database to, List<String> ids) throws SQLException {
        Connection writer = to.writer();
        try (var header = writer.prepareStatement("UPDATE record SET version = 2, changed = created WHERE id = ?");
                var own = writer.prepareStatement("UPDATE issuance_application SET state = 'CHECKED' WHERE id = ?")) {
            for (String id : ids) {
                header.setString(1, id);
                header.addBatch();
                own.setString(1, id);
                own.addBatch();
            }
            header.executeBatch();
            own.executeBatch();
        }
        writer.commit();
        to.sync();
    }
}
