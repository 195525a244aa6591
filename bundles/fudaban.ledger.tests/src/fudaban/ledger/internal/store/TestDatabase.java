// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fudaban.ledger.Refusal;
import fudaban.ledger.spi.ModelModule;
import fudaban.ledger.testing.PostgresServer;
import fudaban.model.Classification;
import fudaban.model.Record;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;

/** An empty database of one test: H2 in memory, or a schema of its own on the tests' PostgreSQL server. */
final class TestDatabase implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-04-01T00:00:00.123456Z");
    static final Set<Classification> ALL = Set.of(Classification.values());
    static final Set<Classification> OPEN = Set.of(Classification.OPEN);

    final Connection connection;
    final Dialect dialect;
    private final String name = "t" + UUID.randomUUID().toString().replace("-", "");
    private long ids;

    TestDatabase(Dialect dialect) throws SQLException {
        this.dialect = dialect;
        connection = dialect == Dialect.H2
                ? new org.h2.Driver().connect("jdbc:h2:mem:" + name, new Properties())
                : new org.postgresql.Driver().connect(PostgresServer.shared().schema(), new Properties());
        assertEquals(dialect, Dialect.of(connection));
    }

    /** A database with the tables of the common model. */
    static TestDatabase withModel(Dialect dialect) throws SQLException, Refusal {
        var database = new TestDatabase(dialect);
        new Migrator(List.<ModelModule>of(new ModelTables()), database.dialect, "test/1").migrate(database.connection);
        return database;
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    long count(String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
            row.next();
            return row.getLong(1);
        }
    }

    boolean has(String table) throws SQLException {
        return DatabaseTables.read(connection).has(table);
    }

    /** Makes a record ready to be inserted. */
    <T extends Record> T fresh(Schema schema, T record) {
        record.setId("00000000-0000-7000-8000-%012x".formatted(++ids));
        record.setVersion(1);
        record.setCreated(NOW);
        record.setChanged(NOW);
        record.setLabel(schema.label(record));
        return record;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
