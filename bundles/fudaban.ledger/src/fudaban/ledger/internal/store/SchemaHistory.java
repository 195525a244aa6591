// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.store;

import fudaban.ledger.spi.ModelModule.Migration;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The table of applied scripts. A row without time is a script that was begun and not finished. */
final class SchemaHistory {
    static final String TABLE = "schema_history";

    private static final String CREATE = """
        CREATE TABLE schema_history (
            module VARCHAR(60) NOT NULL,
            version INTEGER NOT NULL,
            script VARCHAR(200) NOT NULL,
            sha256 VARCHAR(64) NOT NULL,
            applied_at TIMESTAMP(6) WITH TIME ZONE,
            program VARCHAR(200) NOT NULL,
            oldest_program INTEGER NOT NULL,
            PRIMARY KEY (module, version)
        )\
        """;

    private final Connection connection;

    SchemaHistory(Connection connection) {
        this.connection = connection;
    }

    record Applied(
            String module,
            int version,
            String script,
            String sha256,
            boolean finished,
            String program,
            int oldestProgram) {}

    boolean exists() throws SQLException {
        return DatabaseTables.read(connection).has(TABLE);
    }

    void create() throws SQLException {
        try (Statement create = connection.createStatement()) {
            create.execute(CREATE);
        }
    }

    List<Applied> read() throws SQLException {
        List<Applied> applied = new ArrayList<>();
        try (Statement select = connection.createStatement();
                ResultSet rows = select.executeQuery(
                        "SELECT module, version, script, sha256, applied_at IS NOT NULL, program, oldest_program"
                                + " FROM schema_history ORDER BY module, version")) {
            while (rows.next()) {
                applied.add(new Applied(
                        rows.getString(1),
                        rows.getInt(2),
                        rows.getString(3),
                        rows.getString(4),
                        rows.getBoolean(5),
                        rows.getString(6),
                        rows.getInt(7)));
            }
        }
        return applied;
    }

    void begin(String module, Migration migration, String sha256, String program) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO schema_history (module, version, script, sha256, program, oldest_program) VALUES (?, ?,"
                        + " ?, ?, ?, ?)")) {
            insert.setString(1, module);
            insert.setInt(2, migration.version());
            insert.setString(3, migration.name());
            insert.setString(4, sha256);
            insert.setString(5, program);
            insert.setInt(6, migration.oldestProgram());
            insert.executeUpdate();
        }
    }

    void finish(String module, int version) throws SQLException {
        row(
                "UPDATE schema_history SET applied_at = CURRENT_TIMESTAMP WHERE module = ? AND version = ?",
                module,
                version);
    }

    void forget(String module, int version) throws SQLException {
        row("DELETE FROM schema_history WHERE module = ? AND version = ?", module, version);
    }

    private void row(String sql, String module, int version) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, module);
            statement.setInt(2, version);
            statement.executeUpdate();
        }
    }
}
