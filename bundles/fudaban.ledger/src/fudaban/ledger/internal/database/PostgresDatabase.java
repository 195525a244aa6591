// SPDX-License-Identifier: EPL-2.0
package fudaban.ledger.internal.database;

import fudaban.ledger.Refusal;
import fudaban.ledger.Settings;
import fudaban.ledger.internal.store.Dialect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A database on a PostgreSQL server, shared by several desks. The folder holds the rest: keys, mirror, log.
 *
 * <p>A commit is durable when it returns ({@code synchronous_commit}). The server's files are not encrypted by the desk; payloads are, as everywhere.
 */
final class PostgresDatabase implements Database {
    private static final Logger LOG = LoggerFactory.getLogger(PostgresDatabase.class);
    /** For how long a server that just did not answer is not asked again by readers: a screen asks for many things at once. */
    private static final long QUIET_NANOS = 1_000_000_000L;

    /** What the database must be created with: texts compare by their bytes, as in a file of one desk. */
    private static final Map<String, String> NEEDED = Map.of("server_encoding", "UTF8", "lc_collate", "C");

    private final Held folder;
    private final PostgresConnector connector;
    private final DeskLock lock;
    private final Readers readers;
    private final String address;
    private final boolean fresh;
    private volatile Connection writer;
    private volatile long failedAt = System.nanoTime() - QUIET_NANOS;
    private volatile boolean closed;

    private PostgresDatabase(Held folder, Settings settings, byte[] key) throws Refusal, SQLException {
        this.folder = folder;
        this.address = settings.server().orElseThrow().shown();
        connector = new PostgresConnector(settings, key);
        lock = new DeskLock(settings.desk());
        readers = new Readers(connector);
        connect();
        boolean ready = false;
        try {
            examine();
            fresh = hasNoTable();
            ready = true;
        } finally {
            if (!ready) {
                Readers.closeQuietly(writer);
            }
        }
    }

    static Database open(Settings settings, byte[] key) throws Refusal {
        Path folder = settings.folder().toAbsolutePath();
        try {
            Files.createDirectories(folder);
        } catch (IOException failed) {
            throw new Refusal(failed, PostgresDatabase.class, "open.folder", folder);
        }
        FolderLock lock = FolderLock.take(folder, settings.clock());
        boolean opened = false;
        try {
            var check = new KeyCheck(folder, key);
            if (check.isOther()) {
                throw new Refusal(PostgresDatabase.class, "open.key", folder);
            }
            var database = new PostgresDatabase(lock::close, settings, key);
            check.keep();
            opened = true;
            return database;
        } catch (SQLException | IOException failed) {
            throw refusal(failed, settings.server().orElseThrow().shown());
        } finally {
            if (!opened) {
                lock.close();
            }
        }
    }

    static Database beside(Settings settings, byte[] key) throws Refusal {
        try {
            return new PostgresDatabase(() -> {}, settings, key);
        } catch (SQLException failed) {
            throw refusal(failed, settings.server().orElseThrow().shown());
        }
    }

    /** Frees the folder; nothing where somebody else holds it. */
    private interface Held {
        void close();
    }

    private static Refusal refusal(Exception failed, String address) {
        String state = failed instanceof SQLException sql && sql.getSQLState() != null ? sql.getSQLState() : "";
        if (state.startsWith("28")) {
            return new Refusal(failed, PostgresDatabase.class, "server.login", address);
        }
        var distrust = Distrust.of(failed);
        if (distrust.isPresent()) {
            return new Refusal(failed, PostgresDatabase.class, distrust.get(), address);
        }
        return StorageFailure.of(failed).kind() == StorageFailure.Kind.AWAY
                ? new Refusal(failed, PostgresDatabase.class, "server.away", address)
                : new Refusal(failed, PostgresDatabase.class, "server.failed", address, state);
    }

    private void connect() throws SQLException, Refusal {
        Connection connection = connector.connect();
        boolean ready = false;
        try {
            if (connection.getSchema() == null) {
                throw new Refusal(PostgresDatabase.class, "server.schema", address);
            }
            lock.take(connection);
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            writer = connection;
            ready = true;
        } finally {
            if (!ready) {
                Readers.closeQuietly(connection);
            }
        }
    }

    private void examine() throws SQLException, Refusal {
        for (var needed : NEEDED.entrySet()) {
            String is = one("select coalesce(current_setting('" + needed.getKey() + "', true), (select datcollate"
                    + " from pg_database where datname = current_database()))");
            if (!needed.getValue().equals(is)) {
                throw new Refusal(PostgresDatabase.class, "server.form", address, needed.getKey(), is);
            }
        }
        if (!"on".equals(one("show fsync"))) {
            LOG.warn("the server does not force its files (fsync is off): a power cut there loses entries");
        }
    }

    private boolean hasNoTable() throws SQLException {
        return "0".equals(one("select count(*) from information_schema.tables where table_schema = current_schema()"));
    }

    private String one(String query) throws SQLException {
        try (Statement statement = writer.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        } finally {
            writer.rollback();
        }
    }

    @Override
    public Dialect dialect() {
        return Dialect.POSTGRES;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    @Override
    public boolean shared() {
        return true;
    }

    @Override
    public boolean alone() throws Refusal {
        try {
            boolean alone = lock.alone(writer);
            writer.commit();
            return alone;
        } catch (SQLException failed) {
            throw refusal(failed, address);
        }
    }

    @Override
    public Connection writer() {
        return writer;
    }

    @Override
    public void prepare(Preparation work) throws Refusal {
        try {
            // A table is altered in more time than an answer may take.
            int answer = writer.getNetworkTimeout();
            writer.setNetworkTimeout(Runnable::run, 0);
            lock.prepare(writer);
            try {
                work.run();
            } finally {
                writer.rollback();
                lock.prepared(writer);
                writer.commit();
                writer.setNetworkTimeout(Runnable::run, answer);
            }
        } catch (SQLException failed) {
            throw StorageFailure.of(failed).refusal();
        }
    }

    /** {@inheritDoc} A connection kept from before the server was away is given up, and the read done once more on a new one. */
    @Override
    public <R> R read(SqlFunction<R> function) throws Refusal {
        if (System.nanoTime() - failedAt < QUIET_NANOS) {
            throw new Refusal(StorageFailure.class, "failure.away");
        }
        try {
            return readers.read(function);
        } catch (SQLException | RuntimeException failed) {
            if (!isAway(failed) || closed) {
                throw StorageFailure.of(failed).said();
            }
            readers.close();
        }
        try {
            return readers.read(function);
        } catch (SQLException | RuntimeException failed) {
            if (isAway(failed)) {
                failedAt = System.nanoTime();
            }
            throw StorageFailure.of(failed).said();
        }
    }

    private static boolean isAway(Exception failed) {
        return StorageFailure.of(failed).kind() == StorageFailure.Kind.AWAY;
    }

    @Override
    public boolean isAway() {
        try {
            return writer.isClosed() || !writer.isValid(1);
        } catch (SQLException failed) {
            return true;
        }
    }

    @Override
    public void reconnect() throws Refusal {
        Readers.closeQuietly(writer);
        readers.close();
        try {
            connect();
            failedAt = System.nanoTime() - QUIET_NANOS;
        } catch (SQLException failed) {
            throw refusal(failed, address);
        }
    }

    /** Nothing to do: a commit returns when it is durable. */
    @Override
    public void sync() {}

    /**
     * Takes deleted rows out of the tables. What the server's own logs and backups keep of them is the matter of whoever runs the server.
     */
    @Override
    public void compact() {
        try (Connection connection = connector.connect();
                var tables =
                        connection.getMetaData().getTables(null, connection.getSchema(), null, new String[] {"TABLE"});
                Statement statement = connection.createStatement()) {
            connection.setNetworkTimeout(Runnable::run, 0);
            while (tables.next()) {
                statement.execute("vacuum \"" + tables.getString("TABLE_NAME") + "\"");
            }
        } catch (SQLException failed) {
            throw StorageFailure.of(failed);
        }
    }

    @Override
    public void copy(Path to) throws IOException {
        throw new IOException("a server has no file that could be copied");
    }

    @Override
    public long size() {
        return readUnchecked(connection -> {
            try (Statement statement = connection.createStatement();
                    var rows = statement.executeQuery(
                            "select coalesce(sum(pg_total_relation_size(c.oid)), 0) from pg_class c where c.relkind ="
                                    + " 'r' and c.relnamespace = (select oid from pg_namespace where nspname ="
                                    + " current_schema())")) {
                rows.next();
                return rows.getLong(1);
            }
        });
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            readers.close();
            Readers.closeQuietly(writer);
            folder.close();
        }
    }
}
